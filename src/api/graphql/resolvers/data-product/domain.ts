import type { DataProductResolvers } from '../../resolver-types.generated.js';
import { presentDomain } from '../../../presenters/catalog.js';

export const domain: DataProductResolvers['domain'] = async ({ domainName }, _none, { loaders }) => {
  const view = await loaders.domain.load(domainName);
  return view === null ? null : presentDomain(view);
};
