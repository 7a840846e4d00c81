import { type DatasetId, nodeKey } from '../../core/lineage/dataset.js';
import type { FactsWithout, SentSymlink } from '../../core/lineage/exclusion.js';
import type { LineageDelta, Mention, Spelling } from '../../core/lineage/fold.js';
import {
  type DatasetNode,
  type NameChange,
  type Symlink,
  type Timelines,
  timelinesOf,
} from '../../core/lineage/names.js';
import type { Sender } from '../../core/lineage/sender.js';
import { aboutDataset } from '../facts.js';
import { fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';
import { Groups } from './groups.js';
import { addLinks, keyOfLink, replaceSame, retractLinks } from './name-links.js';

export interface SymlinkRow {
  readonly alias_namespace: string;
  readonly alias_name: string;
  readonly of_namespace: string;
  readonly of_name: string;
  readonly first_order: string;
  readonly last_order: string;
}

/**
 * Stores what the event says about names, and derives from all such facts what each name means
 * when.
 */
export async function updateNames(context: StoreContext, delta: LineageDelta): Promise<DerivedNames> {
  const extended = await extendSymlinks(context, delta.symlinks);
  await addSentSymlinks(
    context,
    delta.symlinks.map((link) => ({ link, sender: delta.sent.sender })),
  );
  const changed = await replaceChanges(context, delta.names);
  return deriveNames(context, [...extended, ...changed]);
}

/** Stores that events assert links which are known: they change no meaning. */
export async function repeatSymlinks(context: StoreContext, symlinks: readonly SentSymlink[]): Promise<void> {
  if (symlinks.length === 0) return;
  await extendSymlinks(
    context,
    symlinks.map(({ link }) => link),
  );
  await addSentSymlinks(context, symlinks);
}

/** What names mean without an event; returns the names whose meaning changed for some time. */
export async function updateNamesWithout(
  context: StoreContext,
  { names, symlinks, unusedSpellings }: Pick<FactsWithout, 'names' | 'symlinks' | 'unusedSpellings'>,
): Promise<readonly DatasetId[]> {
  const node = (id: DatasetId): DatasetNode => ({ ...id, since: '' });
  const unused = unusedSpellings.map(({ alias, of }) => ({
    alias: node(alias),
    of: node(of),
    reason: 'SPELLING' as const,
  }));
  await retractLinks(
    context,
    unused.map((link) => keyOfLink(context, link)),
  );
  for (const { link } of symlinks)
    for (const table of ['lineage_symlink', 'lineage_sent_symlink'])
      await context.sql.run(`DELETE FROM ${table} WHERE alias_key = ? AND of_key = ?`, [...symlinkKeys(context, link)]);
  await extendSymlinks(
    context,
    symlinks.flatMap(({ remaining }) => remaining ?? []),
  );
  await addSentSymlinks(
    context,
    symlinks.flatMap(({ sent }) => sent),
  );
  const changed = await replaceChanges(context, names);
  const { moved } = await deriveNames(context, [...symlinks.flatMap(({ link }) => [link.alias, link.of]), ...changed]);
  return moved;
}

/**
 * The most names that symlinks and renames connect: what each of them means follows from all, and
 * each new link derives it again. Beyond them names keep what they meant.
 */
const MOST_CONNECTED = 1_000;

/** The names whose meaning changed for some time, and those that are connected with too many. */
export interface DerivedNames {
  readonly moved: readonly DatasetId[];
  readonly crowded: readonly DatasetId[];
}

async function deriveNames(context: StoreContext, affected: readonly DatasetId[]): Promise<DerivedNames> {
  if (affected.length === 0) return { moved: [], crowded: [] };
  const about = (keys: readonly string[]): Promise<NameFacts> => allFacts(context, keys);
  const connected = await connectedFacts(context, affected, about, MOST_CONNECTED);
  const timelines = timelinesOf(connected.changes, connected.symlinks);
  await replaceSame(context, connected.names, timelines);
  const moved = await replaceStarts(context, connected.names, timelines.starts);
  return { moved, crowded: connected.crowded };
}

/** Other spellings of names. They never end. */
export async function putSpellings(context: StoreContext, spellings: readonly Spelling[]): Promise<void> {
  const node = (id: DatasetId): DatasetNode => ({ ...id, since: '' });
  const links = spellings.map(({ alias, of }) => ({ alias: node(alias), of: node(of), reason: 'SPELLING' }) as const);
  await addLinks(context, links);
}

/** Identity of the names that a symlink joins. */
export function symlinkKeys(
  { ids }: StoreContext,
  { alias, of }: Pick<Symlink, 'alias' | 'of'>,
): readonly [string, string] {
  return [ids.sha256(nodeKey(alias)), ids.sha256(nodeKey(of))];
}

/**
 * Stores the symlinks; returns the names of those that are new, or that now reach over a change of
 * a name.
 */
async function extendSymlinks(context: StoreContext, symlinks: readonly Symlink[]): Promise<readonly DatasetId[]> {
  const { sql } = context;
  const links = new Map<string, { readonly keys: readonly [string, string]; readonly link: Symlink }>();
  for (const link of symlinks) {
    const keys = symlinkKeys(context, link);
    const key = keys.join(' ');
    links.set(key, { keys, link: joined(link, links.get(key)?.link ?? null) });
  }
  if (links.size === 0) return [];
  const stored = await sql.all<SymlinkRow & { readonly alias_key: string; readonly of_key: string }>(
    `SELECT symlink.alias_key, symlink.of_key, alias_namespace, alias_name, of_namespace, of_name, first_order, last_order
     FROM ${sql.pairs('wanted')} CROSS JOIN lineage_symlink AS symlink
     WHERE symlink.alias_key = wanted.a AND symlink.of_key = wanted.b`,
    [sql.list([...links.values()].map(({ keys }) => [...keys]))],
  );
  const before = new Map(stored.map((row) => [`${row.alias_key} ${row.of_key}`, linkFromRow(row)]));
  const extended = [...links].flatMap(([key, { keys, link }]) => {
    const known = before.get(key) ?? null;
    const now = joined(link, known);
    return known !== null && known.first === now.first && known.last === now.last
      ? []
      : [{ keys, now, isNew: known === null }];
  });
  await sql.insertAll(
    'lineage_symlink',
    ['alias_key', 'of_key', 'alias_namespace', 'alias_name', 'of_namespace', 'of_name', 'first_order', 'last_order'],
    extended.map(({ keys, now: { alias, first, last, of } }) => [
      ...keys,
      ...[alias.namespace, alias.name, of.namespace, of.name, first, last],
    ]),
    'ON CONFLICT (alias_key, of_key) DO UPDATE SET first_order = excluded.first_order, last_order = excluded.last_order',
  );
  wroteNames(
    context,
    extended.flatMap(({ keys }) => keys),
  );
  const old = extended.flatMap(({ isNew, keys }) => (isNew ? [] : keys));
  const changed = await changedAmong(context, old);
  return extended.flatMap(({ isNew, keys, now }) =>
    isNew || keys.some((key) => changed.has(key)) ? [now.alias, now.of] : [],
  );
}

/** The symlink over the whole time that both are about. */
function joined(link: Symlink, other: Symlink | null): Symlink {
  if (other === null) return link;
  const first = other.first < link.first ? other.first : link.first;
  return { ...link, first, last: other.last > link.last ? other.last : link.last };
}

/** Stores which senders assert the symlinks. */
async function addSentSymlinks(context: StoreContext, symlinks: readonly SentSymlink[]): Promise<void> {
  if (symlinks.length === 0) return;
  const rows = new Map<string, { readonly values: readonly string[]; readonly link: Symlink }>();
  for (const { link, sender } of symlinks) {
    const text = JSON.stringify(sender);
    const keys = [...symlinkKeys(context, link), context.ids.sha256(text)];
    const known = rows.get(keys.join(' '))?.link ?? null;
    rows.set(keys.join(' '), { values: [...keys, text], link: joined(link, known) });
  }
  wroteNames(
    context,
    symlinks.flatMap(({ link }) => symlinkKeys(context, link)),
  );
  const table = 'lineage_sent_symlink';
  const end = (column: string, sign: string): string =>
    `${column} = CASE WHEN excluded.${column} ${sign} ${table}.${column} THEN excluded.${column} ELSE ${table}.${column} END`;
  await context.sql.insertAll(
    table,
    ['alias_key', 'of_key', 'sender_key', 'sender', 'first_order', 'last_order'],
    [...rows.values()].map(({ link, values }) => [...values, link.first, link.last]),
    `ON CONFLICT (alias_key, of_key, sender_key) DO UPDATE SET ${end('first_order', '<')}, ${end('last_order', '>')}`,
  );
}

/**
 * Which of the names were created, dropped or renamed, or began to mean another dataset with a name
 * that is linked to them. A CREATE alone begins nothing until a link reaches before it.
 */
export async function changedAmong({ sql }: StoreContext, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const list = sql.list([...new Set(keys)]);
  const rows = await sql.all<{ name_key: string }>(
    `SELECT name_key FROM lineage_name_start WHERE ${sql.oneOf('name_key')}
     UNION SELECT name_key FROM lineage_name_change WHERE ${sql.oneOf('name_key')}
     UNION SELECT previous_key AS name_key FROM lineage_name_change WHERE ${sql.oneOf('previous_key')}`,
    [list, list, list],
  );
  return new Set(rows.map((row) => row.name_key));
}

/** A change as it is stored; a mention finds the run where a sender takes the change back. */
type StoredChange = NameChange | (Mention & { readonly kind: 'MENTION' });

/** Replaces the changes of one source; returns the names that are concerned if they differ. */
async function replaceChanges(
  context: StoreContext,
  { changes, mentioned, senders, source }: LineageDelta['names'],
): Promise<readonly DatasetId[]> {
  const { ids, sql } = context;
  const stored = await sql.all<{ record: string; senders: string | null }>(
    'SELECT record, senders FROM lineage_name_change WHERE source = ? ORDER BY position',
    [source],
  );
  const mentions = [...new Map(mentioned.map((mention) => [JSON.stringify(mention), mention])).values()];
  const all: readonly StoredChange[] = [
    ...changes,
    ...mentions.map((mention): StoredChange => ({ kind: 'MENTION', ...mention })),
  ];
  const now = all.map((change) => JSON.stringify(change));
  const sent = JSON.stringify(senders);
  const isSame = stored.map(({ record }) => record).join('\n') === now.join('\n');
  if (isSame && stored.every((row) => row.senders === sent)) return [];
  const key = (id: DatasetId | null): string | null => (id === null ? null : ids.sha256(nodeKey(id)));
  await sql.run('DELETE FROM lineage_name_change WHERE source = ?', [source]);
  if (all.length > 0)
    await sql.insertAll(
      'lineage_name_change',
      ['source', 'position', 'name_key', 'previous_key', 'record', 'senders'],
      all.map(({ name, previous }, at) => [source, at, key(name), key(previous), now[at] ?? '', sent]),
    );
  const before = stored.map(({ record }) => fromJson<StoredChange>(record));
  const names = [...before, ...all].flatMap(({ name, previous }) => (previous === null ? [name] : [name, previous]));
  wroteNames(
    context,
    names.map((id) => ids.sha256(nodeKey(id))),
  );
  return isSame ? [] : names;
}

function wroteNames({ facts }: StoreContext, keys: readonly string[]): void {
  for (const key of keys) facts.written.add(aboutDataset(key));
}

/** Facts about names, each under a key of its own. */
export interface NameFacts {
  readonly changes: ReadonlyMap<string, NameChange>;
  readonly symlinks: ReadonlyMap<string, Symlink>;
  /** Names that are connected beyond those of the changes and symlinks. */
  readonly mentioned: readonly Mention[];
}

/**
 * All names that symlinks and changes connect with these, with the facts about them. Where more
 * than `most` are connected they are not read on, and left out; `crowded` has those of `names`.
 */
export async function connectedFacts(
  { ids }: StoreContext,
  names: readonly DatasetId[],
  factsAbout: (keys: readonly string[]) => Promise<NameFacts>,
  most = Number.POSITIVE_INFINITY,
): Promise<{
  readonly names: readonly DatasetId[];
  readonly changes: readonly NameChange[];
  readonly symlinks: readonly Symlink[];
  readonly crowded: readonly DatasetId[];
}> {
  const keyOf = (id: DatasetId): string => ids.sha256(nodeKey(id));
  const found = new Map(names.map((id) => [keyOf(id), id]));
  const groups = new Groups([...found.keys()]);
  const changes = new Map<string, NameChange>();
  const symlinks = new Map<string, Symlink>();
  for (let frontier = [...found.keys()]; frontier.length > 0;) {
    const facts = await factsAbout(frontier);
    const together: (readonly DatasetId[])[] = [];
    for (const [key, link] of facts.symlinks) {
      symlinks.set(key, link);
      together.push([link.alias, link.of]);
    }
    for (const [key, change] of facts.changes) changes.set(key, change);
    for (const { name, previous } of [...facts.changes.values(), ...facts.mentioned])
      together.push(previous === null ? [name] : [name, previous]);
    const next: string[] = [];
    for (const each of together) {
      for (const id of each) {
        const key = keyOf(id);
        if (found.has(key)) continue;
        found.set(key, id);
        groups.add(key);
        next.push(key);
      }
      const [one, other] = each;
      if (one !== undefined && other !== undefined) groups.join(keyOf(one), keyOf(other));
    }
    frontier = next.filter((key) => groups.sizeOf(key) <= most);
  }
  const isKept = (id: DatasetId): boolean => groups.sizeOf(keyOf(id)) <= most;
  return {
    names: [...found.values()].filter(isKept),
    changes: [...changes.values()].filter(({ name }) => isKept(name)),
    symlinks: [...symlinks.values()].filter(({ alias }) => isKept(alias)),
    crowded: names.filter((id) => !isKept(id)),
  };
}

/** The facts about these names that any sender reports. */
export async function allFacts({ sql }: StoreContext, keys: readonly string[]): Promise<NameFacts> {
  const list = sql.list(keys);
  const links = await sql.all<SymlinkRow>(
    `SELECT alias_namespace, alias_name, of_namespace, of_name, first_order, last_order FROM lineage_symlink
     WHERE ${sql.oneOf('alias_key')} OR ${sql.oneOf('of_key')}`,
    [list, list],
  );
  const rows = await changeRows(sql, list);
  const changes = rows.flatMap(({ change, position, source }) =>
    change.kind === 'MENTION' ? [] : [[`${source} ${String(position)}`, change] as const],
  );
  return {
    changes: new Map(changes),
    symlinks: new Map(links.map(linkFromRow).map((link) => [keyOfSymlink(link), link])),
    mentioned: rows.map(({ change }) => change),
  };
}

/** The changes and mentions of these names with their senders; null where these are unknown. */
export async function changeRows(
  sql: StoreContext['sql'],
  list: string,
): Promise<
  readonly {
    readonly source: string;
    readonly position: number;
    readonly change: StoredChange;
    readonly senders: readonly Sender[] | null;
  }[]
> {
  const rows = await sql.all<{ source: string; position: number; record: string; senders: string | null }>(
    `SELECT source, position, record, senders FROM lineage_name_change
     WHERE ${sql.oneOf('name_key')} OR ${sql.oneOf('previous_key')}`,
    [list, list],
  );
  return rows.map(({ position, record, senders, source }) => ({
    source,
    position,
    change: fromJson<StoredChange>(record),
    senders: senders === null ? null : fromJson<Sender[]>(senders),
  }));
}

/** A symlink of a row, with the orders of that row. */
export function linkFromRow(row: SymlinkRow): Symlink {
  return {
    alias: { namespace: row.alias_namespace, name: row.alias_name },
    of: { namespace: row.of_namespace, name: row.of_name },
    first: row.first_order,
    last: row.last_order,
  };
}

/** Identifies the pair of names. */
export function keyOfSymlink({ alias, of }: Symlink): string {
  return `${nodeKey(alias)}\n${nodeKey(of)}`;
}

/**
 * Stores from when on each name means another dataset; returns the names for which that changed.
 */
async function replaceStarts(
  { ids, sql }: StoreContext,
  names: readonly DatasetId[],
  starts: Timelines['starts'],
): Promise<readonly DatasetId[]> {
  const keys = new Map(names.map((id) => [ids.sha256(nodeKey(id)), id]));
  const rows = await sql.all<{ name_key: string; start_order: string }>(
    `SELECT name_key, start_order FROM lineage_name_start WHERE ${sql.oneOf('name_key')} ORDER BY name_key, start_order`,
    [sql.list([...keys.keys()])],
  );
  const before = new Map<string, string[]>();
  for (const { name_key: key, start_order: start } of rows) before.set(key, [...(before.get(key) ?? []), start]);
  const now = (id: DatasetId): readonly string[] => starts.get(nodeKey(id)) ?? [];
  const moved = [...keys].filter(([key, id]) => (before.get(key) ?? []).join('\n') !== now(id).join('\n'));
  if (moved.length === 0) return [];
  await sql.run(`DELETE FROM lineage_name_start WHERE ${sql.oneOf('name_key')}`, [sql.list(moved.map(([key]) => key))]);
  const added = moved.flatMap(([key, id]) => now(id).map((start) => [key, start]));
  await sql.insertAll('lineage_name_start', ['name_key', 'start_order'], added);
  return moved.map(([, id]) => id);
}
