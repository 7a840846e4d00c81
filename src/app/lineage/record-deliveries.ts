import type { NominalTime, RunEvent } from '../../core/lineage/event.js';
import { intervalOfRun, partitionsWithin } from '../../core/lineage/run-interval.js';
import { type RunRecord, instantOfOrder, stateOf } from '../../core/lineage/run.js';
import { type Partitioning, partitionsOverlapping } from '../../core/partition/partitioning.js';
import { type Instant, type Interval, type Partition, partitionId } from '../../core/shared/interval.js';
import type { RunWithChain } from '../ports/lineage-store.js';
import type { Transaction } from '../ports/unit-of-work.js';
import { contractPartitioning } from './contract-partitioning.js';

/** The effect of a completed run on the data of one contract. */
interface Delivery {
  readonly contractId: string;
  /** Partitions that it wrote, in whole or in part. */
  readonly touched: readonly Partition[];
  /** Partitions that it delivered as a whole. */
  readonly arrived: readonly Interval[];
}

/** The most partitions of one run. A run with a longer interval is lineage only. */
const MAX_PARTITIONS = 10_000;

/**
 * Records for completed runs that partitions of bound contracts arrived and that their data
 * changed, and wakes what waits for evidence of these contracts. One recorder serves one
 * transaction.
 */
export class DeliveryRecorder {
  private readonly partitionings = new Map<string, Partitioning | null>();

  constructor(
    private readonly tx: Transaction,
    private readonly recordedAt: Instant,
  ) {}

  /** Records what follows from one event of the run, after the event was folded into `run`. */
  async record(event: RunEvent, before: RunRecord | null, run: RunRecord): Promise<void> {
    const nominals = (await this.tx.lineage.run(run.id))?.nominals ?? [];
    const recorded =
      event.eventType === 'COMPLETE' ? new Set<string>() : await this.keysRecorded(before, nominals.slice(1));
    await this.recordCompletion({ run, nominals }, recorded);
    if (event.eventType === 'FAIL' || event.eventType === 'ABORT') await this.signalFailure(run);
    const nominalIsNew = event.run.nominal !== null && before?.nominal?.value.start !== event.run.nominal.start;
    if (nominalIsNew) await this.recordInnerRuns(run);
  }

  /** Runs inside this one may have completed before their interval was known. */
  private async recordInnerRuns(run: RunRecord): Promise<void> {
    for (const inner of await this.tx.lineage.runsUnder(run.id)) {
      if (inner.run.nominal === null) await this.recordCompletion(inner, new Set());
    }
  }

  /** The data changes that were recorded when the run had this earlier state. */
  private async keysRecorded(
    before: RunRecord | null,
    outerNominals: readonly (NominalTime | null)[],
  ): Promise<ReadonlySet<string>> {
    if (before === null || stateOf(before) !== 'COMPLETE') return new Set();
    const deliveries = await this.deliveriesOf({
      run: before,
      nominals: [before.nominal?.value ?? null, ...outerNominals],
    });
    return new Set(
      deliveries.flatMap(({ contractId, touched }) => touched.map((partition) => keyOf(contractId, partition))),
    );
  }

  private async recordCompletion(completed: RunWithChain, recorded: ReadonlySet<string>): Promise<void> {
    const { run } = completed;
    const completedAt = run.latest.COMPLETE;
    if (completedAt === undefined || stateOf(run) !== 'COMPLETE') return;
    const arrivedAt = instantOfOrder(completedAt);
    for (const { contractId, touched, arrived } of await this.deliveriesOf(completed)) {
      const changed = touched.filter((partition) => !recorded.has(keyOf(contractId, partition)));
      if (changed.length === 0) continue;
      const arrivals = arrived.map((interval) => ({
        contractId,
        interval,
        arrivedAt,
        kind: 'RUN' as const,
        recordedAt: this.recordedAt,
      }));
      if (arrivals.length > 0) await this.tx.evidence.recordArrivals(arrivals);
      for (const partition of changed)
        await this.tx.evidence.recordDataChange({
          contractId,
          partition,
          runId: run.id,
          recordedAt: this.recordedAt,
        });
      this.tx.signal(`evidence:${contractId}`);
    }
  }

  /** The partitions that the run processed, of each contract that binds one of its outputs. */
  private async deliveriesOf({ run, nominals }: RunWithChain): Promise<readonly Delivery[]> {
    const deliveries: Delivery[] = [];
    for (const contractId of await this.contractsWritten(run))
      deliveries.push(deliveryOf(contractId, await this.partitioningOf(contractId), nominals));
    return deliveries;
  }

  private async contractsWritten(run: RunRecord): Promise<readonly string[]> {
    if (run.outputs.length === 0) return [];
    const identities = await this.tx.lineage.identitiesOf(run.outputs.map(({ id }) => id));
    const bindings = await this.tx.catalog.bindingsOfDatasets(identities);
    return [...new Set(bindings.map(({ contractId }) => contractId))].sort();
  }

  /** A failed run changes no data, but it is part of the health of the products that it writes. */
  private async signalFailure(run: RunRecord): Promise<void> {
    for (const contractId of await this.contractsWritten(run)) this.tx.signal(`evidence:${contractId}`);
  }

  private async partitioningOf(contractId: string): Promise<Partitioning | null> {
    const known = this.partitionings.get(contractId);
    if (known !== undefined) return known;
    const partitioning = await contractPartitioning(this.tx.catalog, contractId);
    this.partitionings.set(contractId, partitioning);
    return partitioning;
  }
}

/**
 * Every complete run of an unpartitioned contract changes its current data. A run of a partitioned
 * contract without an interval is lineage only.
 */
function deliveryOf(
  contractId: string,
  partitioning: Partitioning | null,
  nominals: readonly (NominalTime | null)[],
): Delivery {
  if (partitioning === null) return { contractId, touched: [null], arrived: [] };
  const interval = intervalOfRun(nominals, partitioning);
  if (interval === null) return { contractId, touched: [], arrived: [] };
  const touched = partitionsOverlapping(partitioning, interval, MAX_PARTITIONS + 1);
  if (touched.length > MAX_PARTITIONS) return { contractId, touched: [], arrived: [] };
  return { contractId, touched, arrived: partitionsWithin(partitioning, interval) };
}

function keyOf(contractId: string, partition: Partition): string {
  return `${contractId} ${partitionId(partition)}`;
}
