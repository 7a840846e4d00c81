import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentPage } from '../../../presenters/page.js';

export const lineageWarnings: QueryResolvers['lineageWarnings'] = async (_root, input, { catalog, call }) => {
  const page = unwrap(await catalog.queries.lineageWarnings(call, input), call);
  return presentPage({ ...page, totalCount: page.items.length }, (warning) => warning);
};
