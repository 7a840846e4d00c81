import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentProduct } from '../../../presenters/catalog.js';

export const product: QueryResolvers['product'] = async (_root, { ref }, { catalog, call }) => {
  const view = unwrap(await catalog.queries.product(call, { ref }), call);
  return view === null ? null : presentProduct(view);
};
