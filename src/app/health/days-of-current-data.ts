import { type Override, inForceAt } from '../../core/gate/override.js';
import { type PartitionCell, cellsOf } from '../../core/gate/partition-cell.js';
import { newestPartitionsWithin } from '../../core/partition/newest-partitions.js';
import { DAYS } from '../../core/partition/partitioning.js';
import type { Instant, Interval, Partition } from '../../core/shared/interval.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import type { Stores } from '../ports/stores.js';
import { recordedThen } from '../shared/recorded-then.js';
import { withMembers } from '../shared/with-members.js';
import type { StoredOrFacts } from './read-requested-states.js';
import { StatesOfContracts } from './read-states.js';

/** What a history is about. */
export interface HistoryOf {
  readonly interval: Interval;
  /** All overrides of the product, ended ones too. */
  readonly overrides: readonly Override[];
}

/** The most days: each is evaluated from its facts. */
const MOST_DAYS = 100;

/**
 * Current data at the end of each UTC day of the interval, and now for today: with what was
 * recorded by then. Days before the contract had an active version are left out.
 */
export async function daysOfCurrentData(
  reading: StoredOrFacts,
  { contract, firstPublishedAt }: Pick<ActiveContract, 'contract' | 'firstPublishedAt'>,
  { interval, overrides }: HistoryOf,
): Promise<{ readonly partitions: readonly PartitionCell[]; readonly complete: boolean }> {
  const { activeContracts, asOf: now } = reading;
  const from = interval.from < firstPublishedAt ? firstPublishedAt : interval.from;
  const { complete, partitions: days } = newestPartitionsWithin(
    DAYS,
    { from, to: interval.to },
    { asOf: now, most: MOST_DAYS },
  );
  const stores = readOnce(reading.stores);
  const partitions: PartitionCell[] = [];
  for (const day of days) {
    const asOf = day.to < now ? day.to : now;
    const past = asOf === now ? reading.stores : recordedThen(stores, asOf);
    const [active = null] = await activeContracts.of(past, [contract], { asOf });
    // An earlier version may have had partitions.
    if (active === null || active.partitioning !== null) continue;
    const kept = asOf === now ? reading.kept : null;
    const wanted = { active, partitions: [null] };
    const states = await StatesOfContracts.read({ ...reading, stores: past, asOf, kept }, [wanted]);
    const cells = cellsOf(
      (await states.of(wanted)).map(({ state }) => state),
      { asOf, overrides: inForceAt(overrides, asOf) },
    );
    partitions.push(...cells.map((cell) => ({ ...cell, ...dayOf(day) })));
  }
  return { partitions, complete };
}

function dayOf(day: Interval): { readonly key: Instant; readonly interval: Interval } {
  return { key: day.from.slice(0, 10), interval: day };
}

/** Stores that read the facts of a contract once, whichever moments they are evaluated at. */
function readOnce(stores: Stores): Stores {
  const { evidence } = stores;
  const known = new Map<string, unknown>();
  const once =
    <Parameters extends readonly unknown[], Found>(
      name: string,
      read: (...parameters: Parameters) => Promise<Found>,
    ): ((...parameters: Parameters) => Promise<Found>) =>
    async (...parameters) => {
      const key = JSON.stringify([name, parameters]);
      if (!known.has(key)) known.set(key, await read(...parameters));
      return known.get(key) as Found;
    };
  return withMembers(stores, {
    evidence: withMembers(evidence, {
      forPartitions: once('forPartitions', (id: string, of: readonly Partition[]) => evidence.forPartitions(id, of)),
      dataChanges: once('dataChanges', (id: string, of: readonly Partition[]) => evidence.dataChanges(id, of)),
      knownFiles: once('knownFiles', (id: string, of: readonly Partition[] | null) => evidence.knownFiles(id, of)),
    }),
  });
}
