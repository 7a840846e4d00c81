import type { Instant, Interval } from '../shared/interval.js';

export interface DatasetDetails {
  readonly namespace: string;
  readonly name: string;
  readonly aliases: readonly { readonly namespace: string; readonly name: string }[];
  readonly fields: readonly { readonly name: string; readonly type: string | null }[];
  /** `contractId` and object that are bound to it, if any. */
  readonly boundTo: readonly { readonly contractId: string; readonly object: string; readonly product: string }[];
  readonly lastEventAt: Instant | null;
  /** Whether only column lineage or a lineage facet names it, never an input or output. */
  readonly knownOnlyByColumns: boolean;
  /** From ownership facets. */
  readonly owners: readonly string[];
}

export interface JobDetails {
  readonly namespace: string;
  readonly name: string;
  /** The run with the newest event, its state and the time of that event; null if none is known. */
  readonly lastRun: { readonly id: string; readonly state: RunState; readonly at: Instant } | null;
}

export interface RunDetails {
  readonly id: string;
  readonly job: { readonly namespace: string; readonly name: string };
  readonly state: RunState;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly interval: Interval | null;
  readonly parentRunId: string | null;
  readonly rootRunId: string | null;
}

export type RunState = 'START' | 'RUNNING' | 'COMPLETE' | 'ABORT' | 'FAIL' | 'OTHER';
