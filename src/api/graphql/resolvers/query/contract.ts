import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentContract } from '../../../presenters/contract.js';

export const contract: QueryResolvers['contract'] = async (_root, { ref }, { catalog, call }) => {
  const view = unwrap(await catalog.queries.contract(call, { ref }), call);
  return view === null ? null : presentContract(view);
};
