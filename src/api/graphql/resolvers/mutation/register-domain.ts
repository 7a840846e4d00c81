import type { MutationResolvers } from '../../resolver-types.generated.js';
import { presentDomain } from '../../../presenters/catalog.js';
import { outcome } from '../../../presenters/failure.js';

export const registerDomain: MutationResolvers['registerDomain'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.registerDomain(call, input), call, (view) => ({
    __typename: 'DomainRegistered' as const,
    domain: presentDomain(view),
  }));
