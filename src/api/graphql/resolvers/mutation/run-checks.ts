import type { MutationResolvers } from '../../resolver-types.generated.js';
import { ends } from '../../input.js';
import { outcome } from '../../../presenters/failure.js';
import { presentChecksRun } from '../../../presenters/quality.js';

export const runChecks: MutationResolvers['runChecks'] = async (_root, { input }, { catalog, call }) => {
  const { interval, ...requested } = input;
  return outcome(await catalog.commands.runChecks(call, { ...requested, ...ends(interval) }), call, (report) => ({
    __typename: 'ChecksRun' as const,
    ...presentChecksRun(report),
  }));
};
