import type { MutationResolvers } from '../../resolver-types.generated.js';
import { presentDomain } from '../../../presenters/catalog.js';
import { outcome } from '../../../presenters/failure.js';

export const updateDomain: MutationResolvers['updateDomain'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.updateDomain(call, input), call, (view) => ({
    __typename: 'DomainUpdated' as const,
    domain: presentDomain(view),
  }));
