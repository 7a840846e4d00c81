import type { Instant, Interval } from '../../core/shared/interval.js';

/** What a lineage question can be about. A product is `domain/product`. */
export type NodeRef =
  | { readonly kind: 'DATASET'; readonly namespace: string; readonly name: string }
  | { readonly kind: 'JOB'; readonly namespace: string; readonly name: string }
  | { readonly kind: 'PRODUCT'; readonly ref: string };

export type LineageDirection = 'UPSTREAM' | 'DOWNSTREAM' | 'BOTH';
export type LineageLevel = 'DATASET' | 'JOB' | 'PRODUCT';
export type EdgeProvenance = 'EXPLICIT' | 'COLUMN' | 'CARTESIAN' | 'DECLARED';

export interface LineageNode {
  /** `dataset:<namespace>|<name>`, `job:…`, `product:…`; unique in the answer. */
  readonly id: string;
  readonly ref: NodeRef;
  /** Hops from the asked node; 0 for the node itself. */
  readonly depth: number;
  /** The product whose contract binds the dataset, where there is one. */
  readonly product: string | null;
}

export interface LineageEdge {
  readonly from: string;
  readonly to: string;
  readonly provenance: EdgeProvenance;
  readonly validFrom: Instant;
  readonly validTo: Instant | null;
  /** The job that made it, as a node id; null for declared edges. */
  readonly job: string | null;
}

export interface LineageView {
  readonly root: NodeRef;
  /** In order of depth, then id; the page asked for. */
  readonly nodes: readonly LineageNode[];
  /** The edges among the nodes of this page and earlier ones. */
  readonly edges: readonly LineageEdge[];
  readonly counts: { readonly nodes: number; readonly depth: readonly number[] };
  readonly complete: boolean;
  /** DEPTH, NODES or INDEX_BEHIND when not complete. */
  readonly truncatedBy: 'DEPTH' | 'NODES' | 'INDEX_BEHIND' | null;
  readonly asOf: Instant;
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export interface LineageQuery {
  readonly of: NodeRef;
  readonly direction: LineageDirection;
  readonly level?: LineageLevel | null;
  /** Default 20, at most 1,000. */
  readonly depth?: number | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface ImpactReport {
  readonly of: NodeRef;
  readonly products: readonly { readonly ref: string; readonly depth: number; readonly owners: readonly string[] }[];
  readonly domains: readonly string[];
  readonly owners: readonly string[];
  readonly datasets: readonly { readonly namespace: string; readonly name: string; readonly depth: number }[];
  readonly jobs: readonly { readonly namespace: string; readonly name: string }[];
  readonly consumers: readonly {
    readonly consumer: string;
    readonly provenance: 'DECLARED' | 'OBSERVED' | 'INFERRED';
  }[];
  readonly counts: { readonly products: number; readonly datasets: number; readonly jobs: number };
  readonly complete: boolean;
  readonly truncatedBy: LineageView['truncatedBy'];
  readonly asOf: Instant;
}

export interface DatasetView {
  readonly namespace: string;
  readonly name: string;
  readonly aliases: readonly { readonly namespace: string; readonly name: string }[];
  readonly fields: readonly { readonly name: string; readonly type: string | null }[];
  /** `contractId` and object bound to it, where there are. */
  readonly boundTo: readonly { readonly contractId: string; readonly object: string; readonly product: string }[];
  readonly lastEventAt: Instant | null;
}

export interface JobView {
  readonly namespace: string;
  readonly name: string;
  readonly lastRunId: string | null;
}

export type RunState = 'START' | 'RUNNING' | 'COMPLETE' | 'ABORT' | 'FAIL' | 'OTHER';

export interface RunView {
  readonly id: string;
  readonly job: { readonly namespace: string; readonly name: string };
  readonly state: RunState;
  readonly startedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly interval: Interval | null;
  readonly parentRunId: string | null;
  readonly rootRunId: string | null;
}

/** The answer to one ingested event. */
export type IngestOutcome =
  | { readonly kind: 'STORED'; readonly id: string }
  | { readonly kind: 'DUPLICATE'; readonly id: string }
  | { readonly kind: 'REJECTED'; readonly code: 'MALFORMED_EVENT' | 'NOT_AN_EVENT'; readonly reason: string };
