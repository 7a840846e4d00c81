import type { Interval } from '../../src/core/shared/interval.js';
import type { FaultName } from './faults.js';
import type { Random } from './random.js';

/** One value of a generated row. NaN is allowed: planting it is the point. */
export type Value = string | number | null;
/** The values of a row, in the order of the columns. */
export type Row = readonly Value[];

/** A column as DuckDB or SQLite declares it. */
export interface Column {
  readonly name: string;
  readonly type: string;
}

/** What the rows of one partition are made from. */
export interface PartitionContext {
  readonly partition: Interval;
  /** The partition's partition label. */
  readonly label: string;
  readonly random: Random;
  /** The fault planted on this partition, if any. */
  readonly fault: FaultName | null;
}

/** Makes the rows of one partition: a pure function of its context. */
export type RowMaker = (context: PartitionContext) => readonly Row[];

/** `count` rows. */
export function times(count: number, make: (index: number) => Row): Row[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** A moment inside the partition, `share` of the way through it, as `2023-10-27T14:03:11Z`. */
export function momentIn(partition: Interval, share: number): string {
  const from = Date.parse(partition.from);
  const moment = from + Math.floor((Date.parse(partition.to) - from - 1000) * share);
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

/** The same moment as a DuckDB TIMESTAMP in UTC. */
export function timestampIn(partition: Interval, share: number): string {
  return momentIn(partition, share).replace('T', ' ').replace('Z', '');
}

/** `SAL-20231027T14-0007`: unique within the product, readable by people. */
export function idOf(prefix: string, label: string, index: number): string {
  return `${prefix}-${label.replaceAll('-', '')}-${String(index + 1).padStart(4, '0')}`;
}
