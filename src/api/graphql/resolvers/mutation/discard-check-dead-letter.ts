import type { MutationResolvers } from '../../resolver-types.generated.js';
import { outcome } from '../../../presenters/failure.js';

export const discardCheckDeadLetter: MutationResolvers['discardCheckDeadLetter'] = async (
  _root,
  { input },
  { catalog, call },
) =>
  outcome(await catalog.commands.discardCheckDeadLetter(call, input), call, (ids) => ({
    __typename: 'DeadLettersDiscarded' as const,
    ids,
  }));
