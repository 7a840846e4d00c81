import type { Code } from '../codes/index.js';
import type { Instant } from '../shared/interval.js';
import type { DatasetId, JobId } from './dataset.js';

export type RunEventType = 'START' | 'RUNNING' | 'COMPLETE' | 'ABORT' | 'FAIL' | 'OTHER';

/** A repair, an ignored part or a suspicious value in an accepted event. */
export interface LineageWarning {
  readonly code: Code;
  /** JSON pointer into the event; empty if the entry is about the event as a whole. */
  readonly pointer: string;
  readonly message: string;
}

interface EventBase {
  /** SHA-256 of the canonical JSON: the event's identity. */
  readonly hash: string;
  readonly eventTime: Instant;
  /**
   * The position of the event in the order of all events: its time to the nanosecond, then its
   * hash. Comparing these strings orders events independently of their arrival.
   */
  readonly order: string;
  readonly producer: string | null;
  readonly warnings: readonly LineageWarning[];
  /** The domains for which its sender may ingest; absent or null where the sender is unknown. */
  readonly senderDomains?: SenderDomains;
}

/**
 * The domains for which the sender of an event may ingest, as decided at its receipt (`*` for all).
 * Null where the sender is unknown, as for events of earlier releases: these count everywhere.
 */
export type SenderDomains = readonly string[] | null;

/** A state change of a run, with the inputs and outputs that the event declares. */
export interface RunEvent extends EventBase {
  readonly kind: 'RUN';
  /** Null if the event has none: it adds facts and does not change the state. */
  readonly eventType: RunEventType | null;
  readonly run: RunFacts;
  readonly job: JobFacts;
  /** Null if the event has no `inputs`; empty if it has an empty list. */
  readonly inputs: readonly DatasetFacts[] | null;
  readonly outputs: readonly DatasetFacts[] | null;
}

/** The declared inputs and outputs of a job. It replaces an earlier JobEvent. */
export interface JobEvent extends EventBase {
  readonly kind: 'JOB';
  readonly job: JobFacts;
  readonly inputs: readonly DatasetFacts[] | null;
  readonly outputs: readonly DatasetFacts[] | null;
}

/** Facts about a dataset without a job. It replaces an earlier DatasetEvent. */
export interface DatasetEvent extends EventBase {
  readonly kind: 'DATASET';
  /** Null if its name cannot be stored. */
  readonly dataset: DatasetFacts | null;
}

export type LineageEvent = RunEvent | JobEvent | DatasetEvent;

export interface RunRef {
  readonly runId: string;
  readonly job: JobId;
}

export interface RunFacts {
  readonly id: string;
  readonly nominal: NominalTime | null;
  readonly parent: RunRef | null;
  readonly root: RunRef | null;
  readonly errorMessage: string | null;
}

/** The partition of data that a run is about, from its `nominalTime` facet. */
export interface NominalTime {
  readonly start: Instant;
  readonly end: Instant | null;
}

export interface JobFacts {
  readonly id: JobId;
  /** `BATCH`, `STREAMING`, `SERVICE` … if the job declares it. */
  readonly processingType: string | null;
  /**
   * Whether each event of its runs lists all inputs and outputs, instead of adding to earlier ones.
   */
  readonly isSnapshot: boolean;
  /** Null if the event has no ownership facet. */
  readonly owners: readonly string[] | null;
  readonly lineage: readonly ExplicitTarget[] | null;
}

export interface FieldFact {
  /** Dotted path for nested fields. */
  readonly name: string;
  readonly type: string | null;
}

export interface DatasetFacts {
  /** Canonical spelling. */
  readonly id: DatasetId;
  /** The spelling of the event, if it differs. */
  readonly writtenAs: DatasetId | null;
  /** Null if the event has no schema facet; `deleted` if it withdraws the schema. */
  readonly fields: readonly FieldFact[] | 'deleted' | null;
  /** Other identities of the same dataset. */
  readonly symlinks: readonly DatasetId[];
  readonly columnLineage: ColumnLineage | null;
  /** The explicit lineage facet of a DatasetEvent. */
  readonly lineage: ExplicitTarget | null;
  readonly lifecycle: Lifecycle | null;
  /** Null if the event has no ownership facet. */
  readonly owners: readonly string[] | null;
  /**
   * Dashboards, notebooks and the like that use the dataset; null if the event has no such facet.
   */
  readonly exposures: readonly string[] | null;
  /** What tests of the run found about the dataset; absent where it has no such facet. */
  readonly quality?: QualityFacts;
}

/** The quality facets of a dataset: results of tests, and counts that a check can be judged by. */
export interface QualityFacts {
  readonly pointer: string;
  readonly assertions: readonly Assertion[];
  /** The rows that were evaluated. */
  readonly rowCount: number | null;
  /** The NULLs among them, by column. */
  readonly nullCounts: readonly { readonly column: string; readonly count: number }[];
}

/** One test of a dataset or of one of its columns. */
export interface Assertion {
  /** What kind of test it is: `not_null`, `unique` … */
  readonly assertion: string;
  readonly success: boolean;
  readonly column: string | null;
  readonly name: string | null;
  readonly severity: string | null;
  readonly expected: string | null;
  readonly actual: string | null;
  /** The rule of the contract that the test names itself. */
  readonly ruleId: string | null;
  /** The other arguments of the test, as far as they are numbers, texts or booleans. */
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** A change of the dataset as a whole: `CREATE`, `DROP`, `OVERWRITE`, `RENAME` … */
export interface Lifecycle {
  readonly change: string;
  /** The name before a RENAME. */
  readonly previous: DatasetId | null;
}

export interface ColumnRef {
  readonly dataset: DatasetId;
  readonly field: string;
}

export interface ColumnInput extends ColumnRef {
  /**
   * DIRECT if a value flows, INDIRECT if it only influences the result (join, filter, group …);
   * null if the event does not declare it.
   */
  readonly type: 'DIRECT' | 'INDIRECT' | null;
  readonly subtype: string | null;
  readonly masking: boolean;
}

/** Which columns were derived from which: per output column, and for the dataset as a whole. */
export interface ColumnLineage {
  readonly fields: readonly { readonly field: string; readonly inputs: readonly ColumnInput[] }[];
  readonly dataset: readonly ColumnInput[];
}

/** One entry of the explicit lineage facet: the sources of one target. */
export interface ExplicitTarget {
  readonly target: ExplicitEnd;
  readonly inputs: readonly ExplicitEnd[];
  readonly columns: readonly { readonly field: string; readonly inputs: readonly (ColumnInput | ExplicitEnd)[] }[];
}

export type ExplicitEnd =
  | { readonly type: 'DATASET'; readonly id: DatasetId; readonly field: string | null }
  | { readonly type: 'JOB'; readonly id: JobId };
