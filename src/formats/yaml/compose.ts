import { Composer, type Document, Lexer, Parser } from 'yaml';
import type { CST } from 'yaml';
import { LIMITS } from './limits.js';

export type ParsedDocument = Document.Parsed;

/** Where the parser stopped, and which limit the text exceeds. */
export interface Exceeded {
  readonly limit: 'depth' | 'tokens';
  readonly offset: number;
}

/**
 * Builds the syntax tree of `text`. The composer of `yaml` recurses, and a text of sufficient depth
 * would crash the process, so the depth is checked in the (iterative) parser, before anything is
 * composed.
 */
export function compose(
  text: string,
): { readonly documents: readonly ParsedDocument[] } | { readonly exceeded: Exceeded } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    count += 1;
    if (parser.stack.length > LIMITS.syntaxDepth) return { exceeded: { limit: 'depth', offset: parser.offset } };
    if (count > LIMITS.tokens) return { exceeded: { limit: 'tokens', offset: parser.offset } };
  }
  for (const token of parser.end()) tokens.push(token);
  // Duplicate keys are found by a separate pass: the composer's search is quadratic in the keys of
  // a mapping.
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    strict: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  return { documents: [...composer.compose(tokens, true, text.length)] as ParsedDocument[] };
}
