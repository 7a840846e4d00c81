import { type Finding, findingOf } from '../output/finding.js';
import type { FoundDocument } from './find.js';

/**
 * Everything that is wrong with one document, offline. The parsers are loaded only when there is a
 * document to read.
 */
export async function lintDocument({ file, kind, text }: FoundDocument): Promise<Finding[]> {
  const { issues } =
    kind === 'product'
      ? (await import('../../formats/odps/parse.js')).parseProduct(text)
      : (await import('../../formats/odcs/parse.js')).parseContract(text);
  return issues.map((issue) => findingOf(issue, file));
}
