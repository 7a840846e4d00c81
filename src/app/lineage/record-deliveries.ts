import type { NominalTime, RunEvent } from '../../core/lineage/event.js';
import { intervalOfRun, partitionsWithin } from '../../core/lineage/run-interval.js';
import { type RunRecord, type TrustedRun, completionOf, instantOfOrder, trustedRun } from '../../core/lineage/run.js';
import {
  type Trust,
  dueAfterForeignWrite,
  isTrusted,
  nominalsSent,
  trustedNominal,
} from '../../core/lineage/sender.js';
import { type Partitioning, partitionsOverlapping } from '../../core/partition/partitioning.js';
import { type Instant, type Interval, type Partition, partitionId } from '../../core/shared/interval.js';
import { domainOfProduct } from '../catalog/references.js';
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

/** A contract that binds an output of a run. */
export interface BoundContract {
  readonly contractId: string;
  readonly product: string;
}

/** The most partitions that one foreign run makes due; the newest of them. */
const MAX_FOREIGN = 100;

/** The most partitions of one run. A run with a longer interval is lineage only. */
const MAX_PARTITIONS = 10_000;

/**
 * Records for completed runs that partitions of bound contracts arrived and that their data
 * changed, and wakes what waits for evidence of these contracts. One recorder serves one
 * transaction.
 */
export class DeliveryRecorder {
  private readonly partitionings = new Map<string, Partitioning | null>();
  private readonly trusts = new Map<string, Trust>();

  constructor(
    private readonly tx: Transaction,
    private readonly recordedAt: Instant,
  ) {}

  /**
   * Records what follows from one event of the run, after it was folded into `run`. Only what
   * trusted senders report counts; returns the contracts for which this sender is not trusted.
   */
  async record(event: RunEvent, before: RunRecord | null, run: RunRecord): Promise<readonly BoundContract[]> {
    const foreign: BoundContract[] = [];
    const isFailure = event.eventType === 'FAIL' || event.eventType === 'ABORT';
    const domains = event.senderDomains ?? null;
    const isTrustedEverywhere = domains === null || domains.includes('*');
    const matters = !isTrustedEverywhere || isFailure || run.latest.COMPLETE !== undefined;
    for (const contract of matters ? await this.contractsWritten(run) : []) {
      const trust = await this.trustOf(contract);
      const trusted = isTrusted(trust, domains, event.job.id.namespace);
      if (!trusted) foreign.push(contract);
      const isCompletion = event.eventType === 'COMPLETE' && trusted;
      const recorded = isCompletion ? new Set<string>() : await this.keysRecorded(contract, before);
      await this.recordCompletion(contract, run, recorded);
      // A failed run changes no data, but it is part of the health of the products that it writes.
      if (isFailure) this.tx.signal(`evidence:${contract.contractId}`);
    }
    if (event.run.nominal !== null) await this.recordInnerRuns(before, run);
    return foreign;
  }

  /** Makes the checks of what a completed run of an untrusted sender claims to have written due. */
  async recordForeign(run: RunRecord, { contractId, product }: BoundContract): Promise<void> {
    const nominals = [run.nominal?.value ?? null];
    const { touched } = deliveryOf(contractId, await this.partitioningOf(contractId), nominals);
    const dueAt = dueAfterForeignWrite(await this.tx.lineage.lastForeignWrite(product), this.recordedAt);
    await this.tx.lineage.recordForeignWrites(product, contractId, { partitions: touched.slice(-MAX_FOREIGN), dueAt });
  }

