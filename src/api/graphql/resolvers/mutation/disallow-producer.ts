import type { MutationResolvers } from '../../resolver-types.generated.js';
import { presentDomain } from '../../../presenters/catalog.js';
import { outcome } from '../../../presenters/failure.js';

export const disallowProducer: MutationResolvers['disallowProducer'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.disallowProducer(call, input), call, (view) => ({
    __typename: 'ProducerDisallowed' as const,
    domain: presentDomain(view),
  }));
