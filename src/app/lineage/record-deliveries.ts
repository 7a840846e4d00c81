import { namesSent } from '../../core/lineage/claims.js';
import { senderOfEvent } from '../../core/lineage/fold.js';
import { type DatasetId, nodeKey } from '../../core/lineage/dataset.js';
import type { NominalTime, RunEvent } from '../../core/lineage/event.js';
import { intervalOfRun, partitionsWithin } from '../../core/lineage/run-interval.js';
import { type RunRecord, completionOf, instantOfOrder, trustedRun } from '../../core/lineage/run.js';
import { type Trust, afterForeignWrite, isTrusted, nominalsSent, trustedNominal } from '../../core/lineage/sender.js';
import { type Partitioning, partitionsOverlapping } from '../../core/partition/partitioning.js';
import { type Instant, type Interval, type Partition, partitionId } from '../../core/shared/interval.js';
import { domainOfProduct } from '../catalog/references.js';
import type { ReportedWrite } from '../ports/evidence-store.js';
import type { Transaction } from '../ports/unit-of-work.js';
import { contractPartitioning } from './contract-partitioning.js';
import { nominalsOfRun } from './run-nominals.js';

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

/** A contract with one of the datasets that it binds. */
interface ConcernedContract extends BoundContract {
  readonly dataset: DatasetId;
}

/** A run and a contract that binds one of its outputs. */
interface Written {
  readonly contract: BoundContract;
  readonly run: RunRecord;
}

/** An event of a run, and the run before and after it. */
export interface RunOfEvent {
  readonly event: RunEvent;
  readonly before: RunRecord | null;
  readonly run: RunRecord;
}