  /** Runs inside this one may have completed before their interval was known. */
  private async recordInnerRuns(before: RunRecord | null, run: RunRecord): Promise<void> {
    const earlier = nominalsSent(before?.senders ?? []);
    const now = nominalsSent(run.senders);
    if (JSON.stringify(earlier) === JSON.stringify(now)) return;
    for (const inner of await this.tx.lineage.runsUnder(run.id)) {
      for (const contract of await this.contractsWritten(inner.run)) {
        const trust = await this.trustOf(contract);
        const isNew = trustedNominal(earlier, trust)?.start !== trustedNominal(now, trust)?.start;
        const hasOwn = (trustedRun(inner.run, trust)?.nominal ?? null) !== null;
        if (isNew && !hasOwn) await this.recordCompletion(contract, inner.run, new Set());
      }
    }
  }

  /** The data changes that were recorded when the run had this earlier state. */
  private async keysRecorded(contract: BoundContract, before: RunRecord | null): Promise<ReadonlySet<string>> {
    const delivery = before === null ? null : await this.deliveryOf(contract, before);
    return new Set((delivery?.touched ?? []).map(partitionId));
  }

  private async recordCompletion(
    contract: BoundContract,
    run: RunRecord,
    recorded: ReadonlySet<string>,
  ): Promise<void> {
    const delivery = await this.deliveryOf(contract, run);
    if (delivery === null) return;
    const { contractId } = contract;
    const { arrived, arrivedAt, touched } = delivery;
    const changed = touched.filter((partition) => !recorded.has(partitionId(partition)));
    if (changed.length === 0) return;
    const { recordedAt } = this;
    const arrivals = arrived.map((interval) => ({
      contractId,
      interval,
      arrivedAt,
      kind: 'RUN' as const,
      recordedAt,
    }));
    if (arrivals.length > 0) await this.tx.evidence.recordArrivals(arrivals);
    for (const partition of changed)
      await this.tx.evidence.recordDataChange({ contractId, partition, runId: run.id, recordedAt });
    this.tx.signal(`evidence:${contractId}`);
  }

  /** The partitions that the run processed, by its trusted senders; null if it is not complete. */
  private async deliveryOf(
    contract: BoundContract,
    record: RunRecord,
  ): Promise<(Delivery & { readonly arrivedAt: Instant }) | null> {
    const { contractId } = contract;
    const trust = await this.trustOf(contract);
    const run = trustedRun(record, trust);
    const completedAt = run === null ? null : completionOf(run);
    if (run === null || completedAt === null) return null;
    const isBound = (await this.contractsWritten(run)).some((bound) => bound.contractId === contractId);
    if (!isBound) return null;
    const nominals = await this.nominalsOf(run, trust);
    const delivery = deliveryOf(contractId, await this.partitioningOf(contractId), nominals);
    return { ...delivery, arrivedAt: instantOfOrder(completedAt) };
  }

  /** The nominal times of the run, its parent and its root. */
  private async nominalsOf(
    { nominal, parent, root }: Pick<TrustedRun, 'nominal' | 'parent' | 'root'>,
    trust: Trust,
  ): Promise<readonly (NominalTime | null)[]> {
    if (nominal !== null) return [nominal.value];
    const outer = [parent, root].map((ref) => ref?.value.runId ?? '');
    const sent = await this.tx.lineage.nominalsSent(outer.filter((id) => id !== ''));
    return outer.map((id) => trustedNominal(sent.get(id) ?? [], trust));
  }

  private async contractsWritten({ outputs }: Pick<TrustedRun, 'outputs'>): Promise<readonly BoundContract[]> {
    if (outputs.length === 0) return [];
    const identities = await this.tx.lineage.identitiesOf(outputs.map(({ id }) => id));
    const bindings = await this.tx.catalog.bindingsOfDatasets(identities);
    const bound = new Map(bindings.map(({ contractId, product }) => [contractId, { contractId, product }]));
    return [...bound.values()].sort((a, b) => (a.contractId < b.contractId ? -1 : 1));
  }

  private async trustOf({ product }: BoundContract): Promise<Trust> {
    const domain = domainOfProduct(product);
    const known = this.trusts.get(domain) ?? (await this.tx.lineage.trustOf(domain));
    this.trusts.set(domain, known);
    return known;
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
