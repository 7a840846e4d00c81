import type { PartitionsOnServers } from './partition-data.js';
import { type Judgeable, type JudgeableReading, loadJudgeable } from './judgeable.js';
import { storedJudgeable } from './stored-states.js';

export type StoredOrFacts = JudgeableReading & {
  /** The settings whose stored states are used; absent where only facts are. */
  readonly settings?: string | undefined;
};

/**
 * What a question is about: from stored states where they are as they would be derived now, else
 * from the facts. A question about the past is always answered from the facts.
 */
export async function readJudgeable(
  { settings, ...reading }: StoredOrFacts,
  requested: readonly PartitionsOnServers[],
): Promise<Judgeable> {
  const { admit, asOf, kept, stores } = reading;
  if (settings !== undefined && kept !== null) {
    const stored = await storedJudgeable(stores, requested, { asOf, settings });
    if (stored !== null) {
      admit(stored.units);
      return stored;
    }
  }
  return loadJudgeable(reading, requested);
}
