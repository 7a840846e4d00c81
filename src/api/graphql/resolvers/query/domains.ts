import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentDomain } from '../../../presenters/catalog.js';
import { presentPage } from '../../../presenters/page.js';

export const domains: QueryResolvers['domains'] = async (_root, page, { catalog, call }) =>
  presentPage(unwrap(await catalog.queries.domains(call, page), call), presentDomain);
