import type { ContractModel } from '../../core/contract/model.js';
import { slug, slugDomain } from '../../core/mesh/refs.js';
import type { Issue } from '../../core/shared/issue.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import type { ReadContract } from '../ports/documents.js';
import { productRef } from './references.js';

/**
 * The product that owns a contract document, first hit: the one given with the publish; the one
 * whose ODPS output port names the contract's id; the document's own domain and data product,
 * slugged. Null where none applies. An output port of another domain than the document's own does
 * not count: nobody can take a contract by offering its id before it is published.
 */
export async function resolveOwner(
  catalog: CatalogStore,
  model: ContractModel,
  given: string | null | undefined,
): Promise<string | null> {
  if (given !== null && given !== undefined) return productRef(given);
  const domain = model.domain === null ? null : slugDomain(model.domain);
  const byPort = await catalog.productByOutputContract(model.id, domain);
  if (byPort !== null) return byPort;
  const product = model.dataProduct === null ? null : slug(model.dataProduct);
  return domain === null || product === null ? null : `${domain}/${product}`;
}

/** The names that a contract may have within its product, best first. */
export function contractNames(model: ContractModel): readonly string[] {
  const names = [model.name, model.id].map((text) => (text === null ? null : slug(text)));
  return [...new Set(names.filter((name) => name !== null))];
}

/** The issues of a document that does not determine its product, where none is given. */
export function issuesWithoutOwner(parsed: ReadContract): readonly Issue[] {
  const missing = issueIn(parsed, {
    pointer: '',
    code: 'NO_PRODUCT',
    message: 'nothing determines which product owns this contract',
    help: 'Publish with `--product domain/product`, or add `domain` and `dataProduct` to the document.',
  });
  return [...parsed.issues, missing];
}

/** An issue without its place and its severity, error. */
export type IssueFacts = Pick<Issue, 'pointer' | 'code' | 'message' | 'help'>;

/**
 * An issue at its place; where the document lacks it: the pointer as in the standard, and the first
 * line.
 */
export function issueIn({ places }: ReadContract, facts: IssueFacts): Issue {
  return { severity: 'error', ...facts, ...(places[facts.pointer] ?? { line: 1, column: 1 }) };
}
