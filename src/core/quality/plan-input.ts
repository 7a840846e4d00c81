import type { Partitioning } from '../partition/partitioning.js';
import type { Interval } from '../shared/interval.js';
import type { Check } from './check.js';
import type { DataFormat, PhysicalColumn, SqlDialect } from './sql/dialect.js';

/**
 * What an engine found of one object: a relation that can stand in a FROM clause, and its physical
 * columns.
 */
export interface Source {
  readonly relation: string;
  readonly columns: readonly PhysicalColumn[];
  readonly format: DataFormat;
}

export interface PlanInput {
  /** The executable checks of one object. */
  readonly checks: readonly Check[];
  /** The object's data, or null where the object does not exist. */
  readonly source: Source | null;
  /**
   * The partition and the column that cuts it; null where the source is the partition already
   * (files, whole tables).
   */
  readonly cut: {
    readonly partition: Interval;
    readonly partitioning: Pick<Partitioning, 'column' | 'timezone'>;
  } | null;
  readonly dialect: SqlDialect;
  /**
   * Every object of the contract on the same server and partition, for rules written in SQL: name
   * in the query → relation.
   */
  readonly relations: ReadonlyMap<string, string>;
}
