import type { MutationResolvers } from '../../resolver-types.generated.js';
import { presentContract } from '../../../presenters/contract.js';
import { outcome } from '../../../presenters/failure.js';

export const transferContract: MutationResolvers['transferContract'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.transferContract(call, input), call, (view) => ({
    __typename: 'ContractTransferred' as const,
    contract: presentContract(view),
  }));
