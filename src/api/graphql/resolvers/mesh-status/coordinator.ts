import { unwrap } from '../../errors.js';
import type { MeshStatusResolvers } from '../../resolver-types.generated.js';
import { presentCoordinator } from '../../../presenters/coordination.js';

export const coordinator: MeshStatusResolvers['coordinator'] = async (_status, _none, { catalog, call }) =>
  presentCoordinator(unwrap(await catalog.queries.coordinator(call, {}), call));
