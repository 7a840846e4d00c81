import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../generated/types.generated.js';

export const coordinator: QueryResolvers['coordinator'] = async (_root, _none, { app, call }) =>
  unwrap(await app.queries.coordinator(call, {}), call);
