import { OverlayGraph, PROVENANCES } from '../core/lineage/graph.js';
import { Integers } from '../core/lineage/integers.js';
import { type Steps, runToEnd } from '../core/shared/cooperative.js';
import type { ImageReader, ImageWriter } from './index-image.js';

/** What an answer shows of an edge, and the ends that the edge had before any merge. */
export interface ShownFacts {
  /** -1 for an edge without a job. */
  readonly job: number;
  /** A position in `PROVENANCES`. */
  readonly provenance: number;
  /** In milliseconds. */
  readonly validFrom: number;
  readonly lastSeen: number;
  /** Whether a run about another interval superseded the edge. */
  readonly superseded: boolean;
  readonly ownFrom: number;
  readonly ownTo: number;
}

/** Times in milliseconds, in one block of memory. */
class Times {
  private items: Float64Array<ArrayBuffer> = new Float64Array(16);
  private used = 0;

  /** Times that begin with these, which belong to them from now on. */
  static over(items: Float64Array<ArrayBuffer>): Times {
    const times = new Times();
    times.items = items;
    times.used = items.length;
    return times;
  }

  view(): Float64Array<ArrayBuffer> {
    return this.items.subarray(0, this.used);
  }

  push(value: number): void {
    if (this.used === this.items.length) {
      const larger = new Float64Array(Math.max(16, Math.ceil(this.used * 1.5)));
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.used] = value;
    this.used += 1;
  }

  at(position: number): number {
    return this.items[position] ?? 0;
  }
}

/**
 * Distinct facts of edges, 20 bytes each. The edges of one job from one event have the same ones,
 * and are written one after the other: only the newest facts are compared.
 */
class FactRows {
  /** Eight times one more than the job, twice the position of the provenance, 1 if superseded. */
  private made = new Integers();
  private validFrom = new Times();
  private lastSeen = new Times();
  /** Ends before a merge: edges under two names of one dataset come and go by themselves. */
  private readonly own = new Map<number, { readonly from: number; readonly to: number }>();

  get length(): number {
    return this.made.length;
  }

  intoImage(image: ImageWriter, name: string): void {
    image.put(`${name} made`, this.made.view());
    image.put(`${name} valid from`, this.validFrom.view());
    image.put(`${name} last seen`, this.lastSeen.view());
    image.putGroups(`${name} own ends`, new Map([...this.own].map(([row, { from, to }]) => [row, [from, to]])));
  }

  static *fromImage(image: ImageReader, name: string): Steps<FactRows> {
    const rows = new FactRows();
    rows.made = Integers.over(image.ints(`${name} made`));
    rows.validFrom = Times.over(image.times(`${name} valid from`));
    rows.lastSeen = Times.over(image.times(`${name} last seen`));
    for (const [row, [from = 0, to = 0]] of yield* image.groups(`${name} own ends`)) rows.own.set(row, { from, to });
    return rows;
  }

  /** The row of these facts. Edges whose ends are not their own have a row each. */
  rowOf(facts: ShownFacts, own: { readonly from: number; readonly to: number } | null): number {
    const newest = this.length - 1;
    if (own === null && newest >= 0 && !this.own.has(newest) && this.isRow(newest, facts)) return newest;
    const row = this.made.push(madeOf(facts));
    this.validFrom.push(facts.validFrom);
    this.lastSeen.push(facts.lastSeen);
    if (own !== null) this.own.set(row, own);
    return row;
  }

  ownOf(row: number): { readonly from: number; readonly to: number } | null {
    return this.own.get(row) ?? null;
  }

  jobOf(row: number): number {
    return (this.made.at(row) >>> 3) - 1;
  }

  provenanceOf(row: number): number {
    return (this.made.at(row) >> 1) & 3;
  }

  isSuperseded(row: number): boolean {
    return (this.made.at(row) & 1) === 1;
  }

  validFromOf(row: number): number {
    return this.validFrom.at(row);
  }

  lastSeenOf(row: number): number {
    return this.lastSeen.at(row);
  }

  private isRow(row: number, facts: ShownFacts): boolean {
    return (
      this.made.at(row) === madeOf(facts) &&
      this.validFrom.at(row) === facts.validFrom &&
      this.lastSeen.at(row) === facts.lastSeen
    );
  }
}

/** As 32 bits: of half a billion nodes. */
function madeOf({ job, provenance, superseded }: ShownFacts): number {
  return ((job + 1) << 3) | (provenance << 1) | (superseded ? 1 : 0);
}

/** Rows beyond twice the edges before those without an edge are dropped. */
const SPARE_ROWS = 1024;

/** The edges of one graph with the facts that an answer shows. */
export class EdgeFacts {
  private rows = new FactRows();

  constructor(readonly graph = new OverlayGraph()) {}

