import type { Interval } from '../../src/core/shared/interval.js';
import type { FaultName } from './faults.js';
import type { Random } from './random.js';

/** One value of a generated row. NaN is allowed, because faults plant it. */
export type Value = string | number | null;
/** The values of a row, in the order of the columns. */
export type Row = readonly Value[];

/** A column as declared in DuckDB or SQLite. */
export interface Column {
  readonly name: string;
  readonly type: string;
}

/** The inputs for the rows of one partition. */
export interface PartitionContext {
  readonly partition: Interval;
  /** The label of the partition. */
  readonly label: string;
  readonly random: Random;
  /** The fault planted on this partition, if any. */
  readonly fault: FaultName | null;
}

/** The rows of one partition: a pure function of its context. */
export type RowMaker = (context: PartitionContext) => readonly Row[];

/** `count` rows. */
export function times(count: number, make: (index: number) => Row): Row[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A moment inside the partition, after `share` of its length, as `2023-10-27T14:03:11Z`. */
export function momentIn(partition: Interval, share: number): string {
  const from = Date.parse(partition.from);
  const moment = from + Math.floor((Date.parse(partition.to) - from - 1000) * share);
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

/** The same moment as a DuckDB TIMESTAMP in UTC. */
export function timestampIn(partition: Interval, share: number): string {
  return momentIn(partition, share).replace('T', ' ').replace('Z', '');
}

/** `SAL-20231027T14-0007`: unique within the product, and readable. */
export function idOf(prefix: string, label: string, index: number): string {
  return `${prefix}-${label.replaceAll('-', '')}-${String(index + 1).padStart(4, '0')}`;
}
