import type { MutationResolvers } from '../../resolver-types.generated.js';
import { outcome } from '../../../presenters/failure.js';

export const restoreEvent: MutationResolvers['restoreEvent'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.restoreEvent(call, input), call, (event) => ({
    __typename: 'EventRestored' as const,
    event,
  }));
