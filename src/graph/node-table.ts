import type { NodeRef } from '../core/lineage/lineage-answer.js';
import { type DatasetId, type JobId, nodeKey } from '../core/lineage/dataset.js';
import { type DatasetNode, keyOfNode } from '../core/lineage/names.js';

/** The identity of a node of the index. */
export interface NodeFacts {
  readonly ref: Extract<NodeRef, { kind: 'DATASET' | 'JOB' }>;
  readonly id: string;
}

interface Named {
  readonly kind: 'DATASET' | 'JOB';
  readonly node: DatasetNode;
}

/**
 * Dense ids for datasets and jobs. Names of one dataset share an id after a link has merged them;
 * one
 * name may mean several datasets, one after the other.
 */
export class NodeTable {
  private readonly ids = new Map<string, number>();
  /** The nodes of each name, in the order of `since`. */
  private readonly byName = new Map<string, { readonly since: string; readonly id: number }[]>();
  private readonly names: Named[] = [];
  /** The node that a node was merged into, or the node itself. */
  private readonly leaders: number[] = [];
  private readonly members = new Map<number, number[]>();
  /**
   * Nodes that are another name of a dataset: an answer shows the dataset by a name that is not
   * one.
   */
  private readonly aliases = new Set<number>();

  constructor(
    private readonly onNew: () => number,
    /** Whether the node has an edge of any kind. */
    private readonly isUsed: (node: number) => boolean,
  ) {}

  /** The node of this name, created if it is new. */
  idOf(kind: 'DATASET' | 'JOB', node: DatasetNode): number {
    const key = `${kind}${keyOfNode(node)}`;
    const known = this.ids.get(key);
    if (known !== undefined) return this.leader(known);
    const id = this.onNew();
    this.ids.set(key, id);
    const name = `${kind}${nodeKey(node)}`;
    const meanings = [...(this.byName.get(name) ?? []), { since: node.since, id }];
    this.byName.set(
      name,
      meanings.sort((a, b) => (a.since < b.since ? -1 : 1)),
    );
    this.leaders.push(id);
    this.names.push({ kind, node });
    return id;
  }

  /** The node that the name means now: the newest one that has an edge. */
  find(kind: 'DATASET' | 'JOB', name: DatasetId | JobId): number | null {
    const meanings = this.byName.get(`${kind}${nodeKey(name)}`);
    if (meanings === undefined) return null;
    const newest = meanings.findLast(({ id }) => this.isUsed(this.leader(id))) ?? meanings[0];
    return newest === undefined ? null : this.leader(newest.id);
  }

  /** The node that the name means now, created if the name is new. */
  now(kind: 'DATASET' | 'JOB', { namespace, name }: DatasetId | JobId): number {
    return this.find(kind, { namespace, name }) ?? this.idOf(kind, { namespace, name, since: '' });
  }

  /** The order of the ids of two nodes, as in `Array.sort`. */
  compare(a: number, b: number): number {
    const [first, second] = [this.shown(a), this.shown(b)];
    if (first.kind !== second.kind) return first.kind < second.kind ? -1 : 1;
    const isOneNamespace = first.node.namespace === second.node.namespace;
    const [x, y] = [first, second].map(({ node: { name, namespace } }) =>
      isOneNamespace ? name : `${namespace}|${name}`,
    ) as [string, string];
    return x < y ? -1 : x > y ? 1 : 0;
  }

  /**
   * The node that the shown name of a node means now, which is another one where the name began to
   * mean another dataset.
   */
  meantBy(node: number): number {
    const { kind, node: name } = this.shown(node);
    return (this.byName.get(`${kind}${nodeKey(name)}`)?.length ?? 0) > 1 ? (this.find(kind, name) ?? node) : node;
  }

  isDataset(node: number): boolean {
    return this.names[node]?.kind === 'DATASET';
  }

  of(node: number): NodeFacts {
    const shown = this.shown(node);
    const { namespace, name } = shown.node;
    const prefix = shown.kind === 'JOB' ? 'job' : 'dataset';
    return { ref: { kind: shown.kind, namespace, name }, id: `${prefix}:${namespace}|${name}` };
  }

  private shown(node: number): Named {
    const leader = this.leader(node);
    const others = this.members.get(leader);
    const only = this.names[leader];
    return others === undefined && only !== undefined ? only : this.shownName([leader, ...(others ?? [])]);
  }

  /** Makes `from` another name of `into`. */
  merge(from: number, into: number, alias: number): void {
    this.leaders[from] = into;
    this.members.set(into, [...(this.members.get(into) ?? []), from, ...(this.members.get(from) ?? [])]);
    this.members.delete(from);
    this.aliases.add(alias);
  }

  /** The node as first created, whatever it was merged into. */
  ownId(kind: 'DATASET' | 'JOB', node: DatasetNode): number {
    this.idOf(kind, node);
    return this.ids.get(`${kind}${keyOfNode(node)}`) ?? 0;
  }

  hasOtherNames(leader: number): boolean {
    return this.members.has(leader);
  }

  /** Marks the node as another name of its dataset. */
  markAlias(own: number): void {
    this.aliases.add(own);
  }

  leader(node: number): number {
    let leader = node;
    while (this.leaders[leader] !== undefined && this.leaders[leader] !== leader)
      leader = this.leaders[leader] ?? leader;
    if (leader !== node) this.leaders[node] = leader;
    return leader;
  }

  /**
   * The same name in any order of merging: not an alias, else the newest, else the first by name.
   */
  private shownName(nodes: readonly number[]): Named {
    const originals = nodes.filter((node) => !this.aliases.has(node));
    const [first, ...others] = (originals.length > 0 ? originals : nodes).flatMap((node) => this.names[node] ?? []);
    if (first === undefined) throw new Error('The index has no such node.');
    return others.reduce((best, each) => {
      if (each.node.since !== best.node.since) return each.node.since > best.node.since ? each : best;
      return nodeKey(each.node) < nodeKey(best.node) ? each : best;
    }, first);
  }
}
