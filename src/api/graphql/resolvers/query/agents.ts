import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentAgent } from '../../../presenters/coordination.js';

export const agents: QueryResolvers['agents'] = async (_root, _none, { catalog, call }) =>
  unwrap(await catalog.queries.agents(call, {}), call).map(presentAgent);