/** Takes the writes that follow from an event. */
type PutWrites = (writes: readonly ReportedWrite[]) => Promise<void>;

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
  /** Names of which no contract binds a dataset, by those that were looked up together. */
  private readonly unbound = new Set<string>();
  /** The expected runs that have others inside them. */
  private outerRuns: ReadonlySet<string> = new Set();

  constructor(
    private readonly tx: Transaction,
    private readonly recordedAt: Instant,
    private readonly put: PutWrites = (writes) => tx.evidence.recordWrites(writes),
  ) {}

  /**
   * Looks up together what most events have none of: contracts that bind what their runs write, and
   * runs inside these. Then `record` is called for each, before the names of datasets change.
   */
  async expect(all: readonly RunOfEvent[]): Promise<void> {
    this.unbound.clear();
    await this.findUnbound(all.filter(mayMatter).map(({ run }) => namesSent(run)));
    const changed = all.filter(changesInterval).map(({ run }) => run.id);
    this.outerRuns = changed.length === 0 ? new Set() : await this.tx.lineage.outerRuns([...new Set(changed)]);
  }

  /** Of many lists of names few are bound: both halves are looked up where one of them is. */
  private async findUnbound(lists: readonly (readonly DatasetId[])[]): Promise<void> {
    if (lists.length === 0) return;
    if ((await this.contractsNaming(lists.flat())).length === 0) {
      for (const id of lists.flat()) this.unbound.add(nodeKey(id));
      return;
    }
    if (lists.length === 1) return;
    const half = lists.length >> 1;
    await this.findUnbound(lists.slice(0, half));
    await this.findUnbound(lists.slice(half));
  }

  /**
   * Records what follows from one event of the run, after it was folded. Only what trusted senders
   * report counts; returns the contracts for which this sender is not trusted.
   */
  async record(expected: RunOfEvent): Promise<readonly ConcernedContract[]> {
    const { before, event, run } = expected;
    const foreign = await this.recordOwn(event, before, run);
    for (const contract of foreign)
      await this.recordForeign(contract, run, event.eventType === 'COMPLETE' ? null : before);
    if (this.outerRuns.has(run.id) && changesInterval(expected)) await this.recordInnerRuns(event, before, run);
    return foreign;
  }

  /** Like `record`, for what the run itself wrote by its trusted senders. */
  async recordOwn(event: RunEvent, before: RunRecord | null, run: RunRecord): Promise<readonly ConcernedContract[]> {
    const foreign: ConcernedContract[] = [];
    const isFailure = isFailed(event);
    const sender = senderOfEvent(event);
    for (const contract of mayMatter({ event, run }) ? await this.contractsConcerned(run) : []) {
      const trust = await this.trustOf(contract);
      const trusted = isTrusted(trust, sender);
      // The event of a run that another sender repeats completes nothing a second time.
      const completedBefore = before === null ? undefined : trustedRun(before, trust)?.latest.COMPLETE;
      const isKnown = completedBefore !== undefined && completedBefore >= event.order;
      const isCompletion = event.eventType === 'COMPLETE' && trusted && !isKnown;
      await this.recordCompletion(event, { contract, run }, isCompletion ? null : before);
      if (!trusted) foreign.push(contract);
      // A failed run changes no data, but it is part of the health of the products that it writes.
      if (isFailure) this.tx.signal(`evidence:${contract.contractId}`);
    }
    return foreign;
  }

  /** What the runs inside this one have written whose interval it gives. */
  async writesUnder(runId: string): Promise<readonly ReportedWrite[]> {
    const writes: ReportedWrite[] = [];
    for (const { run } of await this.tx.lineage.runsUnder(runId)) {
      for (const contract of await this.contractsConcerned(run)) {
        const trusted = trustedRun(run, await this.trustOf(contract));
        const isInside = [trusted?.parent, trusted?.root].some((ref) => ref?.value.runId === runId);
        if (trusted?.nominal === null && isInside) writes.push(...(await this.writesOfRun(contract, run)));
      }
    }
    return writes;
  }

  /** What the run has written of all contracts, whichever event made it known. */
  async writesOfAll(run: RunRecord): Promise<readonly ReportedWrite[]> {
    const writes: ReportedWrite[] = [];
    for (const contract of await this.contractsConcerned(run)) writes.push(...(await this.writesOfRun(contract, run)));
    return writes;
  }

  /** What the run has written of the contract, whichever event made it known. */
  writesOfRun(contract: BoundContract, run: RunRecord): Promise<readonly ReportedWrite[]> {
    return this.writesOf(null, { contract, run }, null);
  }

  /** Runs inside this one may have completed before their interval was known. */
  private async recordInnerRuns(event: RunEvent, before: RunRecord | null, run: RunRecord): Promise<void> {
    const sender = senderOfEvent(event);
    const earlier = nominalsSent(before?.senders ?? []);
    const now = nominalsSent(run.senders);
    const isPlacedBy = (inner: RunRecord | null, trust: Trust | null): boolean =>
      inner?.nominal === null &&
      [inner.parent, inner.root].some((ref) => ref?.value.runId === run.id) &&
      trustedNominal(earlier, trust)?.start !== trustedNominal(now, trust)?.start;
    const inside = await this.tx.lineage.runsUnder(run.id);
    if ((await this.contractsNaming(inside.flatMap(({ run: inner }) => namesSent(inner)))).length === 0) return;
    for (const { run: inner } of inside) {
      for (const contract of await this.contractsConcerned(inner)) {
        const trust = await this.trustOf(contract);
        if (isPlacedBy(trustedRun(inner, trust), trust))
          await this.recordCompletion(event, { contract, run: inner }, null);
        if (!isTrusted(trust, sender) && isPlacedBy(inner, null)) await this.recordForeign(contract, inner, null);
      }
    }
  }

  /** Records what the run delivered, by its trusted senders, without what it had `before`. */
  private async recordCompletion(event: RunEvent, written: Written, before: RunRecord | null): Promise<void> {
    const writes = await this.writesOf(event.hash, written, before);
    if (writes.length === 0) return;
    await this.put(writes);
    this.tx.signal(`evidence:${written.contract.contractId}`);
  }

  private async writesOf(
    eventId: string | null,
    { contract, run }: Written,
    before: RunRecord | null,
  ): Promise<readonly ReportedWrite[]> {
    const trust = await this.trustOf(contract);
    const delivery = await this.deliveryOf(contract, run, trust);
    if (delivery === null) return [];
    const known = before === null ? null : await this.deliveryOf(contract, before, trust);
    const arrived = new Set(delivery.arrived.map(partitionId));
    const [{ contractId }, { recordedAt }] = [contract, this];
    return newlyTouched(delivery, known).map((partition) => {
      const arrivedAt = arrived.has(partitionId(partition)) ? delivery.arrivedAt : null;
      return { contractId, partition, runId: run.id, eventId, arrivedAt, recordedAt };
    });
  }

  /**
   * Makes the checks of what the run completed due, whatever its senders. It proves nothing:
   * arrivals and data changes stay as trusted senders report them.
   */
  private async recordForeign(contract: BoundContract, run: RunRecord, before: RunRecord | null): Promise<void> {
    const delivery = await this.deliveryOf(contract, run, null);
    if (delivery === null) return;
    const touched = newlyTouched(delivery, before === null ? null : await this.deliveryOf(contract, before, null));
    if (touched.length === 0) return;
    const { contractId, product } = contract;
    const { lineage } = this.tx;
    const known = new Map((await lineage.foreignWrites(contractId)).map((one) => [partitionId(one.partition), one]));
    const last = await lineage.lastForeignWrite(product);
    const due = touched.slice(-MAX_FOREIGN).map((partition) => ({
      partition,
      ...afterForeignWrite(known.get(partitionId(partition)) ?? null, last, this.recordedAt),
    }));
    await lineage.putForeignWrites(product, contractId, due);
  }

  /**
   * The partitions that the run processed, by its trusted senders, or by all without a `trust`;
   * null if none of its jobs completed a write of the contract's data.
   */
  private async deliveryOf(
    { contractId }: BoundContract,
    record: RunRecord,
    trust: Trust | null,
  ): Promise<(Delivery & { readonly arrivedAt: Instant }) | null> {
    const run = trust === null ? record : trustedRun(record, trust);
    const completedAt = run === null ? null : completionOf(run);
    if (run === null || completedAt === null) return null;
    if (!(await this.isWriter(run, contractId, trust))) return null;
    const nominals = await nominalsOfRun(this.tx.lineage, run, trust);
    const delivery = deliveryOf(contractId, await this.partitioningOf(contractId), nominals);
    return { ...delivery, arrivedAt: instantOfOrder(completedAt) };
  }

  private async isWriter(run: RunRecord, contractId: string, trust: Trust | null): Promise<boolean> {
    if (trust === null) return (await this.contractsConcerned(run)).some((bound) => bound.contractId === contractId);
    const completed = { ...run, parts: run.parts.filter((part) => completionOf(part) !== null) };
    return this.tx.lineage.writes(completed, await this.tx.catalog.bindingsOfContracts([contractId]), trust);
  }

  /**
   * The contracts that bind what any sender says the run writes, by any name that it had at any
   * time. More than those that it writes: no event of another sender can leave one out.
   */
  private contractsConcerned(run: RunRecord): Promise<readonly ConcernedContract[]> {
    return this.contractsNaming(namesSent(run));
  }

  private async contractsNaming(sent: readonly DatasetId[]): Promise<readonly ConcernedContract[]> {
    if (sent.every((id) => this.unbound.has(nodeKey(id)))) return [];
    const bindings = await this.tx.catalog.bindingsOfDatasets(await this.tx.lineage.namesEverConnected(sent));
    const bound = new Map(
      bindings.map(({ contractId, name, namespace, product }) => {
        const contract: ConcernedContract = { contractId, product, dataset: { namespace, name } };
        return [contractId, contract];
      }),
    );
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

function isFailed({ eventType }: RunEvent): boolean {
  return eventType === 'FAIL' || eventType === 'ABORT';
}

/** Whether the event may concern contracts that bind what its run writes. */
function mayMatter({ event, run }: Pick<RunOfEvent, 'event' | 'run'>): boolean {
  const { domains } = senderOfEvent(event);
  const isTrustedEverywhere = domains === null || domains.includes('*');
  return !isTrustedEverywhere || isFailed(event) || run.latest.COMPLETE !== undefined;
}

/** Whether the event changes the nominal time of its run, as any of its senders reports it. */
function changesInterval({ before, event, run }: RunOfEvent): boolean {
  if (event.run.nominal === null) return false;
  return JSON.stringify(nominalsSent(before?.senders ?? [])) !== JSON.stringify(nominalsSent(run.senders));
}

function newlyTouched({ touched }: Delivery, known: Delivery | null): readonly Partition[] {
  const recorded = new Set((known?.touched ?? []).map(partitionId));
  return touched.filter((partition) => !recorded.has(partitionId(partition)));
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
