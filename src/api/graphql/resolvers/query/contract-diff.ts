import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentDiff } from '../../../presenters/contract.js';

export const contractDiff: QueryResolvers['contractDiff'] = async (_root, requested, { catalog, call }) =>
  presentDiff(unwrap(await catalog.queries.contractDiff(call, requested), call));
