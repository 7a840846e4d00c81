import type { Issue } from '../../core/shared/issue.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import { newNameProblem } from '../shared/new-names.js';

/**
 * Why the product cannot be created: its name is reserved, or looks like that of another product of
 * the domain. Null if it exists already, or can be created.
 */
export async function newProductProblem(
  catalog: CatalogStore,
  ref: string,
): Promise<Pick<Issue, 'code' | 'message' | 'help'> | null> {
  const [domain = '', name = ''] = ref.split('/');
  const names = await catalog.productNames(domain);
  return names.includes(name) ? null : newNameProblem('product', name, names);
}
