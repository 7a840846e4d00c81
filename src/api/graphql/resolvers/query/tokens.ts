import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentToken } from '../../../presenters/governance.js';

export const tokens: QueryResolvers['tokens'] = async (_root, input, { catalog, call }) =>
  unwrap(await catalog.queries.tokens(call, input), call).map(presentToken);
