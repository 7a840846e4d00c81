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
import { fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';
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
 * when. Returns the names whose meaning changed for some time.
 */
export async function updateNames(context: StoreContext, delta: LineageDelta): Promise<readonly DatasetId[]> {
  const extended = await extendSymlinks(context, delta.symlinks);
  await addSentSymlinks(
    context,
    delta.symlinks.map((link) => ({ link, sender: delta.sent.sender })),
  );
  const changed = await replaceChanges(context, delta.names);
  return deriveNames(context, [...extended, ...changed]);
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
  return deriveNames(context, [...symlinks.flatMap(({ link }) => [link.alias, link.of]), ...changed]);
}

async function deriveNames(context: StoreContext, affected: readonly DatasetId[]): Promise<readonly DatasetId[]> {
  if (affected.length === 0) return [];
  const connected = await connectedFacts(context, affected, (keys) => allFacts(context, keys));
  const timelines = timelinesOf(connected.changes, connected.symlinks);
  await replaceSame(context, connected.names, timelines);
  return replaceStarts(context, connected.names, timelines.starts);
}

/** Other spellings of names. They never end. */
export async function putSpellings(context: StoreContext, spellings: readonly Spelling[]): Promise<void> {
  const node = (id: DatasetId): DatasetNode => ({ ...id, since: '' });
  const links = spellings.map(({ alias, of }) => ({ alias: node(alias), of: node(of), reason: 'SPELLING' }) as const);
  await addLinks(context, links);
}

function symlinkKeys({ ids }: StoreContext, { alias, of }: Pick<Symlink, 'alias' | 'of'>): readonly [string, string] {
  return [ids.sha256(nodeKey(alias)), ids.sha256(nodeKey(of))];
}

/**
 * Stores the symlinks; returns the names of those that are new, or that now reach over a change of
 * a name.
 */
async function extendSymlinks(context: StoreContext, symlinks: readonly Symlink[]): Promise<readonly DatasetId[]> {
  const affected: DatasetId[] = [];
  for (const link of symlinks) {
    const keys = symlinkKeys(context, link);
    const before = await context.sql.one<Pick<SymlinkRow, 'first_order' | 'last_order'>>(
      'SELECT first_order, last_order FROM lineage_symlink WHERE alias_key = ? AND of_key = ?',
      [...keys],
    );
    const first = before !== null && before.first_order < link.first ? before.first_order : link.first;
    const last = before !== null && before.last_order > link.last ? before.last_order : link.last;
    if (before !== null && first === before.first_order && last === before.last_order) continue;
    await context.sql.insertAll(
      'lineage_symlink',
      ['alias_key', 'of_key', 'alias_namespace', 'alias_name', 'of_namespace', 'of_name', 'first_order', 'last_order'],
      [[...keys, link.alias.namespace, link.alias.name, link.of.namespace, link.of.name, first, last]],
      'ON CONFLICT (alias_key, of_key) DO UPDATE SET first_order = excluded.first_order, last_order = excluded.last_order',
    );
    if (before === null || (await haveChanged(context, keys))) affected.push(link.alias, link.of);
  }
  return affected;
}

/** Stores which senders assert the symlinks. */
async function addSentSymlinks(context: StoreContext, symlinks: readonly SentSymlink[]): Promise<void> {
  if (symlinks.length === 0) return;
  const rows = new Map(
    symlinks.map(({ link, sender }) => {
      const text = JSON.stringify(sender);
      const key = [...symlinkKeys(context, link), context.ids.sha256(text)];
      return [key.join(' '), [...key, text, link.first, link.last]] as const;
    }),
  );
  const table = 'lineage_sent_symlink';
  const end = (column: string, sign: string): string =>
    `${column} = CASE WHEN excluded.${column} ${sign} ${table}.${column} THEN excluded.${column} ELSE ${table}.${column} END`;
  await context.sql.insertAll(
    table,
    ['alias_key', 'of_key', 'sender_key', 'sender', 'first_order', 'last_order'],
    [...rows.values()],
    `ON CONFLICT (alias_key, of_key, sender_key) DO UPDATE SET ${end('first_order', '<')}, ${end('last_order', '>')}`,
  );
}

/**
 * Whether one of the names was created, dropped or renamed, or began to mean another dataset with
 * a name that is linked to it. A CREATE alone begins nothing until a link reaches before it.
 */
async function haveChanged({ sql }: StoreContext, keys: readonly string[]): Promise<boolean> {
  const list = sql.list([...keys]);
  const row = await sql.one<{ n: number | string }>(
    `SELECT (SELECT COUNT(*) FROM lineage_name_start WHERE ${sql.oneOf('name_key')})
       + (SELECT COUNT(*) FROM lineage_name_change WHERE ${sql.oneOf('name_key')} OR ${sql.oneOf('previous_key')}) AS n`,
    [list, list, list],
  );
  return Number(row?.n ?? 0) > 0;
}

/** A change as it is stored; a mention finds the run where a sender takes the change back. */
type StoredChange = NameChange | (Mention & { readonly kind: 'MENTION' });

/** Replaces the changes of one source; returns the names that are concerned if they differ. */
async function replaceChanges(
  { ids, sql }: StoreContext,
  { changes, mentioned, senders, source }: LineageDelta['names'],
): Promise<readonly DatasetId[]> {
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
  if (isSame) return [];
  const before = stored.map(({ record }) => fromJson<StoredChange>(record));
  return [...before, ...all].flatMap(({ name, previous }) => (previous === null ? [name] : [name, previous]));
}

/** Facts about names, each under a key of its own. */
export interface NameFacts {
  readonly changes: ReadonlyMap<string, NameChange>;
  readonly symlinks: ReadonlyMap<string, Symlink>;
  /** Names that are connected beyond those of the changes and symlinks. */
  readonly mentioned: readonly Mention[];
}

/** All names that symlinks and changes connect with these, with the facts about them. */
export async function connectedFacts(
  { ids }: StoreContext,
  names: readonly DatasetId[],
  factsAbout: (keys: readonly string[]) => Promise<NameFacts>,
): Promise<{
  readonly names: readonly DatasetId[];
  readonly changes: readonly NameChange[];
  readonly symlinks: readonly Symlink[];
}> {
  const keyOf = (id: DatasetId): string => ids.sha256(nodeKey(id));
  const found = new Map(names.map((id) => [keyOf(id), id]));
  const changes = new Map<string, NameChange>();
  const symlinks = new Map<string, Symlink>();
  for (let frontier = [...found.keys()]; frontier.length > 0;) {
    const facts = await factsAbout(frontier);
    const next: DatasetId[] = [];
    for (const [key, link] of facts.symlinks) {
      symlinks.set(key, link);
      next.push(link.alias, link.of);
    }
    for (const [key, change] of facts.changes) changes.set(key, change);
    for (const { name, previous } of [...facts.changes.values(), ...facts.mentioned])
      next.push(name, ...(previous === null ? [] : [previous]));
    frontier = [];
    for (const id of next) {
      if (found.has(keyOf(id))) continue;
      found.set(keyOf(id), id);
      frontier.push(keyOf(id));
    }
  }
  return { names: [...found.values()], changes: [...changes.values()], symlinks: [...symlinks.values()] };
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
  const moved: DatasetId[] = [];
  for (const id of names) {
    const key = ids.sha256(nodeKey(id));
    const rows = await sql.all<{ start_order: string }>(
      'SELECT start_order FROM lineage_name_start WHERE name_key = ? ORDER BY start_order',
      [key],
    );
    const now = starts.get(nodeKey(id)) ?? [];
    if (rows.map(({ start_order: start }) => start).join('\n') === now.join('\n')) continue;
    moved.push(id);
    await sql.run('DELETE FROM lineage_name_start WHERE name_key = ?', [key]);
    if (now.length > 0)
      await sql.insertAll(
        'lineage_name_start',
        ['name_key', 'start_order'],
        now.map((start) => [key, start]),
      );
  }
  return moved;
}
