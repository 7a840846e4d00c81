import type { Check } from '../quality/check.js';
import { DEFAULT_TTL_MILLIS, type EvidenceStatus, remainderOf } from '../quality/evidence-status.js';
import { type ForeignDue, foreignDueAt } from '../lineage/sender.js';
import { closesByDelivery } from '../partition/closing.js';
import {
  type Partitioning,
  partitionContaining,
  partitionsBetween,
  lastClosedPartition,
} from '../partition/partitioning.js';
import type { Steps } from '../shared/cooperative.js';
import { DAY } from '../shared/duration.js';
import { type Instant, type Interval, type Partition, addMillis, millisOf, partitionId } from '../shared/interval.js';

/** The newest result of a check with a digest for a partition, on the server that is checked. */
export interface AnsweredFact {
  readonly checkId: string;
  readonly checkDigest: string;
  /** What was measured, where the result can be compared with other bounds; else null. */
  readonly measureDigest: string | null;
  readonly partition: Partition;
  readonly sequence: number;
  /** Whether it takes the place of earlier results: external ones only if they tested data. */
  readonly replaces: boolean;
  /** Whether it found no rows, which proves nothing: data may come at any time. */
  readonly isEmpty: boolean;
  /** Whether no engine could read the data: trying again changes nothing. */
  readonly isUnreadable?: boolean;
  readonly observedAt: Instant;
  /** When the reading began: one before the end of its partition is about a part of it. */
  readonly beganAt: Instant;
  /** Changes up to this record number were made before the reading began. */
  readonly seenSequence: number;
}

type DueCheck = Pick<Check, 'id' | 'digest' | 'measureDigest' | 'execution' | 'ttlMillis' | 'toleratesWrites'>;

/** What the catalog knows of a contract version's partitions on one server. */
export interface DueFacts {
  /** The checks that a partition owes, with every definition of a promise. */
  readonly checksOf: (partition: Partition) => readonly DueCheck[];
  readonly answered: readonly AnsweredFact[];
  readonly changes: readonly { readonly partition: Partition; readonly sequence: number }[];
  /** Ids of the checks of current data that are due; null for a partitioned contract. */
  readonly dueOfCurrent: ReadonlySet<string> | null;
  /** Whether a write of the partition would be noticed, by a run or by its files. */
  readonly changesObserved: (partition: Partition) => boolean;
  /** When the partition was complete; null while it is open. */
  readonly closedAt: (partition: Interval) => Instant | null;
  /**
   * When a write that an untrusted sender reports makes partitions due. It proves nothing: evidence
   * stays valid.
   */
  readonly foreignWrites?: readonly (ForeignDue & { readonly partition: Partition })[];
  /**
   * How long the check waits after failed attempts, in milliseconds; null where it does not.
   * `lastChange` is the number of the newest change of the partition's data.
   */
  readonly waitMillis?: (
    check: Pick<Check, 'id' | 'digest'>,
    partition: Partition,
    lastChange: number,
  ) => number | null;
  readonly asOf: Instant;
}

/** Answers that are learnt in one step. */
const ANSWERS_AT_ONCE = 200;

/** How far back partitions are checked again without a write of their data, in days. */
const REMEASURED_DAYS = 28;

/** What is known of one partition. */
interface PartitionFacts {
  readonly to: Instant | null;
  /** By the id of the check: an answer is looked for once for each check of each partition. */
  readonly answers: Map<string, AnsweredFact[]>;
  /** The number of the newest change of its data; 0 where none is known. */
  lastChange: number;
  /** When a write of an untrusted sender makes it due. */
  foreignDueAt: Instant | null;
}

/**
 * Determines which checks of a partition are due on a server: without a result, with one older than
 * the data's last change, or with one that age takes away. Partitions that ended more than 28 days
 * ago are not checked again because of age, or because a promise measures something else now.
 */
export class DueChecks {
  /** By the start of the partition; most often there is one. */
  private readonly known = new Map<Instant | null, PartitionFacts[]>();
  private readonly recentFrom: Instant;

  private constructor(private readonly facts: DueFacts) {
    this.recentFrom = addMillis(facts.asOf, -REMEASURED_DAYS * DAY);
  }

  /** Learns what is answered, in steps: a contract may have millions of answers. */
  static *of(facts: DueFacts): Steps<DueChecks> {
    const due = new DueChecks(facts);
    for (const [index, answer] of facts.answered.entries()) {
      due.learn(answer);
      if (index % ANSWERS_AT_ONCE === 0) yield;
    }
    for (const write of facts.foreignWrites ?? []) {
      const dueAt = foreignDueAt(write, facts.asOf);
      if (dueAt !== null) due.factsOf(write.partition).foreignDueAt = dueAt;
    }
    for (const { partition, sequence } of facts.changes) {
      const of = due.factsOf(partition);
      of.lastChange = Math.max(of.lastChange, sequence);
    }
    return due;
  }

