import { randomInt } from 'node:crypto';
import type { NodeRef } from '../core/lineage/lineage-answer.js';
import { type DatasetId, type JobId, nodeKey } from '../core/lineage/dataset.js';
import type { DatasetNode } from '../core/lineage/names.js';
import type { Steps } from '../core/shared/cooperative.js';
import type { ImageReader, ImageWriter } from './index-image.js';
import { PackedNames } from './packed-names.js';

/** The identity of a node of the index. */
export interface NodeFacts {
  readonly ref: Extract<NodeRef, { kind: 'DATASET' | 'JOB' }>;
  readonly id: string;
}

/**
 * Dense ids for datasets and jobs. Names of one dataset share an id after a link has merged them;
 * one name may mean several datasets, one after the other. Both are rare: what they need is kept
 * only for the nodes concerned.
 */
export class NodeTable {
  /** The order from which the name of a node means it, where it is not empty. */
  private since = new Map<number, string>();
  /** The nodes of a name by its first node, in the order of `since`, where it has several. */
  private meanings = new Map<number, readonly number[]>();
  /** All nodes of names that have several. */
  private readonly ambiguous = new Set<number>();
  /** The node that a node was merged into. */
  private readonly leaders = new Map<number, number>();
  private members = new Map<number, readonly number[]>();
  /**
   * Nodes that are another name of a dataset: an answer shows the dataset by a name that is not
   * one.
   */
  private aliases = new Set<number>();

  constructor(
    private readonly onNew: () => number,
    /** Whether the node has an edge of any kind. */
    private readonly isUsed: (node: number) => boolean,
    private readonly names = new PackedNames(randomInt(2 ** 31)),
  ) {}

  /** Puts what is known beside the names into an image. */
  intoImage(image: ImageWriter): void {
    this.names.intoImage(image);
    image.put('since', Int32Array.from(this.since.keys()));
    image.putTexts('since texts', [...this.since.values()]);
    image.putGroups('meanings', this.meanings);
    image.putGroups('members', this.members);
    image.putGroups('leaders', new Map([...this.leaders].map(([node, leader]) => [node, [leader]])));
    image.put('aliases', Int32Array.from(this.aliases));
  }

  /** Takes over what is known beside the names, which this table was created with. */
  *readImage(image: ImageReader): Steps<void> {
    const texts = yield* image.texts('since texts');
    image.ints('since').forEach((node, index) => this.since.set(node, texts[index] ?? ''));
    this.meanings = yield* image.groups('meanings');
    for (const meanings of this.meanings.values()) for (const node of meanings) this.ambiguous.add(node);
    this.members = yield* image.groups('members');
    for (const [node, [leader = node]] of yield* image.groups('leaders')) this.leaders.set(node, leader);
    this.aliases = new Set(image.ints('aliases'));
  }

  /** The node of this name, created if it is new. */
  idOf(kind: 'DATASET' | 'JOB', node: DatasetNode): number {
    return this.leader(this.ownId(kind, node));
  }

  /** The node as first created, whatever it was merged into. */
  ownId(kind: 'DATASET' | 'JOB', { name, namespace, since }: DatasetNode): number {
    const named = { kind, namespace, name };
    const first = this.names.find(named);
    const known = first === null ? [] : this.meaningsOf(first);
    const same = known.find((id) => this.sinceOf(id) === since);
    if (same !== undefined) return same;
    const id = this.onNew();
    this.names.add(named);
    if (since !== '') this.since.set(id, since);
    if (first !== null) {
      const meanings = [...known, id].sort((a, b) => (this.sinceOf(a) < this.sinceOf(b) ? -1 : 1));
      this.meanings.set(first, meanings);
      for (const meaning of meanings) this.ambiguous.add(meaning);
    }
    return id;
  }

