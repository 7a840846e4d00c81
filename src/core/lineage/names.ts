import { type DatasetId, nodeKey } from './dataset.js';

/**
 * A dataset under one of its names: the name from the moment on at which it began to mean this
 * dataset.
 */
export interface DatasetNode extends DatasetId {
  /** Order from which the name means this dataset; empty for the first one. */
  readonly since: string;
}

/** A change that a completed run, or a static event, made to what a name means. */
export interface NameChange {
  readonly kind: 'CREATE' | 'DROP' | 'RENAME';
  readonly name: DatasetId;
  /** The name before a RENAME. */
  readonly previous: DatasetId | null;
  /** Symlinks that the same source asserts for the name. */
  readonly symlinks: readonly DatasetId[];
  readonly order: string;
}

/** Two names of one dataset, with the orders of the first and the last event that says so. */
export interface Symlink {
  readonly alias: DatasetId;
  readonly of: DatasetId;
  readonly first: string;
  readonly last: string;
}

/** Two nodes that are one dataset. */
export interface SameNode {
  readonly alias: DatasetNode;
  readonly of: DatasetNode;
  readonly reason: 'SYMLINK' | 'RENAME';
}

export interface Timelines {
  /** For each name the orders from which it means another dataset, ascending. */
  readonly starts: ReadonlyMap<string, readonly string[]>;
  readonly same: readonly SameNode[];
  /** Datasets that a DROP ended. */
  readonly dropped: readonly DatasetNode[];
}

/**
 * What names mean over time. A RENAME moves the dataset with its symlinks: the old names are free
 * from then on, and the new name means the moved dataset. A DROP ends the dataset under all its
 * names. A symlink joins both names; it ends for a name that is later created without it, or that
 * becomes the target of a RENAME. Being read or written ends nothing. The facts must be all that
 * concern names which symlinks and renames connect.
 */
export function timelinesOf(changes: readonly NameChange[], symlinks: readonly Symlink[]): Timelines {
  const starts = new Map<string, string[]>();
  const names = new Map<string, DatasetId>();
  const same: SameNode[] = [];
  const dropped = new Map<string, DatasetNode>();
  const byName = new Map<string, Symlink[]>();
  for (const link of symlinks) {
    for (const end of [link.alias, link.of]) {
      names.set(nodeKey(end), end);
      byName.set(nodeKey(end), [...(byName.get(nodeKey(end)) ?? []), link]);
    }
  }
  const startBefore = (key: string, order: string): string => starts.get(key)?.findLast((start) => start < order) ?? '';
  const linkedBefore = (name: DatasetId, order: string): DatasetId[] => {
    const found = new Map([[nodeKey(name), name]]);
    for (const [key] of found) {
      for (const { alias, first, last, of } of byName.get(key) ?? []) {
        const other = nodeKey(alias) === key ? of : alias;
        const since = [startBefore(key, order), startBefore(nodeKey(other), order)].sort().at(-1) ?? '';
        if (first < order && last >= since) found.set(nodeKey(other), other);
      }
    }
    return [...found.values()];
  };
  const cut = (name: DatasetId, order: string): void => {
    const own = starts.get(nodeKey(name)) ?? [];
    if (own.at(-1) !== order) starts.set(nodeKey(name), [...own, order]);
    names.set(nodeKey(name), name);
  };
  for (const change of inOrder(changes)) {
    const { kind, name, order, previous } = change;
    const linked = linkedBefore(name, order);
    if (kind === 'DROP') {
      for (const each of linked) {
        const node = { ...each, since: startBefore(nodeKey(each), order) };
        dropped.set(keyOfNode(node), node);
        cut(each, order);
      }
    } else if (kind === 'CREATE') {
      if (linked.length > 1 && change.symlinks.length === 0) cut(name, order);
    } else if (previous !== null) {
      const alias = { ...previous, since: startBefore(nodeKey(previous), order) };
      same.push({ alias, of: { ...name, since: order }, reason: 'RENAME' });
      const own = new Set(change.symlinks.map(nodeKey));
      const ended = linked.filter((each) => own.has(nodeKey(each)));
      for (const each of [...linkedBefore(previous, order), name, ...ended]) cut(each, order);
    }
  }
  for (const link of symlinks) same.push(...joined(link, starts));
  return { starts, same, dropped: [...dropped.values()] };
}

/** Of changes at one moment, those that free names come first. */
function inOrder(changes: readonly NameChange[]): readonly NameChange[] {
  return [...changes].sort((a, b) => (sortKey(a) === sortKey(b) ? 0 : sortKey(a) < sortKey(b) ? -1 : 1));
}

function sortKey({ kind, name, order, previous }: NameChange): string {
  return [order, nodeKey(name), kind === 'DROP' ? 0 : 1, kind, previous === null ? '' : nodeKey(previous)].join('\n');
}

/** The nodes of both names that exist at one time during which the symlink was asserted. */
function joined({ alias, first, last, of }: Symlink, starts: ReadonlyMap<string, readonly string[]>): SameNode[] {
  const spans = (name: DatasetId): { readonly from: string; readonly to: string | null }[] => {
    const own = ['', ...(starts.get(nodeKey(name)) ?? [])];
    return own.map((from, index) => ({ from, to: own[index + 1] ?? null }));
  };
  const same: SameNode[] = [];
  for (const a of spans(alias)) {
    for (const b of spans(of)) {
      const from = [a.from, b.from, first].sort().at(-1) ?? '';
      const isPast = [a.to, b.to].some((to) => to !== null && to <= from);
      if (!isPast && from <= last)
        same.push({ alias: { ...alias, since: a.from }, of: { ...of, since: b.from }, reason: 'SYMLINK' });
    }
  }
  return same;
}

/** Which dataset a name means, by the starts of its meanings. */
export class NamesAt {
  constructor(private readonly starts: ReadonlyMap<string, readonly string[]>) {}

  /** What a reader sees: a change at the same moment is not visible yet. */
  read(name: DatasetId, order: string): DatasetNode {
    return this.node(name, (start) => start < order);
  }

  /** What a writer leaves behind: a change at the same moment is its own. */
  written(name: DatasetId, order: string): DatasetNode {
    return this.node(name, (start) => start <= order);
  }

  private node(name: DatasetId, holds: (start: string) => boolean): DatasetNode {
    const since = this.starts.get(nodeKey(name))?.findLast(holds) ?? '';
    return { namespace: name.namespace, name: name.name, since };
  }
}

/** Identity of a node in maps; the name alone for the first dataset of that name. */
export function keyOfNode(node: DatasetNode): string {
  return node.since === '' ? nodeKey(node) : `${nodeKey(node)}\u0000${node.since}`;
}
