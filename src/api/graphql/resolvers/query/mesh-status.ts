import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';

export const meshStatus: QueryResolvers['meshStatus'] = async (_root, _none, { catalog, call }) =>
  unwrap(await catalog.queries.meshCounts(call, {}), call);
