import type { MutationResolvers } from '../../generated/types.generated.js';
import { outcome } from '../../presenters/failure.js';

export const coordinate: MutationResolvers['coordinate'] = async (_root, _none, { app, call, signal }) =>
  outcome(await app.commands.coordinate(call, { signal }), call, (report) => ({
    __typename: 'RoundCompleted' as const,
    ...report,
  }));
