import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentContract } from '../../../presenters/contract.js';
import { presentPage } from '../../../presenters/page.js';

export const contracts: QueryResolvers['contracts'] = async (_root, filter, { catalog, call }) =>
  presentPage(unwrap(await catalog.queries.contracts(call, filter), call), presentContract);
