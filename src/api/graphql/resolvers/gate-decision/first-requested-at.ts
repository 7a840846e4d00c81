import type { GateDecisionResolvers } from '../../resolver-types.generated.js';

export const firstRequestedAt: GateDecisionResolvers['firstRequestedAt'] = async ({ id }, _none, { loaders }) =>
  (await loaders.timesOfDecision.load(id))?.firstRequestedAt ?? null;
