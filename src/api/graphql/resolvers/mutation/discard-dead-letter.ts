import type { MutationResolvers } from '../../resolver-types.generated.js';
import { outcome } from '../../../presenters/failure.js';

export const discardDeadLetter: MutationResolvers['discardDeadLetter'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.discardDeadLetter(call, input), call, (ids) => ({
    __typename: 'DeadLettersDiscarded' as const,
    ids,
  }));
