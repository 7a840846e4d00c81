import type { MutationResolvers } from '../../resolver-types.generated.js';
import { presentPublishOutcome } from '../../../presenters/contract.js';
import { outcome } from '../../../presenters/failure.js';

export const publishContract: MutationResolvers['publishContract'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.publishContract(call, input), call, presentPublishOutcome);
