import type { Provenance } from './edges.js';
import { type Steps, runToEnd } from '../shared/cooperative.js';
import { Overlay } from './overlay.js';

/** The role of an edge of the index in a walk. */
export const DERIVES = 1;
export const READS = 2;
export const WRITES = 4;
export const FEEDS = 8;
/**
 * For READS and WRITES: represents all its pairs, so that a walk over datasets passes through the
 * job.
 */
export const THROUGH = 16;

export const PROVENANCES: readonly Provenance[] = ['EXPLICIT', 'COLUMN', 'CARTESIAN', 'DECLARED'];

/**
 * A directed graph over dense ids, compressed both ways: 17 bytes an edge and 8 a node. Edges are
 * numbered by the node they leave: those of node `n` are `outOffsets[n] … outOffsets[n + 1]`.
 */
export interface Csr {
  readonly nodes: number;
  readonly outOffsets: Int32Array<ArrayBuffer>;
  readonly to: Int32Array<ArrayBuffer>;
  /** 0 for a removed edge. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  readonly facts: Int32Array<ArrayBuffer>;
  /** The edges that enter node `n` are `inEdges[inOffsets[n] … inOffsets[n + 1]]`. */
  readonly inOffsets: Int32Array<ArrayBuffer>;
  readonly inEdges: Int32Array<ArrayBuffer>;
  /** Where the edges of `inEdges` come from, by the same places. */
  readonly inFrom: Int32Array<ArrayBuffer>;
}

/** The compressed edges of one direction; without `edges`, the edge at a place is the place. */
interface Rows {
  readonly nodes: number;
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly edges: Int32Array | null;
  readonly kinds: Uint8Array;
}

function rowsOf({ inEdges, inFrom, inOffsets, kinds, nodes, outOffsets, to }: Csr): {
  readonly out: Rows;
  readonly in: Rows;
} {
  return {
    out: { nodes, offsets: outOffsets, targets: to, edges: null, kinds },
    in: { nodes, offsets: inOffsets, targets: inFrom, edges: inEdges, kinds },
  };
}

/** Edges and nodes that one step of a compression looks at. */
const EDGES_OF_STEP = 8_192;

/** Nodes whose counts one step sums up. */
const NODES_OF_SUM = 262_144;

/** Edges beyond which a graph of any size is compressed: those not compressed take more memory. */
const LARGEST_OVERLAY = 524_288;

function emptyCsr(nodes: number, edges: number): Csr {
  return {
    nodes,
    outOffsets: new Int32Array(nodes + 1),
    to: new Int32Array(edges),
    kinds: new Uint8Array(edges),
    facts: new Int32Array(edges),
    inOffsets: new Int32Array(nodes + 1),
    inEdges: new Int32Array(edges),
    inFrom: new Int32Array(edges),
  };
}

/** Element `index`, which must exist. */
function at(list: Int32Array | Uint8Array, index: number): number {
  return list[index] ?? 0;
}

function bump(counts: Int32Array, index: number): number {
  const before = at(counts, index);
  counts[index] = before + 1;
  return before;
}

/** Turns counts at `n + 1` into the places where the rows of each `n` begin; returns a copy. */
function* sumUp(offsets: Int32Array): Steps<Int32Array> {
  for (let node = 1; node < offsets.length; node += 1) {
    offsets[node] = at(offsets, node) + at(offsets, node - 1);
    if (node % NODES_OF_SUM === 0) yield;
  }
  yield;
  return offsets.slice();
}

/**
 * The mutable graph: a compressed base and an overlay of the edges added since. Adding an edge
 * costs O(1); removing one marks it. Callers that add edges compress the graph where `isLoose`. The
 * number of an edge is valid until the graph is compressed.
 */
export class OverlayGraph {
  private base = emptyCsr(0, 0);
  private rows = rowsOf(this.base);
  private recent = new Overlay();
  private removed = 0;
  /** Counts changes: none may happen while the graph is compressed. */
  private changes = 0;

