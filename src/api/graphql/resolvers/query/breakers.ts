import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';

export const breakers: QueryResolvers['breakers'] = async (_root, _none, { catalog, call }) =>
  unwrap(await catalog.queries.breakers(call, {}), call);
