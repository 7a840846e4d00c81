import type { MutationResolvers } from '../../resolver-types.generated.js';
import { ends } from '../../input.js';
import { outcome } from '../../../presenters/failure.js';
import { presentTrial } from '../../../presenters/trial.js';

export const tryContract: MutationResolvers['tryContract'] = async (_root, { input }, { catalog, call, signal }) => {
  const { interval, ...requested } = input;
  const tried = await catalog.commands.tryContract(call, { ...requested, ...ends(interval), signal });
  return outcome(tried, call, presentTrial);
};
