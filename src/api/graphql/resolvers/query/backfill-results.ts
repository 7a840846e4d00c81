import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';

export const backfillResults: QueryResolvers['backfillResults'] = async (_root, { id }, { catalog, call }) =>
  unwrap(await catalog.queries.backfillResults(call, { id }), call);
