import type { GraphEdge, PastEdges } from '../app/ports/lineage-graph.js';
import type { AliasChange, EdgeChange } from '../app/ports/lineage-store.js';
import type { DatasetId } from '../core/lineage/dataset.js';
import type { EdgeKind } from '../core/lineage/edges.js';
import type { DatasetNode } from '../core/lineage/names.js';
import { DERIVES, FEEDS, type OverlayGraph, PROVENANCES, READS, THROUGH, WRITES } from '../core/lineage/graph.js';
import type { PastWalk } from '../core/lineage/walk.js';
import type { Steps } from '../core/shared/cooperative.js';
import { type Instant, instantOf, millisOf } from '../core/shared/interval.js';
import { EdgeFacts, type ShownFacts } from './edge-facts.js';
import { ImageReader, ImageWriter, type IndexImage } from './index-image.js';
import { NodeTable } from './node-table.js';
import { PackedNames } from './packed-names.js';

const KIND: Readonly<Record<EdgeKind, number>> = { DERIVES, READS, WRITES, FEEDS };
const ALL = DERIVES | READS | WRITES | FEEDS;
const NO_JOB = -1;

/**
 * The edges between dense nodes, with the facts that an answer shows; names of one dataset are one
 * node. Past edges are apart, so that walks over current ones do not meet them.
 */
export class EdgeIndex {
  readonly graph: OverlayGraph;
  readonly nodes: NodeTable;
  /** Datasets that a DROP ended. */
  private dropped = new Set<number>();
  private readonly times = new LastTimes();
  private readonly last = { from: new LastNode(), to: new LastNode(), job: new LastNode() };
  /** The nodes that edges of contracts leave. */
  private declared: readonly number[] = [];

  constructor(
    private readonly current = new EdgeFacts(),
    private readonly past = new EdgeFacts(),
    names?: PackedNames,
  ) {
    this.graph = current.graph;
    const addNode = (): number => {
      past.graph.addNode();
      return current.graph.addNode();
    };
    this.nodes = new NodeTable(addNode, (node) => this.hasEdges(node), names);
  }

  /** The whole index in blocks of memory, which it gives away: it is not used any more. */
  image(): IndexImage {
    const image = new ImageWriter();
    this.current.intoImage(image, 'current');
    this.past.intoImage(image, 'past');
    this.nodes.intoImage(image);
    image.put('dropped', Int32Array.from(this.dropped));
    return image.parts;
  }

  /** The index of an image, without what contracts declare. */
  static *fromImage(parts: IndexImage): Steps<EdgeIndex> {
    const image = new ImageReader(parts);
    const names = yield* PackedNames.fromImage(image);
    const current = yield* EdgeFacts.fromImage(image, 'current', names.length);
    const past = yield* EdgeFacts.fromImage(image, 'past', names.length);
    const index = new EdgeIndex(current, past, names);
    yield* index.nodes.readImage(image);
    index.dropped = new Set(image.ints('dropped'));
    return index;
  }

  /** Whether many changes have come since the edges were compressed. */
  get isLoose(): boolean {
    return this.current.isLoose || this.past.isLoose;
  }

  /** Compresses the edges. They can be read between the steps, and must not change. */
  *compressInSteps(): Steps<void> {
    for (const edges of [this.current, this.past]) if (edges.isLoose) yield* edges.compressInSteps();
  }

