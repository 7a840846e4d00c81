import type { MutationResolvers } from '../../resolver-types.generated.js';
import { outcome } from '../../../presenters/failure.js';

export const excludeEvent: MutationResolvers['excludeEvent'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.excludeEvent(call, input), call, (event) => ({
    __typename: 'EventExcluded' as const,
    event,
  }));
