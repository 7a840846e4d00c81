import type { Code } from '../codes/index.js';
import type { SourceFacts } from './facts.js';

/** A source to infer a contract from. */
export interface SourceRequest {
  /** Files, folders and patterns, relative to the data root. */
  readonly paths: readonly string[];
  /** The table of a database; null for files, or for the only table. */
  readonly table: string | null;
  /** The time zone of the dates in names of files. */
  readonly timezone: string;
}

export interface InspectedSource {
  readonly facts: SourceFacts;
  readonly files: number;
  /** Files that were read, if not all of them. */
  readonly filesRead: number;
  /** The key of the newest partition; null without partitions. */
  readonly newest: string | null;
  /** Columns that the time limit left without a count of their values. */
  readonly notCounted: readonly string[];
  /** Columns of texts of which nearly all values are of another type. */
  readonly mixed: readonly MixedColumn[];
}

/** A column of which a few wrong values hide the type. */
export interface MixedColumn {
  readonly name: string;
  readonly type: 'number' | 'timestamp';
  /** Rows with a value, and those of them whose value is not of the type. */
  readonly values: number;
  readonly others: number;
}

/** Why a source cannot be read. */
export interface SourceProblem {
  readonly code: Code;
  readonly message: string;
  readonly help: string | null;
}
