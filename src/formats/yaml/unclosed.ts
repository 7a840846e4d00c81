import { type Node, isCollection, isScalar, visit } from 'yaml';
import type { ParsedDocument } from './compose.js';

/** A quote or a bracket that is never closed. */
export interface Unclosed {
  readonly message: string;
  /** Where it opens, and the end of its line. */
  readonly from: number;
  readonly to: number;
}

type SyntaxError = ParsedDocument['errors'][number];

/**
 * The quote or bracket whose missing end is the reason of this error; null for another error. The
 * parser notices it at the end of the text, or at the next line, which is not where to fix it.
 */
export function unclosedBy(
  { code, message, pos }: SyntaxError,
  document: ParsedDocument,
  text: string,
): Unclosed | null {
  const isFlow =
    /^(Flow|Block collections are not allowed)/.test(message) && (code === 'MISSING_CHAR' || code === 'BAD_INDENT');
  const isQuote = code === 'MISSING_CHAR' && message.includes('quote');
  const from = isQuote || isFlow ? lastOpen(document, text, pos[0]) : null;
  if (from === null) return null;
  const line = text.indexOf('\n', from);
  const to = line === -1 ? text.length : line;
  const what = /["']/.test(text[from] ?? '') ? 'the quote' : 'the bracket';
  return { message: `${what} that opens here is not closed`, from, to: text[to - 1] === '\r' ? to - 1 : to };
}

/** Where the last quoted string or flow collection before `end` opens that is not closed. */
function lastOpen(document: ParsedDocument, text: string, end: number): number | null {
  let found: number | null = null;
  visit(document, {
    Node: (_key, node: Node) => {
      const [from, to] = node.range ?? [0, 0];
      if (from > end || (found !== null && from < found)) return;
      const opening = text[from] ?? '';
      const quoted = isScalar(node) && /^QUOTE/.test(node.type ?? '');
      const flow = isCollection(node) && node.flow === true;
      if (!quoted && !flow) return;
      const closing = { '[': ']', '{': '}' }[opening] ?? opening;
      if (to - from < 2 || text[to - 1] !== closing) found = from;
    },
  });
  return found;
}
