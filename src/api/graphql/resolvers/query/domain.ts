import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentDomain } from '../../../presenters/catalog.js';

export const domain: QueryResolvers['domain'] = async (_root, { name }, { catalog, call }) => {
  const view = unwrap(await catalog.queries.domain(call, { name }), call);
  return view === null ? null : presentDomain(view);
};
