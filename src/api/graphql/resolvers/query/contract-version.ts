import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentContractVersion } from '../../../presenters/contract.js';

export const contractVersion: QueryResolvers['contractVersion'] = async (_root, requested, { catalog, call }) => {
  const view = unwrap(await catalog.queries.contractVersion(call, requested), call);
  return view === null ? null : presentContractVersion(view);
};
