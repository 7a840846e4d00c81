import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentPage } from '../../../presenters/page.js';

export const events: QueryResolvers['events'] = async (_root, input, { catalog, call }) => {
  const page = unwrap(await catalog.queries.events(call, input), call);
  return presentPage({ ...page, totalCount: page.items.length }, (event) => event);
};
