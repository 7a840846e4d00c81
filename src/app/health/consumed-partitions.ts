import { type ProducingRun, consumedPartitions, wasThere } from '../../core/health/consumed.js';
import { nodeKey } from '../../core/lineage/dataset.js';
import { intervalOfRun } from '../../core/lineage/run-interval.js';
import {
  type Partitioning,
  type Mapper,
  partitionContaining,
  partitionsOverlapping,
  isPartition,
  mapInterval,
} from '../../core/partition/partitioning.js';
import { type Instant, type Interval, type Partition, millisOf } from '../../core/shared/interval.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import type { Contract } from '../../core/contract/contract-version.js';
import type { ObservedRun } from '../ports/lineage-store.js';
import type { DeliveryCalendar } from '../../core/sla/delivery-calendar.js';
import type { Stores } from '../ports/stores.js';
import type { ActiveContract } from '../catalog/active-contracts.js';
import { domainOfProduct } from '../catalog/references.js';
import type { KeptReading } from './kept-partitions.js';
import type { PartitionData } from './partition-data.js';

/** The most partitions one producing run can be about, as for deliveries. */
const MOST_PARTITIONS = 10_000;

/**
 * Which partitions of a producer a consumer's partition was made from: what its newest completed
 * run can have read, else the declared mapper, else what both partitionings suggest (ADR 0011).
 * Reads the producers' runs once each, and only where a run read something.
 */
export class Consumption {
  private readonly datasets = new Map<string, ReadonlySet<string>>();
  /** Whether the result depends on the moment, even if no fact changes. */
  dependsOnClock = false;
  private readonly produced = new Map<string, readonly ProducingRun[]>();

  constructor(
    private readonly stores: Pick<Stores, 'lineage' | 'catalog' | 'dataVersion'>,
    private readonly asOf: Instant,
    private readonly kept: KeptReading | null = null,
  ) {}

  /** The producer's partitions behind the consumer's. */
  async partitions(
    consumer: PartitionData,
    supplier: ActiveContract,
    mapper: Mapper | null,
  ): Promise<readonly Partition[]> {
    const { calendar, partitioning } = supplier;
    if (partitioning === null || calendar === null) return [null];
    const { partition } = consumer;
    if (partition === null) {
      this.dependsOnClock = true;
      return [calendar.newestDue(this.asOf)];
    }
    const expected = owedAmong(calendar, suggested(mapper, partitioning, partition));
    const beganAt = await this.beganAt(consumer, supplier);
    if (beganAt === null) return expected;
    // Most often the data was there: then the runs of all history are not read.
    if (wasThere(beganAt, expected, await this.runsAbout(supplier, partitioning, expected))) return expected;
    return consumedPartitions(beganAt, expected, await this.runsOf(supplier, partitioning)) ?? expected;
  }

  /**
   * When the newest completed run of the consumer's partition that read the supplier's data began;
   * null where none did.
   */
  private async beganAt({ active, runs }: PartitionData, supplier: ActiveContract): Promise<Instant | null> {
    const done = (runs ?? []).filter(({ state, inputs }) => state === 'COMPLETE' && inputs.length > 0);
    if (done.length === 0) return null;
    const datasets = await this.datasetsOf(supplier, domainOfProduct(active.contract.product));
    const newest = done.findLast(({ inputs }) => inputs.some((input) => datasets.has(nodeKey(input))));
    return newest?.startedAt ?? newest?.endedAt ?? null;
  }

  /** Every name of the contract's datasets, as senders of the consumer's domain use it. */
  private async datasetsOf({ contract }: ActiveContract, domain: string): Promise<ReadonlySet<string>> {
    const { catalog, lineage } = this.stores;
    const key = JSON.stringify([contract.id, domain]);
    const known = this.datasets.get(key);
    if (known !== undefined) return known;
    const bindings = await catalog.bindingsOfContracts([contract.id]);
    const names = await lineage.namesByTrust(bindings, await lineage.trustOf(domain));
    const keys = new Set(names.map(nodeKey));
    this.datasets.set(key, keys);
    return keys;
  }

  private async runsOf({ contract }: ActiveContract, partitioning: Partitioning): Promise<readonly ProducingRun[]> {
    const known = this.produced.get(contract.id);
    if (known !== undefined) return known;
    const read = (): Promise<readonly ProducingRun[]> => this.readRuns(contract, partitioning);
    const about = { about: `runs of ${contract.id}`, of: canonicalJson(partitioning) };
    const produced =
      this.kept === null
        ? await read()
        : await this.kept.kept.other(
            this.stores,
            { ...about, current: this.kept.current },
            { load: read, weigh: (runs) => runs.length },
          );
    this.produced.set(contract.id, produced);
    return produced;
  }

  /** Completed runs whose nominal time starts in one of the partitions. */
  private async runsAbout(
    { calendar, contract: { id, product } }: ActiveContract,
    partitioning: Partitioning,
    partitions: readonly Interval[],
  ): Promise<readonly ProducingRun[]> {
    const from = partitions.map((partition) => partition.from).sort()[0];
    const last = [...partitions].sort((a, b) => (a.to < b.to ? -1 : 1)).at(-1);
    if (from === undefined || last === undefined) return [];
    const bindings = await this.stores.catalog.bindingsOfContracts([id]);
    const trust = await this.stores.lineage.trustOf(domainOfProduct(product));
    const to = calendar?.after(last).partition.to ?? last.to;
    const runs = await this.stores.lineage.runsWritingBetween(bindings, trust, { from, to });
    return runs.flatMap((run) => producingRun(run, partitioning));
  }

  private async readRuns({ id, product }: Contract, partitioning: Partitioning): Promise<readonly ProducingRun[]> {
    const bindings = await this.stores.catalog.bindingsOfContracts([id]);
    const trust = await this.stores.lineage.trustOf(domainOfProduct(product));
    const runs = await this.stores.lineage.runsWriting(bindings, trust, null);
    return runs.flatMap((run) => producingRun(run, partitioning));
  }
}

function producingRun({ state, endedAt, nominals }: ObservedRun, partitioning: Partitioning): readonly ProducingRun[] {
  const interval = state === 'COMPLETE' && endedAt !== null ? intervalOfRun(nominals, partitioning) : null;
  if (interval === null || endedAt === null) return [];
  const partitions = partitionsOverlapping(partitioning, interval, MOST_PARTITIONS + 1);
  return partitions.length > MOST_PARTITIONS ? [] : [{ completedAt: endedAt, partitions }];
}

/**
 * As declared, else as both partitionings suggest: the same partition, all partitions of a finer
 * partitioning, the last closed one of a coarser.
 */
function suggested(mapper: Mapper | null, partitioning: Partitioning, partition: Interval): readonly Interval[] {
  const length = ({ from, to }: Interval): number => millisOf(to) - millisOf(from);
  const coarser = length(partitionContaining(partitioning, partition.from)) > length(partition);
  const undeclared = isPartition(partitioning, partition) ? 'identity' : coarser ? 'latest-closed' : 'cover';
  return mapInterval(mapper ?? undeclared, partitioning, partition).filter((partition) => partition !== null);
}

/**
 * The partitions of which data is owed; where none of them is, the last one before that is. A
 * consumer that works on a day without business has what there was before it.
 */
function owedAmong(calendar: DeliveryCalendar, expected: readonly Interval[]): readonly Interval[] {
  const owed = expected.filter(({ from }) => calendar.at(from).owed);
  const [first] = expected;
  return owed.length > 0 || first === undefined ? owed : [calendar.owedBefore(first)];
}
