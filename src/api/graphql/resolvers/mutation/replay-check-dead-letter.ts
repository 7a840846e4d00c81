import type { MutationResolvers } from '../../resolver-types.generated.js';
import { outcome } from '../../../presenters/failure.js';

export const replayCheckDeadLetter: MutationResolvers['replayCheckDeadLetter'] = async (
  _root,
  { input },
  { catalog, call },
) =>
  outcome(await catalog.commands.replayCheckDeadLetter(call, input), call, (ids) => ({
    __typename: 'DeadLettersReplayed' as const,
    ids,
  }));
