import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentDataset } from '../../../presenters/lineage.js';

export const dataset: QueryResolvers['dataset'] = async (_root, { namespace, name }, { catalog, call }) => {
  const view = unwrap(await catalog.queries.dataset(call, { namespace, name }), call);
  return view === null ? null : presentDataset(view);
};
