import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';

export const run: QueryResolvers['run'] = async (_root, { id }, { catalog, call }) =>
  unwrap(await catalog.queries.run(call, { id }), call);
