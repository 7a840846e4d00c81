import type { EvidenceResolvers } from '../../resolver-types.generated.js';

export const failingKeys: EvidenceResolvers['failingKeys'] = ({ source }, _none, { loaders }) =>
  loaders.failingKeys.load(source);
