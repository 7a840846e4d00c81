import type { MutationResolvers } from '../../resolver-types.generated.js';
import { presentDomain } from '../../../presenters/catalog.js';
import { outcome } from '../../../presenters/failure.js';

export const allowProducer: MutationResolvers['allowProducer'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.allowProducer(call, input), call, (view) => ({
    __typename: 'ProducerAllowed' as const,
    domain: presentDomain(view),
  }));
