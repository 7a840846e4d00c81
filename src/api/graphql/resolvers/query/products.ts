import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentProduct } from '../../../presenters/catalog.js';
import { presentPage } from '../../../presenters/page.js';

export const products: QueryResolvers['products'] = async (_root, { filter, first, after }, { catalog, call }) => {
  const page = await catalog.queries.products(call, { domain: filter?.domain, first, after });
  return presentPage(unwrap(page, call), presentProduct);
};
