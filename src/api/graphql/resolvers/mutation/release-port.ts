import type { MutationResolvers } from '../../resolver-types.generated.js';
import { presentProduct } from '../../../presenters/catalog.js';
import { outcome } from '../../../presenters/failure.js';

export const releasePort: MutationResolvers['releasePort'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.releasePort(call, input), call, (view) => ({
    __typename: 'PortReleased' as const,
    product: presentProduct(view),
  }));
