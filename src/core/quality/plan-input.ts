import type { Code } from '../codes/index.js';
import type { Partitioning } from '../partition/partitioning.js';
import type { Interval } from '../shared/interval.js';
import type { Check } from './check.js';
import type { DataFormat, PhysicalColumn, SqlDialect } from './sql/dialect.js';

/** An object as an engine found it: a relation for a FROM clause, and its physical columns. */
export interface Source {
  readonly relation: string;
  /** The files that the relation names, by their real paths; none where the engine names them. */
  readonly files: readonly string[];
  readonly columns: readonly PhysicalColumn[];
  readonly format: DataFormat;
  /** Columns that some of the files lack, each with a sentence that says so. */
  readonly incomplete: ReadonlyMap<string, string>;
  /** Size of the files; absent where it says nothing about the number of rows. */
  readonly bytes?: number;
}

/**
 * An object that a foreign key refers to: its whole data, null if it does not exist, or a fault.
 */
export type Referenced = Source | null | { readonly code: Code; readonly message: string };

/** How much data there is, and between which values its whole numbers lie. */
export interface KeyStatistics {
  /** Rows of the whole object. */
  readonly rows: number;
  /** First and last value of columns of whole numbers that are unique keys, by their SQL names. */
  readonly ranges: ReadonlyMap<string, KeyRange>;
}

/** The first and the last value of a column. */
export type KeyRange = readonly [first: bigint, last: bigint];

export interface PlanInput {
  /** The executable checks of one object. */
  readonly checks: readonly Check[];
  /** The object's data, or null if the object does not exist. */
  readonly source: Source | null;
  /**
   * The partition and the column of the partitioning; null if the source contains only the
   * partition (files, whole tables).
   */
  readonly cut: {
    readonly partition: Interval;
    readonly partitioning: Pick<Partitioning, 'column' | 'timezone'>;
  } | null;
  /** Physical names of the columns that the contract declares for the object. */
  readonly declared: ReadonlySet<string>;
  readonly dialect: SqlDialect;
  /**
   * Every object of the contract on the same server and partition, for rules written in SQL: name
   * in the query → relation.
   */
  readonly relations: ReadonlyMap<string, string>;
  /** The objects that foreign keys refer to, by their physical names; not cut to the partition. */
  readonly referenced: ReadonlyMap<string, Referenced>;
  /** What is known of unique keys before their values are read; absent if nothing is. */
  readonly keys?: KeyStatistics | null;
}
