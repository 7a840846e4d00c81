import { type Partition, partitionId } from '../../core/shared/interval.js';
import type { DataVersion } from '../ports/data-version-store.js';
import type { Stores } from '../ports/stores.js';
import type { ReadUnder } from '../shared/kept-answers.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import type { PartitionData } from './partition-data.js';

/**
 * The facts of one line of a contract that questions have read: they rest on the same heads, and
 * are current together.
 */
interface Group {
  readonly partitions: Map<string, readonly PartitionData[]>;
  readonly others: Map<string, unknown>;
  readonly rests: Set<string>;
  readonly untracked: number;
  version: number;
  weight: number;
}

/** One read, at this data version, that uses and keeps facts. */
export interface KeptReading {
  readonly kept: KeptPartitions;
  readonly current: DataVersion;
}

/** The most pieces of evidence, checks and runs that are kept; each takes a few hundred bytes. */
const MOST_FACTS = 200_000;

/**
 * Facts of partitions that questions have read, kept until a fact about their contract is recorded:
 * many questions rest on the same partitions of the same inputs. Time does not change them. Those
 * of the line that was not used for the longest time are dropped first.
 */
export class KeptPartitions {
  private readonly groups = new Map<string, Group>();
  private weight = 0;

  /** `mostWeight` is the most facts that are kept. */
  constructor(private readonly mostWeight = MOST_FACTS) {}

  /**
   * The facts of the partitions, of which `load` reads those that are not kept. Facts that are used
   * count among those on which the answer of this transaction rests.
   */
  async partitions(
    stores: Pick<Stores, 'dataVersion'>,
    {
      active,
      current,
      server,
    }: { readonly active: ActiveContract; readonly current: DataVersion; readonly server: string | null },
    requested: readonly Partition[],
    load: (missing: readonly Partition[]) => Promise<readonly PartitionData[]>,
  ): Promise<readonly PartitionData[]> {
    const key = JSON.stringify([active.key, server]);
    const group = await this.current(stores, key, current);
    const missing = requested.filter((partition) => !group.partitions.has(partitionId(partition)));
    if (missing.length > 0) {
      const { rests, result } = await stores.dataVersion.restsOf(() => load(missing));
      const found = new Map<string, PartitionData[]>(missing.map((partition) => [partitionId(partition), []]));
      for (const data of result) found.get(partitionId(data.partition))?.push(data);
      for (const [id, data] of found) group.partitions.set(id, data);
      const weight = result.reduce((sum, data) => sum + weightOf(data), 0);
      this.add(key, group, { current, rests, weight });
    }
    stores.dataVersion.restOn(group.rests);
    return requested.flatMap((partition) => group.partitions.get(partitionId(partition)) ?? []);
  }

  /**
   * Something else that follows from the facts of the line alone, such as the runs that wrote it.
   */
  async other<T>(
    stores: Pick<Stores, 'dataVersion'>,
    { about, current, of }: { readonly about: string; readonly current: DataVersion; readonly of: string },
    { load, weigh }: { readonly load: () => Promise<T>; readonly weigh: (value: T) => number },
  ): Promise<T> {
    const group = await this.current(stores, about, current);
    if (!group.others.has(of)) {
      const { rests, result } = await stores.dataVersion.restsOf(load);
      group.others.set(of, result);
      this.add(about, group, { current, rests, weight: weigh(result) });
    }
    stores.dataVersion.restOn(group.rests);
    return group.others.get(of) as T;
  }

  /** The kept group, or a new one where a fact was recorded on which it rests. */
  private async current(stores: Pick<Stores, 'dataVersion'>, key: string, current: DataVersion): Promise<Group> {
    const found = this.groups.get(key);
    if (found?.untracked === current.untracked) {
      const { version } = found;
      if (version === current.version || !(await stores.dataVersion.changedAfter([...found.rests], version))) {
        found.version = Math.max(found.version, current.version);
        if (this.groups.delete(key)) this.groups.set(key, found);
        return found;
      }
    }
    return { partitions: new Map(), others: new Map(), rests: new Set(), ...current, weight: 0 };
  }

  /** Keeps what was added to the group, which is current at the older of both versions. */
  private add(key: string, group: Group, { current, rests, weight }: { readonly weight: number } & ReadUnder): void {
    for (const rest of rests) group.rests.add(rest);
    group.version = Math.min(group.version, current.version);
    this.forget(key);
    group.weight += weight + 1;
    if (group.weight > this.mostWeight) return;
    this.groups.set(key, group);
    this.weight += group.weight;
    for (const oldest of this.groups.keys()) {
      if (this.weight <= this.mostWeight) break;
      this.forget(oldest);
    }
  }

  private forget(key: string): void {
    this.weight -= this.groups.get(key)?.weight ?? 0;
    this.groups.delete(key);
  }
}

/** What a partition takes in memory; its deliveries only where their budgets are kept. */
function weightOf({ active, arrivals, budgets, evidence, history, runs }: PartitionData): number {
  const deliveries = budgets === null ? 0 : arrivals.length;
  return 1 + Math.max(evidence.length, active.checks.length) + deliveries + history.length + (runs?.length ?? 0);
}
