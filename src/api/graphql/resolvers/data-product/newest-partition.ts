import type { DataProductResolvers } from '../../resolver-types.generated.js';
import { presentCell } from '../../../presenters/history.js';

export const newestPartition: DataProductResolvers['newestPartition'] = async ({ ref }, _none, { loaders }) => {
  const cell = await loaders.newestPartitionOfProduct.load(ref);
  return cell === null ? null : presentCell(cell);
};
