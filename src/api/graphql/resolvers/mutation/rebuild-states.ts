import type { MutationResolvers } from '../../resolver-types.generated.js';
import { outcome } from '../../../presenters/failure.js';

export const rebuildStates: MutationResolvers['rebuildStates'] = async (_root, _none, { catalog, call, signal }) =>
  outcome(await catalog.commands.rebuildStates(call, { signal }), call, ({ changed, lines }) => ({
    __typename: 'StatesRebuilt' as const,
    contracts: lines,
    changed,
  }));
