import type { MutationResolvers } from '../../resolver-types.generated.js';
import { outcome } from '../../../presenters/failure.js';
import { presentToken } from '../../../presenters/governance.js';

export const revokeToken: MutationResolvers['revokeToken'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.revokeToken(call, input), call, (token) => ({
    __typename: 'TokenRevoked' as const,
    revoked: presentToken(token),
  }));
