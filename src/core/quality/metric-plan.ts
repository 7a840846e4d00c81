import type { Code } from '../codes/index.js';
import type { Check } from './check.js';
import type { KeyPair, PhysicalColumn } from './sql/dialect.js';

/** How one check is computed by a statement. */
export interface MetricPlan {
  readonly check: Check;
  /** Name of the result column that holds the measured value. */
  readonly value: string;
  /** Result columns whose sum is the number of tested values; empty if every row counts. */
  readonly tested: readonly string[];
  /** Result columns with their SQL that a common scan must have. */
  readonly columns: ReadonlyMap<string, string>;
  /** Result column with the number of rows that were read; null if it is that of the scan. */
  readonly total: string | null;
  /** Reported if every value is of another type: the physical type. */
  readonly observedText: string | null;
  readonly place:
    | { readonly kind: 'SCAN' }
    | {
        readonly kind: 'KEY';
        readonly columns: readonly string[];
        readonly nullsViolate: boolean;
        /** Equal for equal keys, where there may be too many to be kept; null if there are few. */
        readonly hash: string | null;
      }
    /** Over all rows of the object, not only those of the partition. */
    | { readonly kind: 'UNCUT'; readonly sql: string }
    /** Against the whole data of another object. */
    | { readonly kind: 'ORPHANS'; readonly orphans: OrphanPlan }
    | { readonly kind: 'SQL'; readonly query: string };
  /** What a NULL as value means, if not that the query returned it. */
  readonly undecided: { readonly code: Code; readonly message: string } | null;
  /** Condition that selects the failing rows, if there is one. */
  readonly predicate: string | null;
}

/** A foreign key as SQL text. */
export interface OrphanPlan {
  /** Conditions that all columns of the key are present. */
  readonly complete: { readonly from: string; readonly to: string };
  /** Null if the types of the columns cannot be compared. */
  readonly pairs: readonly KeyPair[] | null;
  /** The object that the key refers to, for a FROM clause. */
  readonly referenced: string;
}

/** The physical columns of a source, each with its place. */
export type KnownColumns = ReadonlyMap<string, { readonly column: PhysicalColumn; readonly index: number }>;
