import type { LineageDirection, LineageLevel, NodeRef } from '../../core/lineage/lineage-answer.js';
import type { Provenance } from '../../core/lineage/edges.js';
import type { Steps } from '../../core/shared/cooperative.js';
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
  /** The number of nodes at each depth. */
  readonly counts: readonly number[];
  /** The number of all nodes. */
  readonly size: number;
  /**
   * The nodes at these positions, `end` exclusive, computed in steps: only a page is put in order
   * and named.
   */
  page(start: number, end: number): Steps<readonly GraphNode[]>;
  readonly truncatedBy: 'DEPTH' | 'NODES' | null;
  /** Past edges of the nodes that the walk did not follow. */
  readonly pastEdgesLeftOut: number;
  /** The id of the requested node; one of the nodes. */
  readonly root: string;
  /**
   * The edges among the first `end` nodes that touch a node from `start` on, so that each edge
   * belongs to exactly one page. The page must have been computed before.
   */
  edges(start: number, end: number): readonly GraphEdge[];
}

/** What lies downstream of a node that changes. */
export interface GraphImpact {
  /** The datasets downstream, and the jobs between them if the node is a job. */
  readonly walked: GraphAnswer;
  /** The product that binds the node itself; null if none does. */
  readonly product: string | null;
  /**
   * The smallest depth of each product that binds a reached dataset, in the order of the nodes,
   * then of those that are related by declaration only.
   */
  readonly products: ReadonlyMap<string, number>;
  /** Past edges of the nodes, and past reads of them, that were not followed. */
  readonly pastEdgesLeftOut: number;
  /** The number of affected datasets and jobs; the changed node is not one of them. */
  readonly counts: { readonly datasets: number; readonly jobs: number };
  /** The jobs that read any of the datasets, ordered by id. */
  readers(): readonly NodeRef[];
}

/** Nodes that are shown together, and what of the graph they leave out. */
export interface GraphSurroundings {
  /** The edges from one of the nodes to another. */
  readonly edges: readonly GraphEdge[];
  /** For each node, by its position: how many of its neighbours are not among the nodes. */
  readonly hidden: readonly { readonly up: number; readonly down: number }[];
  /** How many neighbours of any node are not among the nodes. */
  readonly hiddenNodes: number;
  /** Past edges at the nodes that were not followed. */
  readonly pastEdgesLeftOut: number;
}

/** The lineage graph in memory, up to the changes this process has read from the store. */
export interface LineageGraph {
  /** Reads the changes committed since the last call. Cheap when there are none. */
  refresh(): Promise<void>;
  /** Null when the graph does not contain the node. */
  walk(question: GraphQuestion): GraphAnswer | null;
  /** Null when the graph does not contain the node. */
  impact(question: Omit<GraphQuestion, 'direction' | 'level'>): GraphImpact | null;
  /** A node that the graph does not contain has no neighbours. */
  surroundings(nodes: readonly NodeRef[], question: Pick<GraphQuestion, 'level' | 'past'>): GraphSurroundings;
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
