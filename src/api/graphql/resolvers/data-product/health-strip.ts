import { answerOf } from '../../../../app/health/targets-of-products.js';
import { stripRequest } from '../../../../app/health/health-strips.js';
import { unwrap } from '../../errors.js';
import type { DataProductResolvers } from '../../resolver-types.generated.js';
import { presentStrip } from '../../../presenters/history.js';

export const healthStrip: DataProductResolvers['healthStrip'] = async ({ ref }, requested, { call, loaders }) => {
  const request = unwrap(await answerOf(() => stripRequest(ref, requested)), call);
  const strip = await loaders.healthStrip.load(request);
  return strip === null ? null : presentStrip(strip);
};
