import type { ProductFilter } from '../../../../app/health/list-products.js';
import type { ProductLifecycle } from '../../../../core/mesh/product-list.js';
import { unwrap } from '../../errors.js';
import { selectedFields } from '../../selected-fields.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import type * as types from '../../schema/types.generated.js';
import { presentProduct } from '../../../presenters/catalog.js';
import { presentPage } from '../../../presenters/page.js';

export const products: QueryResolvers['products'] = async (
  _root,
  { after, filter, first, orderBy },
  { catalog, call },
  info,
) => {
  const order = orderBy ? { by: orderBy.by, descending: orderBy.descending ?? false } : undefined;
  const withFacets = selectedFields(info).has('facets');
  const input = { first, after, filter: requested(filter), withFacets, ...(order && { order }) };
  const page = unwrap(await catalog.queries.products(call, input), call);
  return { ...presentPage(page, presentProduct), facets: page.facets };
};

function requested(filter: types.ProductFilter | null | undefined): ProductFilter {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- clients of earlier releases name one
  const { domain = null, domains, lifecycles, ...others } = filter ?? {};
  return {
    ...others,
    domains: domain === null ? domains : (domains ?? [domain]).filter((one) => one === domain),
    lifecycles: lifecycles?.filter(isOfProducts),
  };
}

/** No document of a product states that another version superseded it. */
function isOfProducts(lifecycle: types.ContractLifecycle): lifecycle is ProductLifecycle {
  return lifecycle !== 'SUPERSEDED';
}
