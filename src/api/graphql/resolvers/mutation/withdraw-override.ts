import type { MutationResolvers } from '../../resolver-types.generated.js';
import { outcome } from '../../../presenters/failure.js';
import { presentOverride } from '../../../presenters/gate.js';

export const withdrawOverride: MutationResolvers['withdrawOverride'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.withdrawOverride(call, input), call, (view) => ({
    __typename: 'OverrideWithdrawn' as const,
    override: presentOverride(view),
  }));
