import type { MutationResolvers } from '../../resolver-types.generated.js';
import { outcome } from '../../../presenters/failure.js';

export const replayDeadLetter: MutationResolvers['replayDeadLetter'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.replayDeadLetter(call, input), call, (ids) => ({
    __typename: 'DeadLettersReplayed' as const,
    ids,
  }));
