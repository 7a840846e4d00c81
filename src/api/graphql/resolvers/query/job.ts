import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentJob } from '../../../presenters/lineage.js';

export const job: QueryResolvers['job'] = async (_root, { namespace, name }, { catalog, call }) => {
  const view = unwrap(await catalog.queries.job(call, { namespace, name }), call);
  return view === null ? null : presentJob(view);
};
