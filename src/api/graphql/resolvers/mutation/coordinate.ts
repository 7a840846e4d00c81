import type { MutationResolvers } from '../../resolver-types.generated.js';
import { outcome } from '../../../presenters/failure.js';

export const coordinate: MutationResolvers['coordinate'] = async (_root, _none, { catalog, call, signal }) =>
  outcome(await catalog.commands.coordinate(call, { signal }), call, (report) => ({
    __typename: 'CoordinatorCycleCompleted' as const,
    ...report,
  }));
