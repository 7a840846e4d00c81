import type { Provenance } from './edges.js';

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

/** A growing list of 32-bit integers in one block of memory. */
export class Integers {
  private items = new Int32Array(16);
  private used = 0;

  get length(): number {
    return this.used;
  }

  /** Appends, and returns the position. */
  push(value: number): number {
    if (this.used === this.items.length) {
      const larger = new Int32Array(this.used * 2);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.used] = value;
    this.used += 1;
    return this.used - 1;
  }

  at(position: number): number {
    return this.items[position] ?? 0;
  }

  set(position: number, value: number): void {
    this.items[position] = value;
  }

  /** The content of the list without a copy; it is not valid after a push. */
  view(): Int32Array {
    return this.items.subarray(0, this.used);
  }
}

/**
 * All edges of one direction: the targets of node `n` are `targets[offsets[n] … offsets[n + 1]]`.
 */
interface Rows {
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
  readonly edges: Int32Array;
}

/**
 * A directed graph over dense ids, compressed both ways, immutable. `edges` are positions in the
 * list it was built from.
 */
export interface Csr {
  readonly nodes: number;
  readonly kinds: Uint8Array;
  readonly out: Rows;
  readonly in: Rows;
}

/** Builds both directions by counting sort: 17 bytes per edge, no object per edge. */
function buildCsr(nodes: number, from: ArrayLike<number>, to: ArrayLike<number>, kinds: ArrayLike<number>): Csr {
  return { nodes, kinds: Uint8Array.from(kinds), out: rowsOf(nodes, from, to), in: rowsOf(nodes, to, from) };
}

function rowsOf(nodes: number, sources: ArrayLike<number>, sinks: ArrayLike<number>): Rows {
  const count = sources.length;
  const offsets = new Int32Array(nodes + 1);
  for (let edge = 0; edge < count; edge += 1) bump(offsets, at(sources, edge) + 1);
  for (let node = 0; node < nodes; node += 1) offsets[node + 1] = at(offsets, node + 1) + at(offsets, node);
  const next = offsets.slice(0, nodes);
  const targets = new Int32Array(count);
  const edges = new Int32Array(count);
  for (let edge = 0; edge < count; edge += 1) {
    const place = bump(next, at(sources, edge));
    targets[place] = at(sinks, edge);
    edges[place] = edge;
  }
  return { offsets, targets, edges };
}

/** Element `index`, which must exist. */
function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}

function bump(counts: Int32Array, index: number): number {
  const before = at(counts, index);
  counts[index] = before + 1;
  return before;
}

/**
 * The mutable graph: a compressed base and an overlay of the edges added since. Adding an edge
 * costs O(1); removing one marks it. When the overlay has grown to a quarter of the base, the graph
 * is compressed again.
 */
export class OverlayGraph {
  private base: Csr = buildCsr(0, [], [], []);
  private readonly from = new Integers();
  private readonly to = new Integers();
  private readonly kinds = new Integers();
  private removed = 0;
  private recentOut = new Map<number, number[]>();
  private recentIn = new Map<number, number[]>();
  private recent = 0;

  constructor(private nodeCount = 0) {}

  get nodes(): number {
    return this.nodeCount;
  }

  get edges(): number {
    return this.from.length - this.removed;
  }

  /** A new node's id. */
  addNode(): number {
    this.nodeCount += 1;
    return this.nodeCount - 1;
  }

  /** A new edge's id, for its removal and its facts. */
  addEdge(from: number, to: number, kind: number): number {
    const edge = this.from.push(from);
    this.to.push(to);
    this.kinds.push(kind);
    push(this.recentOut, from, edge);
    push(this.recentIn, to, edge);
    this.recent += 1;
    if (this.recent > 1024 && this.recent * 4 > this.from.length) this.compress();
    return edge;
  }

  removeEdge(edge: number): void {
    if (this.kinds.at(edge) === 0) return;
    this.kinds.set(edge, 0);
    this.base.kinds[edge] = 0;
    this.removed += 1;
  }

  fromOf(edge: number): number {
    return this.from.at(edge);
  }

  toOf(edge: number): number {
    return this.to.at(edge);
  }

  kindOf(edge: number): number {
    return this.kinds.at(edge);
  }

  /** Merges the overlay into the base. */
  compress(): void {
    this.base = buildCsr(this.nodeCount, this.from.view(), this.to.view(), this.kinds.view());
    this.recentOut = new Map();
    this.recentIn = new Map();
    this.recent = 0;
  }

  /** Calls `visit` with each edge that leaves (or enters) `node` and whose kind is in `mask`. */
  forEach(
    node: number,
    downstream: boolean,
    mask: number,
    visit: (next: number, edge: number, kind: number) => void,
  ): void {
    const { kinds, nodes } = this.base;
    if (node < nodes) {
      const rows = downstream ? this.base.out : this.base.in;
      const end = at(rows.offsets, node + 1);
      for (let place = at(rows.offsets, node); place < end; place += 1) {
        const edge = at(rows.edges, place);
        const kind = at(kinds, edge);
        if ((kind & mask) !== 0) visit(at(rows.targets, place), edge, kind);
      }
    }
    const recent = (downstream ? this.recentOut : this.recentIn).get(node);
    if (recent === undefined) return;
    for (const edge of recent) {
      const kind = this.kinds.at(edge);
      if ((kind & mask) !== 0) visit((downstream ? this.to : this.from).at(edge), edge, kind);
    }
  }

  /** The most edges that `forEach` looks at for the node. */
  degree(node: number, downstream: boolean): number {
    const { offsets } = downstream ? this.base.out : this.base.in;
    const compressed = node < this.base.nodes ? at(offsets, node + 1) - at(offsets, node) : 0;
    return compressed + this.recentOf(node, downstream).length;
  }

  /**
   * The compressed edges of one direction, for loops that cannot afford a call per edge; `recent`
   * has the others.
   */
  compressed(downstream: boolean): Rows & { readonly nodes: number; readonly kinds: Uint8Array } {
    const { kinds, nodes } = this.base;
    return { nodes, kinds, ...(downstream ? this.base.out : this.base.in) };
  }

  /** The edges of the node that are not compressed yet. */
  recentOf(node: number, downstream: boolean): readonly number[] {
    return (downstream ? this.recentOut : this.recentIn).get(node) ?? NONE;
  }
}

const NONE: readonly number[] = [];

function push(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
