import { type Partitioning, partitionContaining, previousPartition } from '../partition/partitioning.js';
import { type Instant, type Partition, addMillis, partitionId } from '../shared/interval.js';

/** How often the files of partitions are looked at. */
export interface LookSchedule {
  /**
   * Partitions that ended within this time are looked at in every cycle, in milliseconds, and at
   * least the last one that ended: that of a month leaves any shorter time before the next ends.
   */
  readonly backMillis: number;
  /** All partitions are looked at once in this time, in milliseconds. */
  readonly allEveryMillis: number;
}

/** What determines which partitions are looked at. */
export interface LookFacts {
  readonly partitions: readonly Partition[];
  /** When all partitions were last looked at; null if never. */
  readonly lookedAtAllAt: Instant | null;
  /**
   * Whether the partitions are rows of the same files. A write of such a file does not show which
   * partition it changed, so that only the newest ones count as written.
   */
  readonly shareFiles: boolean;
  readonly partitioning: Partitioning | null;
  readonly asOf: Instant;
}

/** Partitions that end later are looked at in every cycle. */
export function lookSince(
  partitioning: Partitioning | null,
  asOf: Instant,
  { backMillis }: Pick<LookSchedule, 'backMillis'>,
): Instant {
  const since = addMillis(asOf, -backMillis);
  if (partitioning === null) return since;
  const { from } = previousPartition(partitioning, partitionContaining(partitioning, asOf));
  return from < since ? from : since;
}

/** The partitions whose files are looked at now: current data and the newest ones, at times all. */
export function partitionsToLookAt(
  { partitions, partitioning, lookedAtAllAt, shareFiles, asOf }: LookFacts,
  schedule: LookSchedule,
): { readonly partitions: readonly Partition[]; readonly isAll: boolean } {
  const isAll = !shareFiles && (lookedAtAllAt === null || addMillis(lookedAtAllAt, schedule.allEveryMillis) <= asOf);
  const since = lookSince(partitioning, asOf, schedule);
  const isNew = (partition: Partition): boolean => partition === null || partition.to > since;
  return { partitions: isAll ? partitions : partitions.filter(isNew), isAll };
}

/** The files of a partition on a server, as one look saw them. */
export interface FilesFact {
  readonly partition: Partition;
  readonly server: string;
  readonly identity: string;
  readonly newestAt: Instant | null;
}

/** A reading of a partition on a server, and when it began. */
export interface ReadingFact {
  readonly partition: Partition;
  readonly server: string | null;
  readonly beganAt: Instant;
}

/**
 * What is new in a look: `unknown` are states that were not seen before, and `written` those whose
 * data was written since it was read: their identity changed, or they are seen for the first time
 * and are newer than a reading.
 */
export function compareFiles<T extends FilesFact>(
  seen: readonly T[],
  known: readonly FilesFact[],
  readings: readonly ReadingFact[],
): { readonly unknown: readonly T[]; readonly written: readonly T[] } {
  const before = new Map(known.map((files) => [keyOf(files), files.identity]));
  const read = new Map<string, Instant>();
  for (const reading of readings) {
    const earlier = read.get(keyOf(reading));
    if (earlier === undefined || reading.beganAt < earlier) read.set(keyOf(reading), reading.beganAt);
  }
  const isWritten = (files: T): boolean => {
    const identity = before.get(keyOf(files));
    if (identity !== undefined) return identity !== files.identity;
    const beganAt = read.get(keyOf(files));
    return beganAt !== undefined && files.newestAt !== null && files.newestAt > beganAt;
  };
  return {
    unknown: seen.filter((files) => before.get(keyOf(files)) !== files.identity),
    written: seen.filter(isWritten),
  };
}

/**
 * What was seen where no other look recorded a state since `before` was read: then the other look
 * may be the later one.
 */
export function notOvertaken<T extends FilesFact>(
  seen: readonly T[],
  before: readonly FilesFact[],
  known: readonly FilesFact[],
): readonly T[] {
  const earlier = new Map(before.map((files) => [keyOf(files), files.identity]));
  const later = new Map(known.map((files) => [keyOf(files), files.identity]));
  return seen.filter((files) => earlier.get(keyOf(files)) === later.get(keyOf(files)));
}

function keyOf({ partition, server }: { readonly partition: Partition; readonly server: string | null }): string {
  return `${server ?? ''} ${partitionId(partition)}`;
}
