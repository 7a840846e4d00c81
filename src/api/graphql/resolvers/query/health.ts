import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../generated/types.generated.js';
import { ends } from '../../input.js';
import { presentHealth } from '../../presenters/health.js';

export const health: QueryResolvers['health'] = async (_root, { interval, ...asked }, { app, call }) =>
  presentHealth(unwrap(await app.queries.health(call, { ...asked, ...ends(interval) }), call));
