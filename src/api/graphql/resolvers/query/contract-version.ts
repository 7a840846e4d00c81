import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../generated/resolvers.generated.js';
import { presentContractVersion } from '../../presenters/contract.js';

export const contractVersion: QueryResolvers['contractVersion'] = async (_root, asked, { catalog, call }) => {
  const view = unwrap(await catalog.queries.contractVersion(call, asked), call);
  return view === null ? null : presentContractVersion(view);
};
