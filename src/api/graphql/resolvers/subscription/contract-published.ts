import type { ListedVersion } from '../../../../core/contract/contract-version.js';
import { unwrap } from '../../errors.js';
import type { SubscriptionResolvers } from '../../resolver-types.generated.js';
import { presentContractVersion } from '../../../presenters/contract.js';

export const contractPublished: SubscriptionResolvers['contractPublished'] = {
  subscribe: async (_root, { domain }, { catalog, call }) =>
    unwrap(await catalog.streams.contractPublished(call, domain ?? null), call),
  resolve: (version: ListedVersion) => presentContractVersion(version),
};
