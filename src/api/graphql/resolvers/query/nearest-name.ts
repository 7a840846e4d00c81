import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';

export const nearestName: QueryResolvers['nearestName'] = async (_root, { kind, name }, { catalog, call }) =>
  unwrap(await catalog.queries.nearestName(call, { kind, name }), call);
