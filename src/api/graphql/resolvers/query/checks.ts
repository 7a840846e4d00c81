import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../generated/types.generated.js';
import { presentCheckStatus } from '../../presenters/quality.js';

export const checks: QueryResolvers['checks'] = async (_root, asked, { app, call }) =>
  unwrap(await app.queries.checks(call, asked), call).map(presentCheckStatus);
