import type { Code } from '../codes/index.js';
import type { Instant } from '../shared/interval.js';
import type { DatasetId, JobId } from './dataset.js';

export type RunEventType = 'START' | 'RUNNING' | 'COMPLETE' | 'ABORT' | 'FAIL' | 'OTHER';

/** Something in an accepted event that was repaired, ignored or looks wrong. */
export interface LineageWarning {
  readonly code: Code;
  /** JSON pointer into the event; empty where it is about the event as a whole. */
  readonly pointer: string;
  readonly message: string;
}

interface EventBase {
  /** SHA-256 of the canonical JSON: the event's identity. */
  readonly hash: string;
  readonly eventTime: Instant;
  /**
   * Place of the event among all others: its time to the nanosecond, then its hash. Comparing these
   * texts orders events the same way however they arrived.
   */
  readonly order: string;
  readonly producer: string | null;
  readonly warnings: readonly LineageWarning[];
}

/** A state change of a run, with what the run reads and writes as far as the event says. */
export interface RunEvent extends EventBase {
  readonly kind: 'RUN';
  /** Null where the event gives none: it adds facts and changes no state. */
  readonly eventType: RunEventType | null;
  readonly run: RunFacts;
  readonly job: JobFacts;
  /** Null where the event has no `inputs`; empty where it has an empty list. */
  readonly inputs: readonly DatasetFacts[] | null;
  readonly outputs: readonly DatasetFacts[] | null;
}

/** What a job reads and writes by design: replaces an earlier JobEvent. */
export interface JobEvent extends EventBase {
  readonly kind: 'JOB';
  readonly job: JobFacts;
  readonly inputs: readonly DatasetFacts[] | null;
  readonly outputs: readonly DatasetFacts[] | null;
}

/** Facts about a dataset without a job: replaces an earlier DatasetEvent. */
export interface DatasetEvent extends EventBase {
  readonly kind: 'DATASET';
  readonly dataset: DatasetFacts;
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

/** The partition of data a run is about, as its `nominalTime` facet says it. */
export interface NominalTime {
  readonly start: Instant;
  readonly end: Instant | null;
}

export interface JobFacts {
  readonly id: JobId;
  /** `BATCH`, `STREAMING`, `SERVICE` … where the job says it. */
  readonly processingType: string | null;
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
  /** The spelling of the event, where it is another one. */
  readonly writtenAs: DatasetId | null;
  /** Null where the event has no schema facet; `deleted` where it takes the schema back. */
  readonly fields: readonly FieldFact[] | 'deleted' | null;
  /** Other identities of the same dataset. */
  readonly symlinks: readonly DatasetId[];
  readonly columnLineage: ColumnLineage | null;
  /** The explicit lineage facet of a DatasetEvent. */
  readonly lineage: ExplicitTarget | null;
  readonly lifecycle: { readonly change: string; readonly previous: DatasetId | null } | null;
}

export interface ColumnRef {
  readonly dataset: DatasetId;
  readonly field: string;
}

export interface ColumnInput extends ColumnRef {
  /**
   * DIRECT where a value flows, INDIRECT where it only decides (join, filter, group …); null where
   * the event does not say.
   */
  readonly type: 'DIRECT' | 'INDIRECT' | null;
  readonly subtype: string | null;
  readonly masking: boolean;
}

/** Which columns made which: per output column, and for the dataset as a whole. */
export interface ColumnLineage {
  readonly fields: readonly { readonly field: string; readonly inputs: readonly ColumnInput[] }[];
  readonly dataset: readonly ColumnInput[];
}

/** One entry of the explicit lineage facet: what feeds one target. */
export interface ExplicitTarget {
  readonly target: ExplicitEnd;
  readonly inputs: readonly ExplicitEnd[];
  readonly columns: readonly { readonly field: string; readonly inputs: readonly (ColumnInput | ExplicitEnd)[] }[];
}

export type ExplicitEnd =
  | { readonly type: 'DATASET'; readonly id: DatasetId; readonly field: string | null }
  | { readonly type: 'JOB'; readonly id: JobId };
