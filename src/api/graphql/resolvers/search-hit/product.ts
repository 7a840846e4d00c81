import type { SearchHitResolvers } from '../../resolver-types.generated.js';
import { presentProduct } from '../../../presenters/catalog.js';

export const product: SearchHitResolvers['product'] = async ({ productRef }, _none, { loaders }) => {
  const view = await loaders.product.load(productRef);
  return view === null ? null : presentProduct(view);
};
