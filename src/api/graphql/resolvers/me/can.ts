import { unwrap } from '../../errors.js';
import type { MeResolvers } from '../../resolver-types.generated.js';

export const can: MeResolvers['can'] = async (_me, { action, domain }, { catalog, call }) =>
  unwrap(await catalog.queries.can(call, { action, domain: domain ?? null }), call);
