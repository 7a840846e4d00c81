import { Composer, type Document, Lexer, Parser } from 'yaml';
import type { CST } from 'yaml';
import { LIMITS } from './limits.js';

export type ParsedDocument = Document.Parsed;

/** Where the parser stopped, and which limit the text exceeds. */
export interface Exceeded {
  readonly limit: 'depth' | 'tokens';
  readonly offset: number;
}

type Composed = { readonly documents: readonly ParsedDocument[] } | { readonly exceeded: Exceeded };

/**
 * Builds the syntax tree of `text`. Lines of a quoted string may have any indentation, as in
 * PyYAML, SnakeYAML and go-yaml; `yaml` requires more than that of the key. Where a quote is really
 * missing, the strict reading has the better place for it.
 */
export function compose(text: string): Composed {
  const strict = composeWith(new Lexer(), text);
  if ('exceeded' in strict || !strict.documents.some(lacksQuote)) return strict;
  const lenient = composeWith(lenientLexer(), text);
  return 'documents' in lenient && lenient.documents.every(({ errors }) => errors.length === 0) ? lenient : strict;
}

function lacksQuote({ errors }: ParsedDocument): boolean {
  return errors.some(({ code, message }) => code === 'MISSING_CHAR' && message.includes('quote'));
}

/** The part of the lexer of `yaml` that compares the indentation of quoted strings. */
interface QuotedStrings {
  indentNext: number;
  parseQuotedScalar(): Generator<string, string | undefined>;
}

function lenientLexer(): Lexer {
  const lexer = new Lexer();
  const inner = lexer as unknown as QuotedStrings;
  const parse = inner.parseQuotedScalar.bind(lexer);
  inner.parseQuotedScalar = function* () {
    const indent = inner.indentNext;
    inner.indentNext = 0;
    const next = yield* parse();
    inner.indentNext = indent;
    return next;
  };
  return lexer;
}

/**
 * Builds the syntax tree of the lexer's tokens. The composer of `yaml` recurses, and a text of
 * sufficient depth would crash the process, so the depth is checked in the (iterative) parser,
 * before anything is composed.
 */
function composeWith(lexer: Lexer, text: string): Composed {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of lexer.lex(text)) {
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
