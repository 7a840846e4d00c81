import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentHistory } from '../../../presenters/history.js';

export const healthHistory: QueryResolvers['healthHistory'] = async (_root, requested, { catalog, call }) =>
  presentHistory(unwrap(await catalog.queries.healthHistory(call, requested), call));
