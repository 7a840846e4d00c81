import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentPage } from '../../../presenters/page.js';

export const audit: QueryResolvers['audit'] = async (_root, page, { catalog, call }) =>
  presentPage(unwrap(await catalog.queries.audit(call, page), call), ({ origin, ...entry }) => ({
    ...entry,
    tokenId: origin?.tokenId ?? null,
    requestId: origin?.requestId ?? null,
  }));
