import { type DatasetId, nodeKey } from '../../core/lineage/dataset.js';
import { type DatasetNode, type Timelines, keyOfNode } from '../../core/lineage/names.js';
import type { StoreContext } from '../store-context.js';

/** That two nodes are one dataset. */
export interface Link {
  readonly alias: DatasetNode;
  readonly of: DatasetNode;
  /** DROPPED marks a node that a DROP ended; both ends are the node. */
  readonly reason: 'SPELLING' | 'SYMLINK' | 'RENAME' | 'DROPPED';
}

const LINK_COLUMNS = [
  'link_key',
  'name_key',
  'alias_key',
  'of_key',
  'alias_namespace',
  'alias_name',
  'alias_since',
  'of_namespace',
  'of_name',
  'of_since',
  'reason',
  'retracted',
  'change',
];

/** Adds links that are not known, or that were retracted. */
export async function addLinks(context: StoreContext, links: readonly Link[]): Promise<void> {
  const { ids, sql } = context;
  const rows = new Map(links.map((link) => [keyOfLink(context, link), link]));
  if (rows.size === 0) return;
  const known = await sql.all<{ link_key: string }>(
    `SELECT link_key FROM lineage_alias WHERE retracted = 0 AND ${sql.oneOf('link_key')}`,
    [sql.list([...rows.keys()])],
  );
  for (const { link_key: key } of known) rows.delete(key);
  if (rows.size === 0) return;
  const change = await nextChange(context, 'lineage_alias');
  await sql.insertAll(
    'lineage_alias',
    LINK_COLUMNS,
    [...rows].map(([key, { alias, of, reason }], index) => [
      key,
      ids.sha256(nodeKey(alias)),
      ids.sha256(keyOfNode(alias)),
      ids.sha256(keyOfNode(of)),
      alias.namespace,
      alias.name,
      alias.since,
      of.namespace,
      of.name,
      of.since,
      reason,
      0,
      change + index,
    ]),
    'ON CONFLICT (link_key) DO UPDATE SET retracted = 0, change = excluded.change',
  );
}

/** Identity of a link. */
export function keyOfLink({ ids }: StoreContext, { alias, of, reason }: Link): string {
  return ids.sha256([reason, keyOfNode(alias), keyOfNode(of)].join('\n'));
}

/** Replaces the links among these names by those that the timelines give. */
export async function replaceSame(
  context: StoreContext,
  names: readonly DatasetId[],
  { dropped, same }: Timelines,
): Promise<void> {
  const { ids, sql } = context;
  const links: Link[] = [...same, ...dropped.map((node) => ({ alias: node, of: node, reason: 'DROPPED' as const }))];
  const keep = new Set(links.map((link) => keyOfLink(context, link)));
  const list = sql.list(names.map((id) => ids.sha256(nodeKey(id))));
  const stored = await sql.all<{ link_key: string }>(
    `SELECT link_key FROM lineage_alias WHERE retracted = 0 AND reason <> 'SPELLING' AND ${sql.oneOf('name_key')}`,
    [list],
  );
  await retractLinks(
    context,
    stored.map(({ link_key: key }) => key).filter((key) => !keep.has(key)),
  );
  await addLinks(context, links);
}

/** Marks links as retracted, for followers of the graph. */
export async function retractLinks(context: StoreContext, keys: readonly string[]): Promise<void> {
  if (keys.length === 0) return;
  const change = await nextChange(context, 'lineage_alias');
  for (const [index, key] of keys.entries())
    await context.sql.run('UPDATE lineage_alias SET retracted = 1, change = ? WHERE link_key = ?', [
      change + index,
      key,
    ]);
}

/** Only one process folds at a time, so the largest number is from a committed fold. */
export async function nextChange({ sql }: StoreContext, table: 'lineage_alias' | 'lineage_edge'): Promise<number> {
  const row = await sql.one<{ last: number | string | null }>(`SELECT MAX(change) AS last FROM ${table}`);
  return Number(row?.last ?? 0) + 1;
}
