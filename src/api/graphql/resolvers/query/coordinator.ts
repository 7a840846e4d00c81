import { unwrap } from '../../errors.js';
import { presentCoordinator } from '../../../presenters/coordination.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';

export const coordinator: QueryResolvers['coordinator'] = async (_root, _none, { catalog, call }) =>
  presentCoordinator(unwrap(await catalog.queries.coordinator(call, {}), call));