  /** Applies one change of the store. */
  apply(change: EdgeChange): void {
    const { kind, status } = change;
    const isJob = { from: kind === 'WRITES' || kind === 'FEEDS', to: kind === 'READS' || kind === 'FEEDS' };
    const ownFrom = this.last.from.ownId(this.nodes, isJob.from ? 'JOB' : 'DATASET', change.from);
    const ownTo = this.last.to.ownId(this.nodes, isJob.to ? 'JOB' : 'DATASET', change.to);
    const [from, to] = [this.nodes.leader(ownFrom), this.nodes.leader(ownTo)];
    const job =
      change.job === null
        ? NO_JOB
        : this.nodes.leader(this.last.job.ownId(this.nodes, 'JOB', { ...change.job, since: '' }));
    const facts: ShownFacts = {
      job,
      provenance: PROVENANCES.indexOf(change.provenance),
      validFrom: this.times.of(change.validFrom),
      lastSeen: this.times.of(change.lastSeen),
      superseded: status === 'SUPERSEDED',
      ownFrom,
      ownTo,
    };
    const flags = KIND[kind] | (change.through ? THROUGH : 0);
    const target =
      status === 'CURRENT' ? this.current : status === 'SUPERSEDED' || status === 'ENDED' ? this.past : null;
    for (const edges of [this.current, this.past]) {
      const known = edges.find(from, to, KIND[kind], facts);
      if (known === null) continue;
      // A repeated run declares the same edge: the index must not grow.
      if (edges === target && edges.graph.kindOf(known) === flags && isShownAlike(edges.factsOf(known), facts)) {
        edges.replace(known, facts);
        return;
      }
      edges.graph.removeEdge(known);
    }
    if (from !== to) target?.add(from, to, flags, facts);
  }

  /** Merges two names of one dataset: facts about either apply to both. */
  alias({ alias, of, reason }: AliasChange): void {
    if (reason === 'DROPPED') {
      this.dropped.add(this.nodes.idOf('DATASET', of));
      return;
    }
    const into = this.nodes.idOf('DATASET', of);
    const from = this.nodes.idOf('DATASET', alias);
    const own = this.nodes.ownId('DATASET', alias);
    this.nodes.markAlias(own);
    if (from === into) return;
    if (this.dropped.has(from)) this.dropped.add(into);
    this.nodes.merge(from, into, own);
    for (const edges of [this.current, this.past])
      for (const downstream of [true, false]) this.move(edges, from, downstream);
  }

  /** Replaces the edges that contracts declare. */
  declare(edges: readonly { readonly from: DatasetId; readonly to: DatasetId; readonly since: Instant }[]): void {
    const provenance = PROVENANCES.indexOf('DECLARED');
    for (const node of this.declared) {
      this.graph.forEach(this.nodes.leader(node), true, DERIVES, (_next, edge) => {
        if (this.current.provenanceOf(edge) === provenance) this.graph.removeEdge(edge);
      });
    }
    this.declared = edges.flatMap(({ from, since, to }) => {
      const a = this.nodes.now('DATASET', from);
      const b = this.nodes.now('DATASET', to);
      if (a === b) return [];
      const at = millisOf(since);
      const times = { validFrom: at, lastSeen: at, superseded: false };
      this.current.add(a, b, DERIVES, { job: NO_JOB, provenance, ...times, ownFrom: a, ownTo: b });
      return [a];
    });
  }

  /** What a walk needs to follow past edges. */
  pastWalk({ follow, since }: PastEdges): PastWalk {
    const from = since === null ? -Infinity : millisOf(since);
    const { past } = this;
    return {
      graph: past.graph,
      follows: (edge) =>
        follow !== 'NONE' && past.lastSeenOf(edge) >= from && (follow === 'ALL' || past.isSuperseded(edge)),
      ends: this.dropped.size === 0 ? () => false : (node) => this.isGone(node),
    };
  }

  /** Whether the job writes or has written a dataset. */
  hasOutputs(job: number): boolean {
    return this.hasEdges(job, WRITES, [true]);
  }

  /**
   * Whether a fact that is still valid gives the node an edge or another name. A node that only
   * edges taken back have named is not known by them.
   */
  isConnected(node: number): boolean {
    return this.hasEdges(node) || this.nodes.hasOtherNames(node);
  }

