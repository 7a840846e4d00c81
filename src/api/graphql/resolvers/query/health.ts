import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { ends } from '../../input.js';
import { presentHealth } from '../../../presenters/health.js';

export const health: QueryResolvers['health'] = async (_root, { interval, ...requested }, { catalog, call }) =>
  presentHealth(unwrap(await catalog.queries.health(call, { ...requested, ...ends(interval) }), call));
