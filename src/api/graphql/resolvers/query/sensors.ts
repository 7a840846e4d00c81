import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentSensor } from '../../../presenters/coordination.js';

export const sensors: QueryResolvers['sensors'] = async (_root, { domain }, { catalog, call }) =>
  unwrap(await catalog.queries.sensors(call, { domain }), call).map(presentSensor);
