import type { NodeRef } from '../core/lineage/lineage-answer.js';
import { type DatasetId, type JobId, nodeKey } from '../core/lineage/dataset.js';

/** The identity of a node of the index. */
export interface NodeFacts {
  readonly ref: Extract<NodeRef, { kind: 'DATASET' | 'JOB' }>;
  readonly id: string;
}

/**
 * Dense ids for datasets and jobs. Names of one dataset share an id after an alias has merged them.
 */
export class NodeTable {
  private readonly ids = new Map<string, number>();
  private readonly facts: NodeFacts[] = [];
  /** The node that a node was merged into, or the node itself. */
  private readonly leaders: number[] = [];

  constructor(private readonly onNew: () => number) {}

  /** The node of this name, created if it is new. */
  idOf(kind: 'DATASET' | 'JOB', name: DatasetId | JobId): number {
    const key = `${kind}${nodeKey(name)}`;
    const known = this.ids.get(key);
    if (known !== undefined) return this.leader(known);
    const id = this.onNew();
    this.ids.set(key, id);
    this.leaders.push(id);
    const ref = { kind, namespace: name.namespace, name: name.name };
    this.facts.push({ ref, id: `${kind === 'JOB' ? 'job' : 'dataset'}:${name.namespace}|${name.name}` });
    return id;
  }

  find(kind: 'DATASET' | 'JOB', name: DatasetId | JobId): number | null {
    const known = this.ids.get(`${kind}${nodeKey(name)}`);
    return known === undefined ? null : this.leader(known);
  }

  of(node: number): NodeFacts {
    const facts = this.facts[this.leader(node)];
    if (facts === undefined) throw new Error(`The index has no node ${String(node)}.`);
    return facts;
  }

  /** Makes `from` another name of `into`. */
  merge(from: number, into: number): void {
    this.leaders[from] = into;
  }

  leader(node: number): number {
    let leader = node;
    while (this.leaders[leader] !== undefined && this.leaders[leader] !== leader)
      leader = this.leaders[leader] ?? leader;
    if (leader !== node) this.leaders[node] = leader;
    return leader;
  }
}
