import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';

export const coordinator: QueryResolvers['coordinator'] = async (_root, _none, { catalog, call }) =>
  unwrap(await catalog.queries.coordinator(call, {}), call);
