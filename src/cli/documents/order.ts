import type { FoundDocument } from './find.js';

/**
 * Products first, then contracts: a contract finds its owning product by the output port that names
 * it, and an output port may name a contract that is not published yet. Within a kind the order of
 * the files stays.
 */
export function inDependencyOrder(documents: readonly FoundDocument[]): readonly FoundDocument[] {
  const rank = (document: FoundDocument): number => (document.kind === 'product' ? 0 : 1);
  return [...documents].sort((a, b) => rank(a) - rank(b));
}