  constructor(private nodeCount = 0) {}

  /** A graph of compressed edges, none of them removed; `nodes` may be more than have edges. */
  static over(base: Csr, nodes: number): OverlayGraph {
    const graph = new OverlayGraph(nodes);
    graph.base = base;
    graph.rows = rowsOf(base);
    return graph;
  }

  /** The compressed edges: all of them right after the graph was compressed. */
  get compressedEdges(): Csr {
    return this.base;
  }

  /** Whether so many edges came since the graph was compressed that it should be again. */
  get isLoose(): boolean {
    const added = this.recent.to.length;
    return added > LARGEST_OVERLAY || (added > 1024 && added * 4 > this.base.to.length + added);
  }

  /** Whether all edges are compressed, and none of them is removed. */
  get isCompressed(): boolean {
    return this.recent.to.length === 0 && this.removed === 0;
  }

  get nodes(): number {
    return this.nodeCount;
  }

  get edges(): number {
    return this.base.to.length + this.recent.to.length - this.removed;
  }

  /** A new node's id. */
  addNode(): number {
    this.nodeCount += 1;
    return this.nodeCount - 1;
  }

  /** Adds an edge. `facts` is the position of its facts in a list of the caller. */
  addEdge(from: number, to: number, kind: number, facts = 0): void {
    this.recent.add(from, to, kind, facts);
    this.changes += 1;
  }

  removeEdge(edge: number): void {
    if (this.kindOf(edge) === 0) return;
    const base = this.base.to.length;
    if (edge < base) this.base.kinds[edge] = 0;
    else this.recent.kinds.set(edge - base, 0);
    this.removed += 1;
    this.changes += 1;
  }

