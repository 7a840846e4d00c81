import type { MeshStatusResolvers } from '../../resolver-types.generated.js';

export const leftOut: MeshStatusResolvers['leftOut'] = async (_status, _none, { loaders }) =>
  (await loaders.meshCauses.load('MESH')).leftOut;
