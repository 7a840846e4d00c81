import { unwrap } from '../../errors.js';
import type { QueryResolvers } from '../../resolver-types.generated.js';
import { presentMe } from '../../../presenters/governance.js';

export const me: QueryResolvers['me'] = async (_root, _none, { catalog, call }) =>
  presentMe(unwrap(await catalog.queries.me(call, {}), call));
