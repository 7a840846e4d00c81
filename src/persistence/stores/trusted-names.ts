import { nodesWritten } from '../../core/lineage/claims.js';
import { type DatasetId, nodeKey } from '../../core/lineage/dataset.js';
import { changesOfRun } from '../../core/lineage/fold.js';
import {
  type DatasetNode,
  type NameChange,
  NamesAt,
  type SameNode,
  type Symlink,
  keyOfNode,
  timelinesOf,
} from '../../core/lineage/names.js';
import { type RunRecord, trustedRun } from '../../core/lineage/run.js';
import { type Sender, type Trust, isTrusted } from '../../core/lineage/sender.js';
import { runFromRow } from '../mappers/run-mapper.js';
import { fromJson } from '../sql.js';
import { aboutDataset } from '../facts.js';
import type { StoreContext } from '../store-context.js';
import {
  type NameFacts,
  type SymlinkRow,
  changeRows,
  connectedFacts,
  keyOfSymlink,
  linkFromRow,
} from './lineage-names.js';

/** What names mean by the events of trusted senders alone. */
export interface TrustedNames {
  /** The datasets that the requested names mean now, under all their names. */
  readonly nodes: ReadonlyMap<string, DatasetNode>;
  readonly at: NamesAt;
}

/**
 * The datasets that these names mean now, as trusted senders report it. Events of others neither
 * add a name nor take one away.
 */
export async function trustedNames(
  context: StoreContext,
  datasets: readonly DatasetId[],
  trust: Trust,
): Promise<TrustedNames> {
  const plain = datasets.map(({ name, namespace }) => ({ name, namespace }));
  const { changes, symlinks } = await connectedFacts(context, plain, (keys) => trustedFacts(context, keys, trust));
  const { same, starts } = timelinesOf(changes, symlinks);
  const at = new NamesAt(starts);
  const nodes = new Map<string, DatasetNode>();
  for (const id of plain) {
    const node = await meantNow(context, id, { at, same, since: starts.get(nodeKey(id)) ?? [], trust });
    nodes.set(keyOfNode(node), node);
  }
  return { nodes: withSame(nodes, same), at };
}

/** Whether the run, as its trusted senders report it, wrote one of the datasets. */
export function writesOneOf(run: RunRecord, { at, nodes }: TrustedNames): boolean {
  return nodesWritten(run, at).some((node) => nodes.has(keyOfNode(node)));
}

async function trustedFacts(context: StoreContext, keys: readonly string[], trust: Trust): Promise<NameFacts> {
  const { facts, sql } = context;
  for (const key of keys) facts.read.add(aboutDataset(key));
  const list = sql.list(keys);
  const links = await sql.all<SymlinkRow & { readonly sender: string }>(
    `SELECT link.alias_namespace AS alias_namespace, link.alias_name AS alias_name, link.of_namespace AS of_namespace,
            link.of_name AS of_name, sent.first_order AS first_order, sent.last_order AS last_order, sent.sender AS sender
     FROM lineage_symlink link
     JOIN lineage_sent_symlink sent ON sent.alias_key = link.alias_key AND sent.of_key = link.of_key
     WHERE ${sql.oneOf('link.alias_key')} OR ${sql.oneOf('link.of_key')}`,
    [list, list],
  );
  const symlinks = new Map<string, Symlink>();
  for (const row of links) {
    if (!isTrusted(trust, fromJson<Sender>(row.sender))) continue;
    const link = linkFromRow(row);
    const known = symlinks.get(keyOfSymlink(link));
    symlinks.set(keyOfSymlink(link), known === undefined ? link : joined(known, link));
  }
  const changes = new Map<string, NameChange>();
  const mixed = new Set<string>();
  for (const { change, position, senders, source } of await changeRows(sql, list)) {
    const trusted = senders?.filter((sender) => isTrusted(trust, sender)) ?? null;
    if (trusted !== null && trusted.length < (senders?.length ?? 0)) {
      if (trusted.length > 0) mixed.add(source);
    } else if (change.kind !== 'MENTION') changes.set(`${source} ${String(position)}`, change);
  }
  for (const run of await runsOf(context, [...mixed], trust))
    for (const [position, change] of changesOfRun(run).entries()) changes.set(`${run.id} ${String(position)}`, change);
  return { changes, symlinks, mentioned: [] };
}

function joined(a: Symlink, b: Symlink): Symlink {
  return { ...a, first: a.first < b.first ? a.first : b.first, last: a.last > b.last ? a.last : b.last };
}

/** The runs that trusted and other senders report on, as the trusted ones alone report them. */
async function runsOf({ sql }: StoreContext, ids: readonly string[], trust: Trust): Promise<readonly RunRecord[]> {
  if (ids.length === 0) return [];
  const rows = await sql.all<{ record: string }>(`SELECT record FROM lineage_run WHERE ${sql.oneOf('id')}`, [
    sql.list(ids),
  ]);
  return rows.map((row) => trustedRun(runFromRow(row), trust)).filter((run) => run !== null);
}

/** The newest dataset that was written under the name, or that has the name by a link. */
async function meantNow(
  context: StoreContext,
  name: DatasetId,
  known: {
    readonly since: readonly string[];
    readonly same: readonly SameNode[];
    readonly at: NamesAt;
    readonly trust: Trust;
  },
): Promise<DatasetNode> {
  const { at, same, since, trust } = known;
  for (const start of [...since].reverse()) {
    const node = { ...name, since: start };
    const isLinked = same.some(({ alias, of }) => [alias, of].some((end) => keyOfNode(end) === keyOfNode(node)));
    if (isLinked || (await isWritten(context, node, at, trust))) return node;
  }
  return { ...name, since: '' };
}

async function isWritten({ ids, sql }: StoreContext, node: DatasetNode, at: NamesAt, trust: Trust): Promise<boolean> {
  const rows = await sql.all<{ record: string }>(
    `SELECT record FROM lineage_run
     WHERE last_order >= ? AND id IN (SELECT run_id FROM lineage_output WHERE name_key = ?)`,
    [node.since, ids.sha256(nodeKey(node))],
  );
  return rows.some((row) => {
    const run = trustedRun(runFromRow(row), trust);
    return run !== null && nodesWritten(run, at).some((written) => keyOfNode(written) === keyOfNode(node));
  });
}

/** All nodes that links connect with these, in both directions. */
function withSame(
  nodes: ReadonlyMap<string, DatasetNode>,
  same: readonly SameNode[],
): ReadonlyMap<string, DatasetNode> {
  const found = new Map(nodes);
  const linked = new Map<string, DatasetNode[]>();
  for (const { alias, of } of same) {
    for (const [from, to] of [
      [alias, of],
      [of, alias],
    ] as const)
      linked.set(keyOfNode(from), [...(linked.get(keyOfNode(from)) ?? []), to]);
  }
  // A map yields what is added while it is read.
  for (const [key] of found) for (const node of linked.get(key) ?? []) found.set(keyOfNode(node), node);
  return found;
}
