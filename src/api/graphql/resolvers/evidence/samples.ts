import type { EvidenceResolvers } from '../../resolver-types.generated.js';

export const samples: EvidenceResolvers['samples'] = async ({ source }, _none, { loaders }) =>
  (await loaders.failingKeys.load(source)).rows.map((row) => row.map((value) => value ?? 'NULL').join(', '));
