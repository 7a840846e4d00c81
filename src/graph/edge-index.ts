import type { GraphEdge, PastEdges } from '../app/ports/lineage-graph.js';
import type { AliasChange, EdgeChange } from '../app/ports/lineage-store.js';
import type { DatasetId } from '../core/lineage/dataset.js';
import type { EdgeKind, Provenance } from '../core/lineage/edges.js';
import { DERIVES, FEEDS, Integers, OverlayGraph, PROVENANCES, READS, THROUGH, WRITES } from '../core/lineage/graph.js';
import type { PastWalk } from '../core/lineage/walk.js';
import { type Instant, instantOf, millisOf } from '../core/shared/interval.js';
import { NodeTable } from './node-table.js';

const KIND: Readonly<Record<EdgeKind, number>> = { DERIVES, READS, WRITES, FEEDS };
const ALL = DERIVES | READS | WRITES | FEEDS;
const NO_JOB = -1;

/** The edges of one graph with the facts that an answer shows. */
class EdgeFacts {
  readonly graph = new OverlayGraph();
  readonly jobs = new Integers();
  readonly provenances = new Integers();
  readonly validFrom: number[] = [];
  readonly lastSeen: number[] = [];
  /** Whether a run about another interval superseded the edge. */
  readonly superseded: boolean[] = [];
  /** The ends before any merge: edges under two names of one dataset come and go by themselves. */
  private readonly ownFrom = new Integers();
  private readonly ownTo = new Integers();

  add(from: number, to: number, kind: number, facts: ShownFacts): number {
    this.ownFrom.push(facts.ownFrom);
    this.ownTo.push(facts.ownTo);
    const edge = this.graph.addEdge(from, to, kind);
    this.jobs.push(facts.job);
    this.provenances.push(facts.provenance);
    this.validFrom[edge] = facts.validFrom;
    this.lastSeen[edge] = facts.lastSeen;
    this.superseded[edge] = facts.superseded;
    return edge;
  }

  factsOf(edge: number): ShownFacts {
    return {
      job: this.jobs.at(edge),
      provenance: this.provenances.at(edge),
      validFrom: this.validFrom[edge] ?? 0,
      lastSeen: this.lastSeen[edge] ?? 0,
      superseded: this.superseded[edge] ?? false,
      ownFrom: this.ownFrom.at(edge),
      ownTo: this.ownTo.at(edge),
    };
  }

  /**
   * The edge of this kind and job with these own ends, looked up at the end that has fewer edges:
   * many jobs read one dataset.
   */
  find(from: number, to: number, kind: number, { job, ownFrom, ownTo }: ShownFacts): number | null {
    let found: number | null = null;
    const downstream = this.graph.degree(from, true) <= this.graph.degree(to, false);
    this.graph.forEach(downstream ? from : to, downstream, kind, (_next, edge) => {
      const isSame = this.ownTo.at(edge) === ownTo && this.ownFrom.at(edge) === ownFrom && this.jobs.at(edge) === job;
      if (isSame && PROVENANCES[this.provenances.at(edge)] !== 'DECLARED') found = edge;
    });
    return found;
  }
}

interface ShownFacts {
  readonly job: number;
  readonly provenance: number;
  readonly validFrom: number;
  readonly lastSeen: number;
  readonly superseded: boolean;
  readonly ownFrom: number;
  readonly ownTo: number;
}

/**
 * The edges between dense nodes, with the facts that an answer shows; names of one dataset are one
 * node. Past edges are apart, so that walks over current ones do not meet them.
 */
export class EdgeIndex {
  private readonly current = new EdgeFacts();
  private readonly past = new EdgeFacts();
  readonly graph = this.current.graph;
  readonly nodes = new NodeTable(
    () => {
      this.past.graph.addNode();
      return this.graph.addNode();
    },
    (node) => this.hasEdges(node),
  );
  /** Datasets that a DROP ended. */
  private readonly dropped = new Set<number>();
  private declared: number[] = [];

  /** Applies one change of the store. */
  apply(change: EdgeChange): void {
    const { kind, status } = change;
    const isJob = { from: kind === 'WRITES' || kind === 'FEEDS', to: kind === 'READS' || kind === 'FEEDS' };
    const ownFrom = this.nodes.ownId(isJob.from ? 'JOB' : 'DATASET', change.from);
    const ownTo = this.nodes.ownId(isJob.to ? 'JOB' : 'DATASET', change.to);
    const [from, to] = [this.nodes.leader(ownFrom), this.nodes.leader(ownTo)];
    const job = change.job === null ? NO_JOB : this.nodes.idOf('JOB', { ...change.job, since: '' });
    const facts: ShownFacts = {
      job,
      provenance: PROVENANCES.indexOf(change.provenance),
      validFrom: millisOf(change.validFrom),
      lastSeen: millisOf(change.lastSeen),
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
        edges.lastSeen[known] = facts.lastSeen;
        edges.validFrom[known] = facts.validFrom;
        edges.superseded[known] = facts.superseded;
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
    for (const edges of [this.current, this.past]) {
      for (const downstream of [true, false]) {
        const moved: number[] = [];
        edges.graph.forEach(from, downstream, ALL, (_next, edge) => moved.push(edge));
        for (const edge of moved) this.move(edges, edge);
      }
    }
  }

  /** Replaces the edges that contracts declare. */
  declare(edges: readonly { readonly from: DatasetId; readonly to: DatasetId; readonly since: Instant }[]): void {
    for (const edge of this.declared) this.graph.removeEdge(edge);
    this.declared = edges.flatMap(({ from, since, to }) => {
      const a = this.nodes.now('DATASET', from);
      const b = this.nodes.now('DATASET', to);
      if (a === b) return [];
      const at = millisOf(since);
      const provenance = PROVENANCES.indexOf('DECLARED');
      const times = { validFrom: at, lastSeen: at, superseded: false };
      return [this.current.add(a, b, DERIVES, { job: NO_JOB, provenance, ...times, ownFrom: a, ownTo: b })];
    });
  }

  /** What a walk needs to follow past edges. */
  pastWalk({ follow, since }: PastEdges): PastWalk {
    const from = since === null ? -Infinity : millisOf(since);
    const { lastSeen, superseded } = this.past;
    return {
      graph: this.past.graph,
      follows: (edge) =>
        follow !== 'NONE' && (lastSeen[edge] ?? 0) >= from && (follow === 'ALL' || superseded[edge] === true),
      ends: (node) => this.isGone(node),
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
    via = this.current.jobs.at(edge),
  ): GraphEdge {
    return this.present(this.current, edge, { from, to, via });
  }

  /** A past edge as an answer shows it. */
  shownPast(
    edge: number,
    from = this.past.graph.fromOf(edge),
    to = this.past.graph.toOf(edge),
    via = this.past.jobs.at(edge),
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

  provenanceOf(edge: number): Provenance {
    return PROVENANCES[this.current.provenances.at(edge)] ?? 'EXPLICIT';
  }

  private move(edges: EdgeFacts, edge: number): void {
    const kind = edges.graph.kindOf(edge);
    const from = this.nodes.leader(edges.graph.fromOf(edge));
    const to = this.nodes.leader(edges.graph.toOf(edge));
    edges.graph.removeEdge(edge);
    if (from === to) return;
    const moved = edges.add(from, to, kind, edges.factsOf(edge));
    if (edges === this.current && this.declared.includes(edge)) this.declared.push(moved);
  }
}

function isShownAlike(a: ShownFacts, b: ShownFacts): boolean {
  return a.job === b.job && a.provenance === b.provenance;
}
