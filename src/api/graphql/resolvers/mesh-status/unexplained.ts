import type { MeshStatusResolvers } from '../../resolver-types.generated.js';

export const unexplained: MeshStatusResolvers['unexplained'] = async (_status, _none, { loaders }) =>
  (await loaders.meshCauses.load('MESH')).unexplained;
