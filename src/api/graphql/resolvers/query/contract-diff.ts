import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../generated/types.generated.js';
import { presentDiff } from '../../presenters/contract.js';

export const contractDiff: QueryResolvers['contractDiff'] = async (_root, asked, { app, call }) =>
  presentDiff(unwrap(await app.queries.contractDiff(call, asked), call));
