import type { LineageDirection, LineageLevel, NodeRef } from '../../core/lineage/lineage-answer.js';
import type { Provenance } from '../../core/lineage/edges.js';
import type { Instant } from '../../core/shared/interval.js';

export interface GraphQuestion {
  readonly of: NodeRef;
  readonly direction: LineageDirection;
  readonly level: LineageLevel;
  readonly depth: number;
  /** The most nodes an answer may have. */
  readonly nodes: number;
  readonly past: PastEdges;
}

/**
 * Which past edges a walk follows: none, those that a run about another interval superseded, or
 * all;
 * and only those last seen at or after `since`.
 */
export interface PastEdges {
  readonly follow: 'NONE' | 'SUPERSEDED' | 'ALL';
  readonly since: Instant | null;
}

export interface GraphNode {
  /** `dataset:<namespace>|<name>`, `job:<namespace>|<name>`, `product:<ref>`. */
  readonly id: string;
  readonly ref: NodeRef;
  readonly depth: number;
  /** The product whose contract binds the dataset. */
  readonly product: string | null;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly provenance: Provenance;
  readonly validFrom: Instant;
  /** When a past edge was last seen; null while it is current. */
  readonly validTo: Instant | null;
  readonly lastSeen: Instant;
  readonly job: string | null;
}

/** The result of a walk; nodes are ordered by depth, then id. */
export interface GraphAnswer {
  readonly nodes: readonly GraphNode[];
  readonly truncatedBy: 'DEPTH' | 'NODES' | null;
  /** Past edges of the nodes that the walk did not follow. */
  readonly pastEdgesLeftOut: number;
  /** The id of the requested node; one of the nodes. */
  readonly root: string;
  /**
   * The edges among the first `end` nodes that touch a node from `start` on, so that each edge
   * belongs to exactly one page.
   */
  edges(start: number, end: number): readonly GraphEdge[];
}

/** The lineage graph in memory, up to the changes this process has read from the store. */
export interface LineageGraph {
  /** Reads the changes committed since the last call. Cheap when there are none. */
  refresh(): Promise<void>;
  /** Null when the graph does not contain the node. */
  walk(question: GraphQuestion): GraphAnswer | null;
  /**
   * The jobs that read any of these datasets, and how many past reads of jobs without outputs were
   * not followed: a walk over datasets does not meet them.
   */
  readersOf(
    datasets: readonly { readonly namespace: string; readonly name: string }[],
    past: PastEdges,
  ): { readonly readers: readonly NodeRef[]; readonly leftOut: number };
  /** How many jobs read or have read this dataset or product and write nothing. */
  readersWithoutOutputs(of: NodeRef): number;
  /**
   * The observed consumers of these datasets of a product: the nearest other products, and as
   * `namespace/name` the jobs that read them and write no product's data. Declared consumers are
   * not included.
   */
  consumersOf(
    product: string,
    datasets: readonly { readonly namespace: string; readonly name: string }[],
    past: PastEdges,
  ): readonly string[];
}
