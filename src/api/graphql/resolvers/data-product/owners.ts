import type { DataProductResolvers } from '../../resolver-types.generated.js';

export const owners: DataProductResolvers['owners'] = async ({ domainName }, _none, { loaders }) =>
  (await loaders.domain.load(domainName))?.owners ?? [];
