import type { MutationResolvers } from '../../resolver-types.generated.js';
import { outcome } from '../../../presenters/failure.js';

export const releaseBinding: MutationResolvers['releaseBinding'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.releaseBinding(call, input), call, (released) => ({
    __typename: 'BindingReleased' as const,
    contractIds: [...new Set(released.map(({ contractId }) => contractId))],
  }));
