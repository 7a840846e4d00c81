import type { Issue } from '../../core/shared/issue.js';
import type { CatalogStore } from '../ports/catalog-store.js';

/**
 * Why no new contract can have the id: it looks like that of an existing one. The message names
 * that one if `mayName` allows it for its product. Null if the id looks like no other.
 */
export async function newIdProblem(
  catalog: Pick<CatalogStore, 'contractsLike'>,
  id: string,
  mayName: (product: string) => boolean,
): Promise<Pick<Issue, 'code' | 'message' | 'help'> | null> {
  const alike = await catalog.contractsLike(id);
  if (alike.length === 0) return null;
  const other = alike.find(({ product }) => mayName(product));
  const help = 'Use another id, which differs from existing ones in more than its look.';
  const shown = id.slice(0, 80);
  return {
    code: 'NAME_CONFUSABLE',
    ...(other === undefined
      ? { message: `the id \`${shown}\` looks like that of an existing contract`, help }
      : {
          message: `the id \`${shown}\` looks like \`${other.id}\`, the id of a contract of \`${other.product}\``,
          help: `If you mean \`${other.id}\`, write it so. ${help}`,
        }),
  };
}
