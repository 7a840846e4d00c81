import type { GraphEdge } from '../app/ports/lineage-graph.js';
import type { AliasChange, EdgeChange } from '../app/ports/lineage-store.js';
import type { DatasetId, JobId } from '../core/lineage/dataset.js';
import type { EdgeKind, Provenance } from '../core/lineage/edges.js';
import { DERIVES, FEEDS, Integers, OverlayGraph, PROVENANCES, READS, THROUGH, WRITES } from '../core/lineage/graph.js';
import { type Instant, instantOf, millisOf } from '../core/shared/interval.js';
import { NodeTable } from './node-table.js';

const KIND: Readonly<Record<EdgeKind, number>> = { DERIVES, READS, WRITES, FEEDS };
const ALL = DERIVES | READS | WRITES | FEEDS;
const NO_JOB = -1;

/**
 * The valid edges between dense nodes, with the facts that an answer shows; names of one dataset
 * are one node.
 */
export class EdgeIndex {
  readonly graph = new OverlayGraph();
  readonly nodes = new NodeTable(() => this.graph.addNode());
  private readonly jobs = new Integers();
  private readonly provenances = new Integers();
  private readonly validFrom: number[] = [];
  private declared: number[] = [];

  /** Applies one change of the store. */
  apply(change: EdgeChange): void {
    const { from, job, kind, to } = this.endsOf(change);
    const known = this.find(from, to, kind, job);
    const holds = !change.retracted && change.validTo === null;
    // A repeated run declares the same edge: the index must not grow.
    if (known !== null && holds && this.says(known, change)) return;
    if (known !== null) this.graph.removeEdge(known);
    if (holds) this.add(from, to, change, job);
  }

  /** Merges two names of one dataset: facts about either apply to both. */
  alias({ alias, of }: AliasChange): void {
    const into = this.nodes.idOf('DATASET', of);
    const from = this.nodes.idOf('DATASET', alias);
    if (from === into) return;
    this.nodes.merge(from, into);
    for (const downstream of [true, false]) {
      const moved: number[] = [];
      this.graph.forEach(from, downstream, ALL, (_next, edge) => moved.push(edge));
      for (const edge of moved) this.move(edge);
    }
  }

  /** Replaces the edges that contracts declare. */
  declare(edges: readonly { readonly from: DatasetId; readonly to: DatasetId; readonly since: Instant }[]): void {
    for (const edge of this.declared) this.graph.removeEdge(edge);
    this.declared = edges.flatMap(({ from, since, to }) => {
      const a = this.nodes.idOf('DATASET', from);
      const b = this.nodes.idOf('DATASET', to);
      if (a === b) return [];
      const facts = { kind: 'DERIVES', provenance: 'DECLARED', through: false, validFrom: since } as const;
      return [this.add(a, b, facts, NO_JOB)];
    });
  }

  /** An edge as an answer shows it; the ends are given if it represents a pair through a job. */
  shown(edge: number, from = this.graph.fromOf(edge), to = this.graph.toOf(edge), via = this.jobs.at(edge)): GraphEdge {
    return {
      from: this.nodes.of(from).id,
      to: this.nodes.of(to).id,
      provenance: this.provenanceOf(edge),
      validFrom: instantOf(this.validFrom[edge] ?? 0),
      validTo: null,
      job: via === NO_JOB ? null : this.nodes.of(via).id,
    };
  }

  provenanceOf(edge: number): Provenance {
    return PROVENANCES[this.provenances.at(edge)] ?? 'EXPLICIT';
  }

  private endsOf(change: Pick<EdgeChange, 'kind' | 'from' | 'to' | 'job'>): {
    readonly from: number;
    readonly to: number;
    readonly kind: number;
    readonly job: number;
  } {
    const { kind } = change;
    const node = (id: DatasetId | JobId, isJob: boolean): number => this.nodes.idOf(isJob ? 'JOB' : 'DATASET', id);
    return {
      from: node(change.from, kind === 'WRITES' || kind === 'FEEDS'),
      to: node(change.to, kind === 'READS' || kind === 'FEEDS'),
      kind: KIND[kind],
      job: change.job === null ? NO_JOB : this.nodes.idOf('JOB', change.job),
    };
  }

  private says(edge: number, { provenance, through, validFrom }: EdgeChange): boolean {
    const isThrough = (this.graph.kindOf(edge) & THROUGH) !== 0;
    return (
      this.provenanceOf(edge) === provenance && isThrough === through && this.validFrom[edge] === millisOf(validFrom)
    );
  }

  private find(from: number, to: number, kind: number, job: number): number | null {
    let found: number | null = null;
    this.graph.forEach(from, true, kind, (next, edge) => {
      if (next === to && this.jobs.at(edge) === job && this.provenanceOf(edge) !== 'DECLARED') found = edge;
    });
    return found;
  }

  private add(
    from: number,
    to: number,
    facts: Pick<EdgeChange, 'kind' | 'provenance' | 'through' | 'validFrom'>,
    job: number,
  ): number {
    const edge = this.graph.addEdge(from, to, KIND[facts.kind] | (facts.through ? THROUGH : 0));
    this.jobs.push(job);
    this.provenances.push(PROVENANCES.indexOf(facts.provenance));
    this.validFrom[edge] = millisOf(facts.validFrom);
    return edge;
  }

  private move(edge: number): void {
    const kind = this.graph.kindOf(edge);
    const from = this.nodes.leader(this.graph.fromOf(edge));
    const to = this.nodes.leader(this.graph.toOf(edge));
    this.graph.removeEdge(edge);
    if (from === to) return;
    const moved = this.graph.addEdge(from, to, kind);
    this.jobs.push(this.jobs.at(edge));
    this.provenances.push(this.provenances.at(edge));
    this.validFrom[moved] = this.validFrom[edge] ?? 0;
    if (this.declared.includes(edge)) this.declared.push(moved);
  }
}
