import type { PartitionsOnServers } from './partition-data.js';
import { type RequestedStates, type StatesReading, loadRequestedStates } from './requested-states.js';
import { storedRequestedStates } from './stored-states.js';

export type StoredOrFacts = StatesReading & {
  /** The settings whose stored states are used; absent where only facts are. */
  readonly settings?: string | undefined;
};

/**
 * What a question is about: from stored states where they are as they would be derived now, else
 * from the facts. A question about the past is always answered from the facts.
 */
export async function readRequestedStates(
  { settings, ...reading }: StoredOrFacts,
  requested: readonly PartitionsOnServers[],
): Promise<RequestedStates> {
  const { admit, asOf, kept, stores } = reading;
  if (settings !== undefined && kept !== null) {
    const stored = await storedRequestedStates(stores, requested, { asOf, settings });
    if (stored !== null) {
      admit(stored.units);
      return stored;
    }
  }
  return loadRequestedStates(reading, requested);
}
