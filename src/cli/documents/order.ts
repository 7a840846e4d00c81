import type { DocumentKind, FoundDocument } from './find.js';

const KINDS: readonly DocumentKind[] = ['calendar', 'product', 'contract'];

/**
 * Calendars first, then products, then contracts: a contract refers to published calendars and
 * finds its owning product by the output port that names it, and an output port may name a contract
 * that is not published yet. Within a kind the order of the files stays.
 */
export function inDependencyOrder(documents: readonly FoundDocument[]): readonly FoundDocument[] {
  const rank = ({ kind }: FoundDocument): number => KINDS.indexOf(kind);
  return [...documents].sort((a, b) => rank(a) - rank(b));
}