  /** Compresses the edges, and puts them into an image. */
  intoImage(image: ImageWriter, name: string): void {
    if (!this.graph.isCompressed) runToEnd(this.compressInSteps());
    const { nodes, ...blocks } = this.graph.compressedEdges;
    image.put(`${name} nodes`, Int32Array.of(nodes));
    for (const [block, content] of Object.entries(blocks)) image.put(`${name} ${block}`, content);
    this.rows.intoImage(image, name);
  }

  /** The edges of an image, between as many nodes. */
  static *fromImage(image: ImageReader, name: string, nodes: number): Steps<EdgeFacts> {
    const ints = (block: string): Int32Array<ArrayBuffer> => image.ints(`${name} ${block}`);
    const compressed = {
      nodes: ints('nodes')[0] ?? 0,
      outOffsets: ints('outOffsets'),
      to: ints('to'),
      kinds: image.bytes(`${name} kinds`),
      facts: ints('facts'),
      inOffsets: ints('inOffsets'),
      inEdges: ints('inEdges'),
      inFrom: ints('inFrom'),
    };
    const edges = new EdgeFacts(OverlayGraph.over(compressed, nodes));
    edges.rows = yield* FactRows.fromImage(image, name);
    return edges;
  }

  add(from: number, to: number, kind: number, facts: ShownFacts): void {
    this.graph.addEdge(from, to, kind, this.rowOf(from, to, facts));
  }

  /** Replaces the facts of an edge; its own ends stay the same. */
  replace(edge: number, facts: ShownFacts): void {
    this.graph.setFacts(edge, this.rowOf(this.graph.fromOf(edge), this.graph.toOf(edge), facts));
  }

  factsOf(edge: number): ShownFacts {
    const row = this.graph.factsOf(edge);
    const own = this.rows.ownOf(row) ?? { from: this.graph.fromOf(edge), to: this.graph.toOf(edge) };
    return this.factsOfRow(row, own);
  }

  jobOf(edge: number): number {
    return this.rows.jobOf(this.graph.factsOf(edge));
  }

  provenanceOf(edge: number): number {
    return this.rows.provenanceOf(this.graph.factsOf(edge));
  }

  isSuperseded(edge: number): boolean {
    return this.rows.isSuperseded(this.graph.factsOf(edge));
  }

  lastSeenOf(edge: number): number {
    return this.rows.lastSeenOf(this.graph.factsOf(edge));
  }

  /**
   * The edge of this kind and job with these own ends, looked up at the end that has fewer edges:
   * many jobs read one dataset.
   */
  find(from: number, to: number, kind: number, { job, ownFrom, ownTo }: ShownFacts): number | null {
    let found: number | null = null;
    const downstream = this.graph.degree(from, true) <= this.graph.degree(to, false);
    this.graph.forEach(downstream ? from : to, downstream, kind, (next, edge) => {
      const row = this.graph.factsOf(edge);
      if (this.rows.jobOf(row) !== job || PROVENANCES[this.rows.provenanceOf(row)] === 'DECLARED') return;
      const own = this.rows.ownOf(row) ?? (downstream ? { from, to: next } : { from: next, to });
      if (own.from === ownFrom && own.to === ownTo) found = edge;
    });
    return found;
  }

  private rowOf(from: number, to: number, facts: ShownFacts): number {
    const { ownFrom, ownTo } = facts;
    return this.rows.rowOf(facts, from === ownFrom && to === ownTo ? null : { from: ownFrom, to: ownTo });
  }

  private factsOfRow(row: number, own: { readonly from: number; readonly to: number }): ShownFacts {
    return {
      job: this.rows.jobOf(row),
      provenance: this.rows.provenanceOf(row),
      validFrom: this.rows.validFromOf(row),
      lastSeen: this.rows.lastSeenOf(row),
      superseded: this.rows.isSuperseded(row),
      ownFrom: own.from,
      ownTo: own.to,
    };
  }

  /** Whether the edges take more memory than they should until they are compressed. */
  get isLoose(): boolean {
    return this.graph.isLoose || this.hasUnusedRows;
  }

  /** Each run of a job gives its edges new facts: without this, their rows would add up. */
  private get hasUnusedRows(): boolean {
    return this.rows.length > 2 * this.graph.edges + SPARE_ROWS;
  }

  /** Compresses edges, and drops facts of no edge where there are many. Nothing may change. */
  *compressInSteps(): Steps<void> {
    if (!this.hasUnusedRows) {
      yield* this.graph.compressInSteps();
      return;
    }
    const rows = new FactRows();
    const known = new Int32Array(this.rows.length).fill(-1);
    yield* this.graph.compressInSteps((row) => {
      const moved = known[row] ?? -1;
      if (moved >= 0) return moved;
      const own = this.rows.ownOf(row);
      const next = rows.rowOf(this.factsOfRow(row, own ?? { from: 0, to: 0 }), own);
      known[row] = next;
      return next;
    });
    this.rows = rows;
  }
}
