import { type Finding, findingOf } from '../output/finding.js';
import type { FoundDocument } from './find.js';

/**
 * Everything that is wrong with one document, offline. The parsers are loaded only when there is a
 * document to read.
 */
export async function lintDocument({ file, kind, text }: FoundDocument): Promise<Finding[]> {
  const { parseContract, parseProduct } = await import('./reading.js');
  const { issues } = kind === 'product' ? parseProduct(text) : parseContract(text);
  return issues.map((issue) => findingOf(issue, file));
}