  /** Ids of the executable checks that are due for the partition. */
  of(partition: Partition): ReadonlySet<string> {
    const known = this.knownOf(partition);
    return new Set(
      this.facts
        .checksOf(partition)
        .filter((check) => this.isDue(check, partition, known))
        .map(({ id }) => id),
    );
  }

  /** Whether any executable check is due for the partition. */
  some(partition: Partition): boolean {
    const known = this.knownOf(partition);
    return this.facts.checksOf(partition).some((check) => this.isDue(check, partition, known));
  }

  /**
   * When age alone next makes a check of the partition due that is not due now; null where none
   * does. Only results about recent partitions whose writes are not observed age.
   */
  nextDueAt(partition: Interval): Instant | null {
    if (partition.to < this.recentFrom || this.facts.changesObserved(partition)) return null;
    const known = this.knownOf(partition);
    let next: Instant | null = null;
    for (const check of this.facts.checksOf(partition)) {
      if (check.execution !== 'EXECUTABLE' || check.ttlMillis === null) continue;
      const answer = this.answerOf(check, partition, known);
      const fades = answer === undefined ? null : addMillis(answer.observedAt, check.ttlMillis + 1);
      if (fades !== null && fades > this.facts.asOf && (next === null || fades < next)) next = fades;
    }
    return next;
  }

  /**
   * When the first check of the partition that waits after failed attempts is due, without a fact;
   * null where none waits.
   */
  retryAt(partition: Partition): Instant | null {
    let first: number | null = null;
    for (const check of this.facts.checksOf(partition)) {
      const wait = this.waitMillis(check, partition);
      if (wait !== null && (first === null || wait < first)) first = wait;
    }
    return first === null ? null : addMillis(this.facts.asOf, first);
  }

  /** Whether the check waits after failed attempts, and is left out of the measurement. */
  isWaiting(check: Pick<Check, 'id' | 'digest'>, partition: Partition): boolean {
    return this.waitMillis(check, partition) !== null;
  }

  private waitMillis(check: Pick<Check, 'id' | 'digest'>, partition: Partition): number | null {
    return this.facts.waitMillis?.(check, partition, this.lastChangeOf(partition)) ?? null;
  }

  /** Whether a write of an untrusted sender makes a check of the partition due. */
  isForeignDue(partition: Partition): boolean {
    const known = this.knownOf(partition);
    return this.facts
      .checksOf(partition)
      .some((check) => check.execution === 'EXECUTABLE' && isDueByForeignWrite(check, known));
  }

  private learn(answer: AnsweredFact): void {
    if (answer.partition !== null) {
      const closed = this.facts.closedAt(answer.partition);
      if (closed === null || answer.beganAt < closed) return;
    }
    const { answers } = this.factsOf(answer.partition);
    const ofCheck = answers.get(answer.checkId);
    if (ofCheck === undefined) answers.set(answer.checkId, [answer]);
    else ofCheck.push(answer);
  }

  private knownOf(partition: Partition): PartitionFacts | undefined {
    const to = partition?.to ?? null;
    return this.known.get(partition?.from ?? null)?.find((facts) => facts.to === to);
  }

  private factsOf(partition: Partition): PartitionFacts {
    const known = this.knownOf(partition);
    if (known !== undefined) return known;
    const facts = { to: partition?.to ?? null, answers: new Map(), lastChange: 0, foreignDueAt: null };
    const from = partition?.from ?? null;
    this.known.set(from, [...(this.known.get(from) ?? []), facts]);
    return facts;
  }

  private isDue(check: DueCheck, partition: Partition, known: PartitionFacts | undefined): boolean {
    if (check.execution !== 'EXECUTABLE' || this.isWaiting(check, partition)) return false;
    const answer = partition === null ? undefined : this.answerOf(check, partition, known);
    if (answer?.isUnreadable === true) return false;
    if (isDueByForeignWrite(check, known)) return true;
    if (partition === null) return this.facts.dueOfCurrent?.has(check.id) ?? true;
    if (answer === undefined || answer.isEmpty) return true;
    const changesObserved = partition.to < this.recentFrom || this.facts.changesObserved(partition);
    const writes = { lastChange: known?.lastChange ?? 0, changesObserved };
    return (remainderOf(check, answer, writes, this.facts.asOf) ?? 0) < 1;
  }

  /** The result of the check that counts; of partitions of long ago, by whatever definition. */
  private answerOf(check: DueCheck, partition: Interval, known: PartitionFacts | undefined): AnsweredFact | undefined {
    return newestOf(check, known, partition.to < this.recentFrom);
  }

