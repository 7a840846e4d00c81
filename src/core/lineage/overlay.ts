import { Integers } from './integers.js';

const NONE: readonly number[] = [];

/** The newest edge of each node as one more than its position; 0 for none. */
class Newest {
  private edges = new Int32Array(0);

  of(node: number): number {
    return (this.edges[node] ?? 0) - 1;
  }

  set(node: number, edge: number): void {
    if (node >= this.edges.length) {
      const larger = new Int32Array(Math.ceil((node + 1) * 1.25));
      larger.set(this.edges);
      this.edges = larger;
    }
    this.edges[node] = edge + 1;
  }
}

/** The edges added since the graph was compressed; those of one node are a chain, newest first. */
export class Overlay {
  readonly from = new Integers();
  readonly to = new Integers();
  readonly kinds = new Integers();
  readonly facts = new Integers();
  /** The edge before, of the same node; -1 ends the chain. */
  private readonly earlierOut = new Integers();
  private readonly earlierIn = new Integers();
  /** The lengths of the chains that begin with each edge. */
  private readonly lengthOut = new Integers();
  private readonly lengthIn = new Integers();
  private readonly newestOut = new Newest();
  private readonly newestIn = new Newest();

  add(from: number, to: number, kind: number, facts: number): number {
    const edge = this.from.push(from);
    this.to.push(to);
    this.kinds.push(kind);
    this.facts.push(facts);
    this.earlierOut.push(this.newestOut.of(from));
    this.earlierIn.push(this.newestIn.of(to));
    this.lengthOut.push(this.lengthOf(from, true) + 1);
    this.lengthIn.push(this.lengthOf(to, false) + 1);
    this.newestOut.set(from, edge);
    this.newestIn.set(to, edge);
    return edge;
  }

  /** The number of edges of a node. */
  lengthOf(node: number, downstream: boolean): number {
    const newest = (downstream ? this.newestOut : this.newestIn).of(node);
    return newest < 0 ? 0 : (downstream ? this.lengthOut : this.lengthIn).at(newest);
  }

  /** The edges of a node in the order of their addition, `base` added to each. */
  of(node: number, downstream: boolean, base: number): readonly number[] {
    const newest = (downstream ? this.newestOut : this.newestIn).of(node);
    if (newest < 0) return NONE;
    const earlier = downstream ? this.earlierOut : this.earlierIn;
    const edges: number[] = [];
    for (let edge = newest; edge >= 0; edge = earlier.at(edge)) edges.push(base + edge);
    return edges.reverse();
  }
}
