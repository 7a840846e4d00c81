import { versionShownByDefault } from '../../core/contract/versions.js';
import type { NominalTime, RunEvent } from '../../core/lineage/event.js';
import { partitionsWithin, intervalOfRun } from '../../core/lineage/run-interval.js';
import { type RunRecord, instantOfOrder, stateOf } from '../../core/lineage/run.js';
import { type Partitioning, partitionsOverlapping, partitioningOf } from '../../core/partition/partitioning.js';
import { type Instant, type Partition, partitionId } from '../../core/shared/interval.js';
import type { Transaction } from '../ports/unit-of-work.js';

/** What a completed run did to one contract's data. */
interface Delivery {
  readonly contractId: string;
  /** Partitions it wrote, in whole or in part. */
  readonly touched: readonly Partition[];
  /** Partitions it delivered whole. */
  readonly arrived: readonly NonNullable<Partition>[];
}

/** The most partitions one run can be about: a run that claims more says nothing about any. */
const MOST_PARTITIONS = 10_000;

/**
 * Records, for runs that completed, that partitions of bound contracts arrived and that their data changed, and wakes who waits for
 * evidence of them. One recorder serves one transaction.
 */
export class DeliveryRecorder {
  private readonly partitionings = new Map<string, Partitioning | null>();

  constructor(private readonly tx: Transaction) {}

  /** Called after an event of the run was folded. */
  async record(event: RunEvent, before: RunRecord | null, run: RunRecord): Promise<void> {
    const nominals = (await this.tx.lineage.run(run.id))?.nominals ?? [];
    const known = before !== null && stateOf(before) === 'COMPLETE' ? before : null;
    await this.completed(run, known, nominals, event.eventType === 'COMPLETE');
    if (event.eventType === 'FAIL' || event.eventType === 'ABORT') await this.failed(run);
    const nominalIsNew = event.run.nominal !== null && before?.nominal?.value.start !== event.run.nominal.start;
    if (!nominalIsNew) return;
    // Runs inside this one may have completed without knowing what they were about.
    for (const inner of await this.tx.lineage.runsUnder(run.id)) {
      if (inner.run.nominal === null) await this.completed(inner.run, null, inner.nominals, false);
    }
  }

  private async completed(
    run: RunRecord,
    known: RunRecord | null,
    nominals: readonly (NominalTime | null)[],
    isCompletion: boolean,
  ): Promise<void> {
    const at = run.latest.COMPLETE;
    if (at === undefined || stateOf(run) !== 'COMPLETE') return;
    const arrivedAt = instantOfOrder(at);
    const already = new Set(
      known === null ? [] : keysOf(await this.deliveries(known, [known.nominal?.value ?? null, ...nominals.slice(1)])),
    );
    for (const delivery of await this.deliveries(run, nominals))
      await this.write(delivery, run.id, arrivedAt, isCompletion ? new Set() : already);
  }

  private async write(
    delivery: Delivery,
    runId: string,
    arrivedAt: Instant,
    already: ReadonlySet<string>,
  ): Promise<void> {
    const { arrived, contractId, touched } = delivery;
    const fresh = touched.filter((partition) => !already.has(`${contractId} ${partitionId(partition)}`));
    if (fresh.length === 0) return;
    const partitions = arrived.map((interval) => ({ contractId, interval, arrivedAt, kind: 'RUN' as const }));
    if (partitions.length > 0) await this.tx.evidence.recordArrivals(partitions);
    for (const partition of fresh) await this.tx.evidence.recordDataChange({ contractId, partition, runId });
    this.tx.signal(`evidence:${contractId}`);
  }

  /** Which partitions of which contracts the run is about, by the contracts bound to what it wrote. */
  private async deliveries(run: RunRecord, nominals: readonly (NominalTime | null)[]): Promise<readonly Delivery[]> {
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

  /** A run that failed changes no data, but it changes what is known of the products it writes. */
  private async failed(run: RunRecord): Promise<void> {
    for (const contractId of await this.contractsWritten(run)) this.tx.signal(`evidence:${contractId}`);
  }

  private async partitioningOf(contractId: string): Promise<Partitioning | null> {
    const known = this.partitionings.get(contractId);
    if (known !== undefined) return known;
    const version = versionShownByDefault(await this.tx.catalog.versionsOf(contractId));
    const partitioning = version === null ? null : partitioningOf(version.model);
    this.partitionings.set(contractId, partitioning);
    return partitioning;
  }
}

/** Without a partitioning every complete run changes the partition *now*; on a partitioning a run without an interval is lineage only. */
function deliveryOf(
  contractId: string,
  partitioning: Partitioning | null,
  nominals: readonly (NominalTime | null)[],
): Delivery {
  if (partitioning === null) return { contractId, touched: [null], arrived: [] };
  const interval = intervalOfRun(nominals, partitioning);
  if (interval === null) return { contractId, touched: [], arrived: [] };
  const touched = partitionsOverlapping(partitioning, interval, MOST_PARTITIONS + 1);
  if (touched.length > MOST_PARTITIONS) return { contractId, touched: [], arrived: [] };
  return { contractId, touched, arrived: partitionsWithin(partitioning, interval) };
}

function keysOf(deliveries: readonly Delivery[]): readonly string[] {
  return deliveries.flatMap(({ contractId, touched }) =>
    touched.map((partition) => `${contractId} ${partitionId(partition)}`),
  );
}
