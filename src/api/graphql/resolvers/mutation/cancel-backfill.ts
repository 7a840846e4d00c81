import type { MutationResolvers } from '../../resolver-types.generated.js';
import { presentBackfill } from '../../../presenters/backfill.js';
import { outcome } from '../../../presenters/failure.js';

export const cancelBackfill: MutationResolvers['cancelBackfill'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.cancelBackfill(call, input), call, (view) => ({
    __typename: 'BackfillCancelled' as const,
    backfill: presentBackfill(view),
  }));
