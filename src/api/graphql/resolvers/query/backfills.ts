import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentBackfill } from '../../../presenters/backfill.js';
import { presentPage } from '../../../presenters/page.js';

export const backfills: QueryResolvers['backfills'] = async (_root, input, { catalog, call }) =>
  presentPage(unwrap(await catalog.queries.backfills(call, input), call), presentBackfill);
