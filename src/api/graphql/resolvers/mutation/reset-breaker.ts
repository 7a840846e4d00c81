import type { MutationResolvers } from '../../resolver-types.generated.js';
import { outcome } from '../../../presenters/failure.js';

export const resetBreaker: MutationResolvers['resetBreaker'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.resetBreaker(call, input), call, (breaker) => ({
    __typename: 'BreakerReset' as const,
    breaker,
  }));
