import type { ContractVersionResolvers } from '../../resolver-types.generated.js';
import { presentProduct } from '../../../presenters/catalog.js';

export const product: ContractVersionResolvers['product'] = async ({ productRef }, _none, { loaders }) => {
  const view = await loaders.product.load(productRef);
  return view === null ? null : presentProduct(view);
};
