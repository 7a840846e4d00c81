import type { MutationResolvers } from '../../resolver-types.generated.js';
import type { Override } from '../../../../core/gate/override.js';
import { ends } from '../../input.js';
import { outcome } from '../../../presenters/failure.js';
import { presentGate, presentOverride } from '../../../presenters/gate.js';

export const overrideGate: MutationResolvers['overrideGate'] = async (_root, { input }, { catalog, call }) => {
  const { dryRun, interval, ...others } = input;
  const requested = { ...others, ...ends(interval) };
  const overridden = (view: Override) => ({
    __typename: 'GateOverridden' as const,
    override: presentOverride(view),
    shortenedFrom: input.expiresAt > view.expiresAt ? input.expiresAt : null,
  });
  if (dryRun !== true)
    return outcome(await catalog.commands.overrideGate(call, requested), call, (view) => ({
      ...overridden(view),
      recorded: true,
      frees: [],
    }));
  return outcome(await catalog.queries.previewOverride(call, requested), call, ({ frees, override }) => ({
    ...overridden(override),
    recorded: false,
    frees: frees.map(presentGate),
  }));
};
