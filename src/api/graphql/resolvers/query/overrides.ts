import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentOverride } from '../../../presenters/gate.js';
import { presentPage } from '../../../presenters/page.js';

export const overrides: QueryResolvers['overrides'] = async (_root, input, { catalog, call }) =>
  presentPage(unwrap(await catalog.queries.overrides(call, input), call), presentOverride);
