import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentHit } from '../../../presenters/catalog.js';
import { presentPage } from '../../../presenters/page.js';

export const search: QueryResolvers['search'] = async (_root, { kinds, ...requested }, { catalog, call }) => {
  const page = unwrap(await catalog.queries.search(call, { ...requested, kinds: kinds ?? null }), call);
  return { ...presentPage(page, presentHit), facets: page.facets };
};
