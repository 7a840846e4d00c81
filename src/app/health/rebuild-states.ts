import { defineUseCase } from '../shared/use-case.js';
import type { DerivedStates, StateDeriver } from './derive-states.js';

export interface RebuildStatesPorts {
  readonly stateDeriver: StateDeriver;
}

/**
 * Derives all stored states of partitions anew from the facts. No answer depends on it: states that
 * are missing or left behind are not used. What differed was out of date, or damaged.
 */
export const rebuildStates = defineUseCase({
  name: 'rebuildStates',
  permission: { action: 'coordinator.run', domain: '*' },
  work: (
    { stateDeriver }: RebuildStatesPorts,
    _call,
    { signal }: { readonly signal?: AbortSignal },
  ): Promise<DerivedStates> => stateDeriver.rebuild(signal),
});
