import type { MutationResolvers } from '../../resolver-types.generated.js';
import { ends } from '../../input.js';
import { outcome } from '../../../presenters/failure.js';
import { presentOverride } from '../../../presenters/gate.js';

export const overrideGate: MutationResolvers['overrideGate'] = async (_root, { input }, { catalog, call }) => {
  const { interval, ...requested } = input;
  return outcome(await catalog.commands.overrideGate(call, { ...requested, ...ends(interval) }), call, (view) => ({
    __typename: 'GateOverridden' as const,
    override: presentOverride(view),
    shortenedFrom: input.expiresAt > view.expiresAt ? input.expiresAt : null,
  }));
};
