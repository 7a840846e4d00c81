import { validateCount } from '../../../../app/shared/paging.js';
import { answerOf } from '../../../../app/health/targets-of-products.js';
import { unwrap } from '../../errors.js';
import type { MeshStatusResolvers } from '../../resolver-types.generated.js';
import { presentCause } from '../../../presenters/mesh.js';

export const causes: MeshStatusResolvers['causes'] = async (_status, { first }, { call, loaders }) => {
  unwrap(await answerOf(() => validateCount('first', first)), call);
  const found = await loaders.meshCauses.load('MESH');
  return found.causes.slice(0, first ?? 20).map(presentCause);
};