  private hasEdges(node: number, kinds = ALL, directions: readonly boolean[] = [true, false]): boolean {
    let found = false;
    for (const graph of [this.graph, this.past.graph])
      for (const downstream of directions) graph.forEach(node, downstream, kinds, () => (found = true));
    return found;
  }

  /**
   * Whether the dataset was dropped and nothing was made from it: a table that only helped to make
   * another one is still a part of its lineage.
   */
  private isGone(node: number): boolean {
    if (!this.dropped.has(node)) return false;
    let isUsed = false;
    this.graph.forEach(node, true, DERIVES | THROUGH, () => (isUsed = true));
    return !isUsed;
  }

  /**
   * A current edge as an answer shows it; the ends are given if it represents a pair through a job.
   */
  shown(
    edge: number,
    from = this.graph.fromOf(edge),
    to = this.graph.toOf(edge),
    via = this.current.jobOf(edge),
  ): GraphEdge {
    return this.present(this.current, edge, { from, to, via });
  }

  /** A past edge as an answer shows it. */
  shownPast(
    edge: number,
    from = this.past.graph.fromOf(edge),
    to = this.past.graph.toOf(edge),
    via = this.past.jobOf(edge),
  ): GraphEdge {
    return this.present(this.past, edge, { from, to, via });
  }

  private present(
    edges: EdgeFacts,
    edge: number,
    { from, to, via }: { readonly from: number; readonly to: number; readonly via: number },
  ): GraphEdge {
    const { lastSeen, provenance, validFrom } = edges.factsOf(edge);
    const seen = instantOf(lastSeen);
    return {
      from: this.nodes.of(from).id,
      to: this.nodes.of(to).id,
      provenance: PROVENANCES[provenance] ?? 'EXPLICIT',
      validFrom: instantOf(validFrom),
      validTo: edges === this.past ? seen : null,
      lastSeen: seen,
      job: via === NO_JOB ? null : this.nodes.of(via).id,
    };
  }

  /** Moves the edges of a node that was merged into another one. */
  private move(edges: EdgeFacts, merged: number, downstream: boolean): void {
    const { graph } = edges;
    const moved: { readonly from: number; readonly to: number; readonly kind: number; readonly facts: ShownFacts }[] =
      [];
    graph.forEach(merged, downstream, ALL, (_next, edge, kind) => {
      const [from, to] = [this.nodes.leader(graph.fromOf(edge)), this.nodes.leader(graph.toOf(edge))];
      moved.push({ from, to, kind, facts: edges.factsOf(edge) });
      graph.removeEdge(edge);
    });
    // After an edge was added, the others may have other numbers.
    for (const { facts, from, kind, to } of moved) if (from !== to) edges.add(from, to, kind, facts);
  }
}

/** The edges of one job follow each other: most have an end, or the job, of the one before. */
class LastNode {
  private kind: 'DATASET' | 'JOB' = 'DATASET';
  private node: DatasetNode = { namespace: '', name: '', since: '' };
  private id = -1;

  /** The node as first created, which never changes. */
  ownId(nodes: NodeTable, kind: 'DATASET' | 'JOB', node: DatasetNode): number {
    const { name, namespace, since } = this.node;
    const same = this.id >= 0 && kind === this.kind && node.name === name;
    if (same && node.namespace === namespace && node.since === since) return this.id;
    this.id = nodes.ownId(kind, node);
    this.kind = kind;
    this.node = node;
    return this.id;
  }
}

/** The edges of one run have the same two times, which are read once. */
class LastTimes {
  private readonly known: [string, number][] = [
    ['', Number.NaN],
    ['', Number.NaN],
  ];

  of(instant: Instant): number {
    for (const [text, millis] of this.known) if (text === instant) return millis;
    const millis = millisOf(instant);
    this.known.shift();
    this.known.push([instant, millis]);
    return millis;
  }
}

function isShownAlike(a: ShownFacts, b: ShownFacts): boolean {
  return a.job === b.job && a.provenance === b.provenance;
}
