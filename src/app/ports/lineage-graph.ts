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
  readonly validTo: Instant | null;
  readonly job: string | null;
}

/** A walk's answer; nodes in order of depth, then id. */
export interface GraphAnswer {
  readonly nodes: readonly GraphNode[];
  readonly truncatedBy: 'DEPTH' | 'NODES' | null;
  /** The edges that lie among the first `end` nodes and touch one from `start` on: each edge belongs to one page. */
  edges(start: number, end: number): readonly GraphEdge[];
}

/** The lineage graph in memory, as far as this process has followed the store. */
export interface LineageGraph {
  /** Follows the store up to what is committed now. Cheap when nothing changed. */
  refresh(): Promise<void>;
  /** Null when the graph does not know the node. */
  walk(question: GraphQuestion): GraphAnswer | null;
  /** The jobs that read any of these datasets. */
  readersOf(datasets: readonly { readonly namespace: string; readonly name: string }[]): readonly NodeRef[];
  /**
   * Who is seen to use these datasets of a product: the nearest other products, and the jobs that read them and write no product's
   * data, as `namespace/name`. What was only declared is not in it.
   */
  consumersOf(
    product: string,
    datasets: readonly { readonly namespace: string; readonly name: string }[],
  ): readonly string[];
}
