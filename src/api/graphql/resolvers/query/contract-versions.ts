import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentContractVersion } from '../../../presenters/contract.js';

export const contractVersions: QueryResolvers['contractVersions'] = async (_root, { ref }, { catalog, call }) =>
  unwrap(await catalog.queries.contractVersions(call, { ref }), call).map(presentContractVersion);
