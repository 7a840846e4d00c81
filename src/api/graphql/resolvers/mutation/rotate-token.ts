import type { MutationResolvers } from '../../resolver-types.generated.js';
import { outcome } from '../../../presenters/failure.js';
import { presentToken } from '../../../presenters/governance.js';

export const rotateToken: MutationResolvers['rotateToken'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.rotateToken(call, input), call, ({ replaced, ...created }) => ({
    __typename: 'TokenRotated' as const,
    ...created,
    replaced: presentToken(replaced),
  }));
