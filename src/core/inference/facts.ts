import type { Partitioning } from '../partition/partitioning.js';

/** The kinds of sources that a contract can be inferred from. */
export type SourceFormat = 'csv' | 'json' | 'jsonl' | 'parquet' | 'sqlite';

/** Where the data is, as a contract declares it. */
export interface SourceLayout {
  /** The path of the server, relative to the data root; a pattern where it has wildcards. */
  readonly location: string;
  /** How the files are partitioned; null where they are not. */
  readonly partitioning: Partitioning | null;
  /** Keys of folders such as `country=FR`, which are columns. */
  readonly folderKeys: readonly string[];
}

/** How often a column has a value. */
export interface ValueCount {
  readonly value: string;
  readonly rows: number;
}

/** What was read about one column. */
export interface ColumnFacts {
  readonly name: string;
  /** The type of its values, as the engine names it. */
  readonly type: string;
  /** The type that the source declares; null in text files, which declare none. */
  readonly declaredType: string | null;
  /** Rows without a value. */
  readonly nulls: number;
  /** Different values; null where they were not counted. */
  readonly distinct: number | null;
  /** All values, where they are few and the column does not look personal; else null. */
  readonly values: readonly ValueCount[] | null;
}

/** What was read about a source. */
export interface SourceFacts {
  readonly format: SourceFormat;
  readonly layout: SourceLayout;
  /** The table of a database; null for files. */
  readonly table: string | null;
  /** False if the first line of the CSV files is a row. */
  readonly header: boolean;
  /** Whether numbers of the CSV files have a comma before their decimals. */
  readonly decimalComma: boolean;
  readonly columns: readonly ColumnFacts[];
  readonly rows: number;
  /** Whether every row of the source was read. */
  readonly complete: boolean;
  /** Pairs of columns that identify each row, the best first. */
  readonly pairs: readonly (readonly [string, string])[];
}
