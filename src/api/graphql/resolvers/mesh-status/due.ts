import { unwrap } from '../../errors.js';
import type { MeshStatusResolvers } from '../../resolver-types.generated.js';

export const due: MeshStatusResolvers['due'] = async (_status, { hours }, { catalog, call }) =>
  unwrap(await catalog.queries.duePartitions(call, { hours: hours ?? 24 }), call);
