import type { MutationResolvers } from '../../resolver-types.generated.js';
import { presentBackfill } from '../../../presenters/backfill.js';
import { outcome } from '../../../presenters/failure.js';

export const startBackfill: MutationResolvers['startBackfill'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.startBackfill(call, input), call, (views) => ({
    __typename: 'BackfillStarted' as const,
    backfills: views.map(presentBackfill),
    leftOut: views.map(({ contractId: contract, leftOut }) => ({ contract, ...leftOut })),
  }));