  fromOf(edge: number): number {
    const { outOffsets, to } = this.base;
    if (edge >= to.length) return this.recent.from.at(edge - to.length);
    // The last node whose edges begin at or before this one.
    let [low, high] = [0, outOffsets.length - 1];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (at(outOffsets, middle) <= edge) low = middle;
      else high = middle;
    }
    return low;
  }

  toOf(edge: number): number {
    const { to } = this.base;
    return edge < to.length ? at(to, edge) : this.recent.to.at(edge - to.length);
  }

  /** 0 for a removed edge. */
  kindOf(edge: number): number {
    const { kinds } = this.base;
    return edge < kinds.length ? at(kinds, edge) : this.recent.kinds.at(edge - kinds.length);
  }

  factsOf(edge: number): number {
    const { facts } = this.base;
    return edge < facts.length ? at(facts, edge) : this.recent.facts.at(edge - facts.length);
  }

  setFacts(edge: number, value: number): void {
    const { facts } = this.base;
    if (edge < facts.length) facts[edge] = value;
    else this.recent.facts.set(edge - facts.length, value);
    this.changes += 1;
  }

  /** Compresses the graph in one step. */
  compress(): void {
    runToEnd(this.compressInSteps());
  }

  /**
   * Merges the overlay into the base and forgets removed edges. The edges of a node stay in the
   * order of their addition, in both directions; `newFacts` may give their facts another position.
   * The graph can be read between the steps and must not change.
   */
  *compressInSteps(newFacts: (facts: number) => number = (facts) => facts): Steps<void> {
    const { base: old, changes, recent } = this;
    const next = emptyCsr(this.nodeCount, this.edges);
    const count = old.to.length;
    const added = recent.to.length;
    const inOrder = function* (visit: (edge: number, from: number) => void): Steps<void> {
      for (let node = 0, pause = EDGES_OF_STEP; node < old.nodes; node += 1) {
        const end = at(old.outOffsets, node + 1);
        // Also among the edges of one node: there may be a million of them.
        for (let edge = at(old.outOffsets, node); ;) {
          const until = Math.min(end, pause - node);
          for (; edge < until; edge += 1) if (at(old.kinds, edge) > 0) visit(edge, node);
          if (edge + node < pause) break;
          pause += EDGES_OF_STEP;
          yield;
        }
      }
      yield;
      for (let edge = 0; edge < added; edge += 1) {
        if (recent.kinds.at(edge) > 0) visit(count + edge, recent.from.at(edge));
        if (edge % EDGES_OF_STEP === EDGES_OF_STEP - 1) yield;
      }
      yield;
    };
    yield* inOrder((edge, from) => {
      bump(next.outOffsets, from + 1);
      bump(next.inOffsets, this.toOf(edge) + 1);
    });
    const places = yield* sumUp(next.outOffsets);
    /** The new number of each edge. */
    const numbers = new Int32Array(count + added);
    yield* inOrder((edge, from) => {
      const place = bump(places, from);
      numbers[edge] = place;
      next.to[place] = this.toOf(edge);
      next.kinds[place] = this.kindOf(edge);
      next.facts[place] = newFacts(this.factsOf(edge));
    });
    const entries = yield* sumUp(next.inOffsets);
    const enter = (edge: number, from: number, to: number): void => {
      const place = bump(entries, to);
      next.inEdges[place] = at(numbers, edge);
      next.inFrom[place] = from;
    };
    for (let node = 0, pause = EDGES_OF_STEP; node < old.nodes; node += 1) {
      const end = at(old.inOffsets, node + 1);
      for (let place = at(old.inOffsets, node); ;) {
        const until = Math.min(end, pause - node);
        for (; place < until; place += 1) {
          const edge = at(old.inEdges, place);
          if (at(old.kinds, edge) > 0) enter(edge, at(old.inFrom, place), node);
        }
        if (place + node < pause) break;
        pause += EDGES_OF_STEP;
        yield;
      }
    }
    yield;
    for (let edge = 0; edge < added; edge += 1) {
      if (recent.kinds.at(edge) > 0) enter(count + edge, recent.from.at(edge), recent.to.at(edge));
      if (edge % EDGES_OF_STEP === EDGES_OF_STEP - 1) yield;
    }
    if (this.changes !== changes) throw new Error('The graph was changed while it was compressed.');
    this.base = next;
    this.rows = rowsOf(next);
    this.recent = new Overlay();
    this.removed = 0;
  }

  /** Calls `visit` with each edge that leaves (or enters) `node` and whose kind is in `mask`. */
  forEach(
    node: number,
    downstream: boolean,
    mask: number,
    visit: (next: number, edge: number, kind: number) => void,
  ): void {
    const { edges, kinds, nodes, offsets, targets } = this.compressed(downstream);
    if (node < nodes) {
      const end = at(offsets, node + 1);
      for (let place = at(offsets, node); place < end; place += 1) {
        const edge = edges === null ? place : at(edges, place);
        const kind = at(kinds, edge);
        if ((kind & mask) !== 0) visit(at(targets, place), edge, kind);
      }
    }
    for (const edge of this.recentOf(node, downstream)) {
      const kind = this.kindOf(edge);
      if ((kind & mask) !== 0) visit(downstream ? this.toOf(edge) : this.fromOf(edge), edge, kind);
    }
  }

  /** The most edges that `forEach` looks at for the node. */
  degree(node: number, downstream: boolean): number {
    const { nodes, offsets } = this.compressed(downstream);
    const compressed = node < nodes ? at(offsets, node + 1) - at(offsets, node) : 0;
    return compressed + this.recent.lengthOf(node, downstream);
  }

  /**
   * The compressed edges of one direction, for loops that cannot afford a call per edge; `recent`
   * has the others.
   */
  compressed(downstream: boolean): Rows {
    return downstream ? this.rows.out : this.rows.in;
  }

  /** The edges of the node that are not compressed yet. */
  recentOf(node: number, downstream: boolean): readonly number[] {
    return this.recent.of(node, downstream, this.base.to.length);
  }
}
