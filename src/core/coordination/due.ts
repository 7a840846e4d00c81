import type { Check } from '../quality/check.js';
import {
  type Partitioning,
  partitionContaining,
  partitionsBetween,
  lastClosedPartition,
} from '../partition/partitioning.js';
import { type Instant, type Interval, type Partition, millisOf, partitionId } from '../shared/interval.js';

/** The newest result of a check with a digest for a partition. */
export interface AnsweredFact {
  readonly checkId: string;
  readonly checkDigest: string;
  readonly partition: Partition;
  readonly sequence: number;
  readonly observedAt: Instant;
}

/** What the catalog knows of a contract version's partitions. */
export interface DueFacts {
  readonly checks: readonly Pick<Check, 'id' | 'digest' | 'execution' | 'ttlMillis'>[];
  readonly answered: readonly AnsweredFact[];
  readonly changes: readonly { readonly partition: Partition; readonly sequence: number }[];
  readonly asOf: Instant;
}

/**
 * Determines which checks of a partition are due: without a result, with one older than the data's
 * last change, or with one that is no longer fresh.
 */
export class DueChecks {
  private readonly answers = new Map<string, AnsweredFact>();
  private readonly changes = new Map<string, number>();

  constructor(private readonly facts: DueFacts) {
    for (const answer of facts.answered) this.learn(answer);
    for (const { partition, sequence } of facts.changes) {
      this.changes.set(partitionId(partition), Math.max(sequence, this.changes.get(partitionId(partition)) ?? 0));
    }
  }

  /** Ids of the executable checks that are due for the partition. */
  of(partition: Partition): ReadonlySet<string> {
    return new Set(this.facts.checks.filter((check) => this.isDue(check, partition)).map(({ id }) => id));
  }

  /** Whether any executable check is due for the partition. */
  some(partition: Partition): boolean {
    return this.facts.checks.some((check) => this.isDue(check, partition));
  }

  private learn(answer: AnsweredFact): void {
    const key = `${answer.checkId} ${answer.checkDigest} ${partitionId(answer.partition)}`;
    const known = this.answers.get(key);
    if (known === undefined || known.sequence < answer.sequence) this.answers.set(key, answer);
  }

  private isDue(check: DueFacts['checks'][number], partition: Partition): boolean {
    if (check.execution !== 'EXECUTABLE') return false;
    const key = partitionId(partition);
    const answer = this.answers.get(`${check.id} ${check.digest} ${key}`);
    if (answer === undefined || answer.sequence < (this.changes.get(key) ?? 0)) return true;
    return partition === null && isFaded(answer, check.ttlMillis, this.facts.asOf);
  }
}

function isFaded(answer: AnsweredFact, ttlMillis: number | null, asOf: Instant): boolean {
  return ttlMillis !== null && millisOf(asOf) - millisOf(answer.observedAt) > ttlMillis;
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
  readonly asOf: Instant;
}

/** The most partitions one contract is checked for in a coordinator cycle; the newest are kept. */
const MOST_PARTITIONS = 10_000;

/**
 * The partitions that could be checked: the current data of an unpartitioned contract; else the
 * closed partitions from the first publish or the first arrival on, whichever is earlier, so that
 * existing history is checked too. Where files can be listed, only partitions that have files, or
 * that a run delivered.
 */
export function checkablePartitions({
  partitioning,
  firstPublished,
  arrived,
  present,
  asOf,
}: CheckableFacts): Partition[] {
  if (partitioning === null) return [null];
  const known = present === null ? arrived : [...arrived, ...present];
  if (present !== null) return distinctClosed(known, asOf);
  const start = known.reduce((first, partition) => (partition.from < first ? partition.from : first), firstPublished);
  const from = partitionContaining(partitioning, start).from;
  return partitionsBetween(partitioning, from, lastClosedPartition(partitioning, asOf).to).slice(-MOST_PARTITIONS);
}

function distinctClosed(partitions: readonly Interval[], asOf: Instant): Interval[] {
  const closed = new Map<string, Interval>();
  for (const partition of partitions) if (partition.to <= asOf) closed.set(partitionId(partition), partition);
  return [...closed.values()].sort((a, b) => (a.from < b.from ? -1 : 1)).slice(-MOST_PARTITIONS);
}
