import type { GateDecisionResolvers } from '../../resolver-types.generated.js';

export const since: GateDecisionResolvers['since'] = async ({ asOf, id }, _none, { loaders }) =>
  (await loaders.timesOfDecision.load(id))?.since ?? asOf;
