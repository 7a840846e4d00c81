import type { Issue } from '../../core/shared/issue.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import { newNameProblem } from '../shared/new-names.js';

/**
 * Why the product cannot be created: its name is reserved, or looks like that of another product of
 * the domain. Null if it exists already, or can be created. With `isCreated` for one that this
 * transaction has created: under the lock of the bindings it sees what others created meanwhile.
 */
export async function newProductProblem(
  catalog: CatalogStore,
  ref: string,
  isCreated = false,
): Promise<Pick<Issue, 'code' | 'message' | 'help'> | null> {
  const [domain = '', name = ''] = ref.split('/');
  const names = await catalog.productNames(domain);
  if (names.includes(name) && !isCreated) return null;
  const others = names.filter((other) => other !== name);
  return newNameProblem('product', name, others);
}
