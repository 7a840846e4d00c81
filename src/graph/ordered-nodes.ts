import type { Walk } from '../core/lineage/walk.js';
import type { Steps } from '../core/shared/cooperative.js';

/** Ranges up to this length are sorted in one step. */
const SHORT = 512;

/** Elements that one step of a long range compares. */
const COMPARED_AT_ONCE = 16_384;

/** The smaller of two nodes of one depth, as in `Array.sort`; 0 where both have one name. */
type Compare = (a: number, b: number) => number;

/**
 * The nodes of walks in order of depth, each once, at its smallest depth. The nodes of one depth
 * are put in order only where a page shows them: nobody reads the names of most nodes.
 */
export class OrderedNodes {
  /** Nodes by position; within a depth only in order where `sort` has been. */
  private readonly nodes: Int32Array;
  /** Where the nodes of each depth begin, and the number of all nodes at the end. */
  private readonly starts: readonly number[];
  /** The position in the walks of each element of `nodes`: what sorts equal names. */
  private readonly found: Int32Array;

  /** `nodeCount` is the number of nodes of the graph. */
  constructor(
    walks: readonly Walk[],
    nodeCount: number,
    private readonly compare: Compare,
  ) {
    const [first] = walks;
    const { depths, nodes } = walks.length === 1 && first !== undefined ? first : merged(walks, nodeCount);
    const starts = [0];
    for (let position = 0; position < depths.length; position += 1)
      while (starts.length <= (depths[position] ?? 0)) starts.push(position);
    this.starts = [...starts, nodes.length];
    this.nodes = nodes.slice();
    this.found = new Int32Array(nodes.length);
    for (let position = 0; position < nodes.length; position += 1) this.found[position] = position;
  }

  get size(): number {
    return this.nodes.length;
  }

  /** The number of nodes at each depth. */
  get counts(): readonly number[] {
    return this.starts.slice(1).map((end, depth) => end - (this.starts[depth] ?? 0));
  }

  /** The nodes by position. */
  get view(): Int32Array {
    return this.nodes;
  }

  at(position: number): number {
    return this.nodes[position] ?? 0;
  }

  /** Calls `visit` with each node and its depth, in order of depth. */
  forEach(visit: (node: number, depth: number) => void): void {
    for (let depth = 0; depth + 1 < this.starts.length; depth += 1) {
      const end = this.starts[depth + 1] ?? 0;
      for (let position = this.starts[depth] ?? 0; position < end; position += 1) visit(this.at(position), depth);
    }
  }

  /** The depth of the node at a position. */
  depthAt(position: number): number {
    let depth = 0;
    while ((this.starts[depth + 1] ?? Infinity) <= position) depth += 1;
    return depth;
  }

  /**
   * Puts the nodes at positions from `start` to before `end` in order. Nodes before them of the
   * same depth are the smaller ones, in any order.
   */
  *sort(start: number, end: number): Steps<void> {
    for (let depth = 0; depth + 1 < this.starts.length; depth += 1) {
      const from = this.starts[depth] ?? 0;
      const to = this.starts[depth + 1] ?? 0;
      if (from < end && to > start) yield* this.sortDepth(from, to, { start, end });
    }
  }

  /** Quicksort of the ranges that overlap the page. */
  private *sortDepth(from: number, to: number, page: { readonly start: number; readonly end: number }): Steps<void> {
    const ranges = [{ from, to }];
    // Names can be chosen so that all pivots are bad: then the rest is sorted as it is.
    let budget = 40 * (to - from) + SHORT;
    for (let range = ranges.pop(); range !== undefined; range = ranges.pop()) {
      if (range.to <= page.start || range.from >= page.end || range.to - range.from < 2) continue;
      budget -= range.to - range.from;
      if (range.to - range.from <= SHORT || budget < 0) {
        this.sortNow(range.from, range.to);
        yield;
        continue;
      }
      const middle = yield* this.partition(range.from, range.to);
      ranges.push({ from: range.from, to: middle }, { from: middle + 1, to: range.to });
    }
  }

  private sortNow(from: number, to: number): void {
    const order = Array.from({ length: to - from }, (_, index) => ({
      node: this.nodes[from + index] ?? 0,
      found: this.found[from + index] ?? 0,
    }));
    order.sort((a, b) => this.compare(a.node, b.node) || a.found - b.found);
    order.forEach(({ node, found }, index) => {
      this.nodes[from + index] = node;
      this.found[from + index] = found;
    });
  }

  /** Moves smaller elements before a pivot, and returns its position. */
  private *partition(from: number, to: number): Steps<number> {
    const last = to - 1;
    this.swap(this.medianOf(from, from + ((to - from) >> 1), last), last);
    let middle = from;
    for (let position = from; position < last; position += 1) {
      if (this.isBefore(position, last)) {
        this.swap(position, middle);
        middle += 1;
      }
      if ((position - from + 1) % COMPARED_AT_ONCE === 0) yield;
    }
    this.swap(middle, last);
    yield;
    return middle;
  }

  private medianOf(a: number, b: number, c: number): number {
    const [low, high] = this.isBefore(a, b) ? [a, b] : [b, a];
    if (this.isBefore(c, low)) return low;
    return this.isBefore(c, high) ? c : high;
  }

  private isBefore(a: number, b: number): boolean {
    const order = this.compare(this.nodes[a] ?? 0, this.nodes[b] ?? 0);
    return order === 0 ? (this.found[a] ?? 0) < (this.found[b] ?? 0) : order < 0;
  }

  private swap(a: number, b: number): void {
    for (const list of [this.nodes, this.found]) {
      const kept = list[a] ?? 0;
      list[a] = list[b] ?? 0;
      list[b] = kept;
    }
  }
}

/** Each node of several walks once, at its smallest depth, by depth. */
function merged(walks: readonly Walk[], nodeCount: number): Pick<Walk, 'nodes' | 'depths'> {
  // One more than the position at which the node is known: 0 is unknown.
  const places = new Int32Array(nodeCount);
  const all = walks.reduce((sum, walk) => sum + walk.nodes.length, 0);
  const nodes = new Int32Array(all);
  const depths = new Int32Array(all);
  let size = 0;
  for (const walk of walks) {
    walk.nodes.forEach((node, position) => {
      const depth = walk.depths[position] ?? 0;
      const place = places[node] ?? 0;
      if (place > 0) {
        depths[place - 1] = Math.min(depth, depths[place - 1] ?? depth);
        return;
      }
      nodes[size] = node;
      depths[size] = depth;
      size += 1;
      places[node] = size;
    });
  }
  return inOrderOfDepth(nodes.subarray(0, size), depths.subarray(0, size));
}

/** The same nodes by depth; those of one depth stay in their order. */
function inOrderOfDepth(nodes: Int32Array, depths: Int32Array): Pick<Walk, 'nodes' | 'depths'> {
  const places: number[] = [];
  for (const depth of depths) {
    while (places.length <= depth + 1) places.push(0);
    places[depth + 1] = (places[depth + 1] ?? 0) + 1;
  }
  for (let depth = 1; depth < places.length; depth += 1)
    places[depth] = (places[depth] ?? 0) + (places[depth - 1] ?? 0);
  const sorted = { nodes: new Int32Array(nodes.length), depths: new Int32Array(nodes.length) };
  nodes.forEach((node, position) => {
    const depth = depths[position] ?? 0;
    const place = places[depth] ?? 0;
    places[depth] = place + 1;
    sorted.nodes[place] = node;
    sorted.depths[place] = depth;
  });
  return sorted;
}
