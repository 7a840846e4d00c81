import { DERIVES, FEEDS, type OverlayGraph, READS, THROUGH, WRITES } from './graph.js';
import { Integers } from './integers.js';

/**
 * Which nodes a walk counts: datasets (jobs are only passed through) or everything between datasets
 * and jobs.
 */
export type WalkLevel = 'DATASET' | 'JOB';

/** The limits of a walk: its direction, its kinds of nodes, and the maximum of hops and nodes. */
export interface WalkLimits {
  readonly downstream: boolean;
  readonly level: WalkLevel;
  readonly depth: number;
  readonly nodes: number;
}

/** The past edges between the same nodes, and which of them a walk follows. */
export interface PastWalk {
  readonly graph: OverlayGraph;
  follows(edge: number): boolean;
  /** Whether a walk downstream ends before the node: it was dropped. */
  ends(node: number): boolean;
}

export interface Walk {
  /** Nodes in order of depth, the roots first, each once. */
  readonly nodes: Int32Array;
  /** Hops from the nearest root, by the same positions. */
  readonly depths: Int32Array;
  readonly truncatedBy: 'DEPTH' | 'NODES' | null;
  /** Past edges of these nodes that were not followed. */
  readonly leftOut: number;
}

/** Remembers which nodes a walk has visited; forgetting all of them costs one addition. */
export class Visited {
  private stamps = new Uint32Array(0);
  private epoch = 0;

  begin(nodes: number): void {
    const isFull = this.epoch === 0xffff_ffff;
    if (this.stamps.length < nodes) this.stamps = new Uint32Array(Math.ceil(nodes * 1.25));
    else if (isFull) this.stamps.fill(0);
    this.epoch = isFull ? 1 : this.epoch + 1;
  }

  /** Whether the node is new to this walk. */
  add(node: number): boolean {
    if (this.stamps[node] === this.epoch) return false;
    this.stamps[node] = this.epoch;
    return true;
  }

  has(node: number): boolean {
    return this.stamps[node] === this.epoch;
  }
}

const JOB_EDGES = READS | WRITES | FEEDS;

/**
 * Walks breadth first from the roots, each node once. It stops at a depth or a number of nodes, and
 * returns which of the two truncated the answer, or null for a complete answer.
 */
export function walk(
  graph: OverlayGraph,
  roots: readonly number[],
  limits: WalkLimits,
  { past, visited = new Visited() }: { readonly past?: PastWalk; readonly visited?: Visited } = {},
): Walk {
  visited.begin(graph.nodes);
  const { downstream, level } = limits;
  const order = new Integers();
  const depths = new Integers();
  const jobsPassed = new Set<number>();
  let cut: Walk['truncatedBy'] = null;
  let leftOut = 0;
  const keep = (node: number, depth: number): void => {
    order.push(node);
    depths.push(depth);
  };
  for (const root of roots) if (visited.add(root)) keep(root, 0);

  const reach = (next: number, depth: number): void => {
    if (visited.has(next)) return;
    if (downstream && past?.ends(next) === true) {
      leftOut += 1;
      return;
    }
    if (depth > limits.depth) cut ??= 'DEPTH';
    else if (order.length >= limits.nodes) cut = 'NODES';
    else if (visited.add(next)) keep(next, depth);
  };
  /**
   * Both ends of a job that represents all its pairs are one hop apart, and the job is not a node
   * of the answer.
   */
  const passThrough = (job: number, depth: number): void => {
    if (jobsPassed.has(job)) return;
    jobsPassed.add(job);
    graph.forEach(job, downstream, THROUGH, (next) => reach(next, depth));
    past?.graph.forEach(job, downstream, THROUGH, (next, edge) => {
      if (past.follows(edge)) reach(next, depth);
      else leftOut += 1;
    });
  };
  const arrive = (next: number, kind: number, depth: number): void => {
    if (level === 'DATASET' && (kind & THROUGH) !== 0) passThrough(next, depth);
    else reach(next, depth);
  };
  const mask = level === 'JOB' ? JOB_EDGES : DERIVES | THROUGH;
  const hasPast = past !== undefined && past.graph.edges > 0;
  const { edges, kinds, nodes: compressed, offsets, targets } = graph.compressed(downstream);
  for (let position = 0; position < order.length; position += 1) {
    const node = order.at(position);
    const depth = depths.at(position) + 1;
    const end = node < compressed ? (offsets[node + 1] ?? 0) : 0;
    for (let place = node < compressed ? (offsets[node] ?? 0) : 0; place < end; place += 1) {
      const next = targets[place] ?? 0;
      // Most edges lead to visited nodes, so this is tested first, in this loop.
      if (visited.has(next)) continue;
      const kind = kinds[edges === null ? place : (edges[place] ?? 0)] ?? 0;
      if ((kind & mask) !== 0) arrive(next, kind, depth);
    }
    for (const edge of graph.recentOf(node, downstream)) {
      const kind = graph.kindOf(edge);
      if ((kind & mask) !== 0) arrive(downstream ? graph.toOf(edge) : graph.fromOf(edge), kind, depth);
    }
    if (!hasPast) continue;
    past.graph.forEach(node, downstream, mask, (next, edge, kind) => {
      if (past.follows(edge)) arrive(next, kind, depth);
      else leftOut += 1;
    });
  }
  return { nodes: order.view(), depths: depths.view(), truncatedBy: cut, leftOut };
}
