import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentMatrix } from '../../../presenters/history.js';

export const checkMatrix: QueryResolvers['checkMatrix'] = async (_root, requested, { catalog, call }) =>
  presentMatrix(unwrap(await catalog.queries.checkMatrix(call, requested), call));
