import type { GateDecisionResolvers } from '../../resolver-types.generated.js';

export const lastRequestedAt: GateDecisionResolvers['lastRequestedAt'] = async ({ id }, _none, { loaders }) =>
  (await loaders.timesOfDecision.load(id))?.lastRequestedAt ?? null;
