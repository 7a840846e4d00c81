import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../generated/resolvers.generated.js';
import { presentCheckStatus } from '../../presenters/quality.js';

export const checks: QueryResolvers['checks'] = async (_root, asked, { catalog, call }) =>
  unwrap(await catalog.queries.checks(call, asked), call).map(presentCheckStatus);
