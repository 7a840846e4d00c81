import type { GateDecisionResolvers } from '../../resolver-types.generated.js';

export const owners: GateDecisionResolvers['owners'] = async ({ product }, _none, { loaders }) =>
  (await loaders.domain.load(product.split('/')[0] ?? ''))?.owners ?? [];
