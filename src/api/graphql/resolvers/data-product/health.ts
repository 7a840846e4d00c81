import type { DataProductResolvers } from '../../resolver-types.generated.js';
import { presentHealth } from '../../../presenters/health.js';

export const health: DataProductResolvers['health'] = async ({ ref }, _none, { loaders }) => {
  const report = await loaders.healthOfProduct.load(ref);
  return report === null ? null : presentHealth(report);
};
