import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentCheckStatus } from '../../../presenters/quality.js';

export const checks: QueryResolvers['checks'] = async (_root, requested, { catalog, call }) =>
  unwrap(await catalog.queries.checks(call, requested), call).map(presentCheckStatus);