  /**
   * The node that the name means now: the newest one that has an edge to another dataset, else the
   * newest one with other names. What only a retracted edge names is in an index or not, by the
   * time at which it was read.
   */
  find(kind: 'DATASET' | 'JOB', { name, namespace }: DatasetId | JobId): number | null {
    const first = this.names.find({ kind, namespace, name });
    return first === null ? null : this.newestOf(first);
  }

  private newestOf(first: number): number {
    const meanings = this.meaningsOf(first);
    const newest =
      meanings.findLast((id) => this.isUsed(this.leader(id))) ??
      meanings.findLast((id) => this.hasOtherNames(this.leader(id)));
    return this.leader(newest ?? meanings[0] ?? first);
  }

  private meaningsOf(first: number): readonly number[] {
    return this.meanings.get(first) ?? [first];
  }

  private sinceOf(node: number): string {
    return this.since.get(node) ?? '';
  }

  /** The node that the name means now, created if the name is new. */
  now(kind: 'DATASET' | 'JOB', { namespace, name }: DatasetId | JobId): number {
    return this.find(kind, { namespace, name }) ?? this.idOf(kind, { namespace, name, since: '' });
  }

  /** The order of the ids of two nodes, as in `Array.sort`. */
  compare(a: number, b: number): number {
    return this.names.compare(this.shown(a), this.shown(b));
  }

  /**
   * The node that the shown name of a node means now, which is another one where the name began to
   * mean another dataset.
   */
  meantBy(node: number): number {
    if (this.ambiguous.size === 0) return node;
    const shown = this.shown(node);
    if (!this.ambiguous.has(shown)) return node;
    const { kind, name, namespace } = this.names.at(shown);
    return this.find(kind, { namespace, name }) ?? node;
  }

  /** What the shown names of these nodes mean now. Datasets and jobs never share a name. */
  meantByAll(nodes: Int32Array): readonly number[] | Int32Array {
    return this.ambiguous.size === 0 ? nodes : Array.from(nodes, (node) => this.meantBy(node));
  }

  isDataset(node: number): boolean {
    return this.names.kindOf(node) === 'DATASET';
  }

  of(node: number): NodeFacts {
    const { kind, name, namespace } = this.names.at(this.shown(node));
    const prefix = kind === 'JOB' ? 'job' : 'dataset';
    return { ref: { kind, namespace, name }, id: `${prefix}:${namespace}|${name}` };
  }

  /** Makes `from` another name of `into`. */
  merge(from: number, into: number, alias: number): void {
    this.leaders.set(from, into);
    this.members.set(into, [...(this.members.get(into) ?? []), from, ...(this.members.get(from) ?? [])]);
    this.members.delete(from);
    this.aliases.add(alias);
  }

  hasOtherNames(leader: number): boolean {
    return this.members.has(leader);
  }

  /** Marks the node as another name of its dataset. */
  markAlias(own: number): void {
    this.aliases.add(own);
  }

  leader(node: number): number {
    if (this.leaders.size === 0) return node;
    let leader = node;
    for (let next = this.leaders.get(leader); next !== undefined; next = this.leaders.get(leader)) leader = next;
    if (leader !== node) this.leaders.set(node, leader);
    return leader;
  }

  /** The node whose name answers show. */
  private shown(node: number): number {
    const leader = this.leader(node);
    const others = this.members.get(leader);
    return others === undefined ? leader : this.shownOf([leader, ...others]);
  }

  /**
   * The same name in any order of merging: not an alias, else the newest, else the first by name.
   */
  private shownOf(nodes: readonly number[]): number {
    const originals = nodes.filter((node) => !this.aliases.has(node));
    return (originals.length > 0 ? originals : nodes).reduce((best, each) => {
      const [since, newest] = [this.sinceOf(each), this.sinceOf(best)];
      if (since !== newest) return since > newest ? each : best;
      return this.nameOf(each) < this.nameOf(best) ? each : best;
    });
  }

  private nameOf(node: number): string {
    return nodeKey(this.names.at(node));
  }
}
