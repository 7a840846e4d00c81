import type { MutationResolvers } from '../../resolver-types.generated.js';
import { outcome } from '../../../presenters/failure.js';

export const createToken: MutationResolvers['createToken'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.createToken(call, { ...input, grants: input.grants ?? [] }), call, (created) => ({
    __typename: 'TokenCreated' as const,
    ...created,
  }));