  /** The number of the newest change of the partition's data; 0 where none is known. */
  lastChangeOf(partition: Partition): number {
    return this.knownOf(partition)?.lastChange ?? 0;
  }
}

function isDueByForeignWrite(check: DueCheck, known: PartitionFacts | undefined): boolean {
  const dueAt = known?.foreignDueAt ?? null;
  if (dueAt === null) return false;
  const answer = newestOf(check, known, true);
  return answer === undefined || answer.beganAt < dueAt;
}

/** The newest answer of the check, with its definition or with any. */
function newestOf(
  check: DueCheck,
  known: PartitionFacts | undefined,
  byAnyDefinition: boolean,
): AnsweredFact | undefined {
  let newest: AnsweredFact | undefined;
  for (const answer of known?.answers.get(check.id) ?? []) {
    if (!byAnyDefinition && !isSameMeasurement(check, answer)) continue;
    if (newest === undefined || isNewer(answer, newest)) newest = answer;
  }
  return newest;
}

function isSameMeasurement(check: DueCheck, { checkDigest, measureDigest }: AnsweredFact): boolean {
  return checkDigest === check.digest || (measureDigest !== null && measureDigest === check.measureDigest);
}

/** Results that replace earlier ones first, then by record order, as evidence counts. */
function isNewer(a: AnsweredFact, b: AnsweredFact): boolean {
  return a.replaces === b.replaces ? a.sequence > b.sequence : a.replaces;
}

/**
 * The executable checks of current data that are due: those without a result that still counts.
 * Freshness is due as soon as time alone leaves it open whether newer data has arrived. Where
 * the last attempt is one of `unreadable`, no engine reads the data: one attempt is enough.
 */
export function dueOfCurrentData(
  statuses: readonly EvidenceStatus[],
  asOf: Instant,
  unreadable: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const due = statuses.filter((status) => isDueNow(status, asOf) && !wasUnreadable(status, unreadable));
  return new Set(due.map(({ check }) => check.id));
}

function wasUnreadable({ unanswered }: EvidenceStatus, unreadable: ReadonlySet<string>): boolean {
  return unanswered !== null && unreadable.has(unanswered.id);
}

function isDueNow({ check, evidence, freshness, state }: EvidenceStatus, asOf: Instant): boolean {
  if (check.execution !== 'EXECUTABLE') return false;
  if (state === 'TESTED') return freshness < 1;
  if (state !== 'NOT_APPLICABLE' || evidence === null) return true;
  return millisOf(asOf) - millisOf(evidence.observedAt) > (check.ttlMillis ?? DEFAULT_TTL_MILLIS);
}

/** What determines which partitions of a contract are checked. */
export interface CheckableFacts {
  readonly partitioning: Partitioning | null;
  /** When the contract's first version was published. */
  readonly firstPublished: Instant;
  /** Partitions that are known to have arrived, by runs or by files. */
  readonly arrived: readonly Interval[];
  /**
   * Partitions whose files exist; null if the data is not in files, or its files cannot be listed.
   */
  readonly present: readonly Interval[] | null;
  /** Whether data of the partition is owed; what is not owed is checked where it arrived. */
  readonly isOwed: (partition: Interval) => boolean;
  readonly asOf: Instant;
}

/** The most partitions one contract is checked for in a coordinator cycle; the newest are kept. */
const MOST_PARTITIONS = 10_000;

/**
 * The partitions that could be checked: the current data of an unpartitioned contract; else the
 * closed partitions from the first publish or the first arrival on, whichever is earlier, so that
 * existing history is checked too. Where files can be listed, only partitions that have files, or
 * that a run delivered. A partition that its delivery closes can be checked once it is delivered,
 * also before its end.
 */
export function checkablePartitions({
  partitioning,
  firstPublished,
  arrived,
  present,
  isOwed,
  asOf,
}: CheckableFacts): Partition[] {
  if (partitioning === null) return [null];
  const known = present === null ? arrived : [...arrived, ...present];
  if (closesByDelivery(partitioning) && (present !== null || known.length > 0)) return distinct(known);
  if (present !== null) return distinct(known.filter(({ to }) => to <= asOf));
  const start = known.reduce((first, partition) => (partition.from < first ? partition.from : first), firstPublished);
  const from = partitionContaining(partitioning, start).from;
  const closed = partitionsBetween(partitioning, from, lastClosedPartition(partitioning, asOf).to);
  const newest = closed.slice(-MOST_PARTITIONS);
  const came = new Set(known.map(partitionId));
  return newest.filter((partition) => came.has(partitionId(partition)) || isOwed(partition));
}

function distinct(partitions: readonly Interval[]): Interval[] {
  const byId = new Map(partitions.map((partition) => [partitionId(partition), partition]));
  return [...byId.values()].sort((a, b) => (a.from < b.from ? -1 : 1)).slice(-MOST_PARTITIONS);
}
