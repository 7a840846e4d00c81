import type { HeldLease, NewWork, WorkStore } from '../../app/ports/work-store.js';
import { addMillis, partitionId } from '../../core/shared/interval.js';
import {
  type GroupKey,
  type LoadRow,
  groupFromRow,
  groupKeyOf,
  loadsFromRows,
  queuedToRow,
  readingFromRow,
  workItemFromRow,
} from '../mappers/work-mapper.js';
import type { CheckWorkRow, WorkGroupRow } from '../rows/work-rows.js';
import { type Sql, valuesOf } from '../sql.js';
import type { StoreContext } from '../store-context.js';
import { breakerStore } from './breaker-store.js';
import { deadWorkStore } from './dead-work-store.js';

const COLUMNS = [
  'id',
  'group_id',
  'contract_id',
  'contract_version',
  'partition_from',
  'partition_to',
  'server',
  'state',
  'priority',
  'due_at',
  'queued_at',
  'last_change',
  'attempts',
  'fencing_token',
  'backfill_id',
] as const satisfies readonly (keyof CheckWorkRow)[];

/** What a lease returns. */
const LEASED = [
  'id',
  'group_id',
  'contract_id',
  'contract_version',
  'partition_from',
  'partition_to',
  'server',
  'attempts',
  'fencing_token',
  'backfill_id',
] as const satisfies readonly (keyof CheckWorkRow)[];
type LeasedRow = Pick<CheckWorkRow, (typeof LEASED)[number]>;
type HeldRow = LeasedRow & Pick<CheckWorkRow, 'reading'> & Pick<WorkGroupRow, 'domain' | 'place'>;

/** Shares that are leased in one statement: the rest of them is empty. */
const SHARES_TOGETHER = 16;

const LEASING = 'leasing';
const LOST = 'Its lease ended each time without a result: the agent may have died of it.';

/**
 * Leases use the database's clock. Each lease has a higher fencing token, and completing an item
 * deletes it.
 */
export function workStore(context: StoreContext): WorkStore {
  const { ids, sql } = context;
  const now = (): Promise<string> => databaseNow(sql);
  const held = heldIn(sql);
  return {
    ...deadWorkStore(sql, now),
    ...breakerStore(sql),
    now,
    enqueue: async (items, dueAt) => {
      const groups = await groupIds(sql, items);
      // One statement may not touch a row twice.
      const distinct = new Map(items.map((item) => [subjectKey(item), item]));
      const rows = [...distinct.values()].map((item) => {
        const group = groups.get(groupKeyOf(item).join('\0')) ?? 0;
        return valuesOf(queuedToRow({ id: ids.next(), ...item }, group, dueAt), COLUMNS);
      });
      return sql.insertAll('check_work', COLUMNS, rows, IF_QUEUED);
    },
    lockLeasing: () => sql.lock(LEASING),
    requeue: async (mostAttempts) => {
      const at = await now();
      await sql.run(`UPDATE check_work SET state = 'QUEUED' WHERE state = 'WAITING' AND due_at <= ?`, [at]);
      const lost = await sql.run(
        `UPDATE check_work SET state = CASE WHEN attempts >= ? THEN 'DEAD' ELSE 'QUEUED' END,
           message = CASE WHEN attempts >= ? THEN ? ELSE message END,
           ended_at = CASE WHEN attempts >= ? THEN ? ELSE NULL END,
           owner = NULL, leased_until = NULL, fencing_token = fencing_token + 1
         WHERE state = 'LEASED' AND leased_until <= ?`,
        [mostAttempts, mostAttempts, LOST, mostAttempts, at, at],
      );
      return lost;
    },
    groups: async (most) => {
      const rows = await sql.all<Parameters<typeof groupFromRow>[0]>(GROUPS, [most]);
      return rows.map(groupFromRow);
    },
    leaseCounts: async () => {
      const held = await sql.all<{ domain: string; place: string; count: number }>(
        `SELECT w.domain, w.place, count(*) AS count FROM check_work c JOIN work_group w ON w.id = c.group_id
         WHERE c.state = 'LEASED' GROUP BY w.domain, w.place`,
      );
      const given = await sql.all<{ domain: string; place: string; count: number }>(
        'SELECT domain, place, minute_count AS count FROM work_group WHERE minute_from = ?',
        [minuteOf(await now())],
      );
      return { held, given };
    },
    lease: async (shares, owner, ttlMillis) => {
      const at = await now();
      const groups = new Map(shares.map(({ group }) => [group.id, group]));
      const rows: LeasedRow[] = [];
      for (let start = 0; start < shares.length; start += SHARES_TOGETHER) {
        const given = Array.from({ length: SHARES_TOGETHER }, (_, index) => shares[start + index]);
        const limits = given.flatMap((share) => [share?.group.id ?? 0, share?.count ?? 0]);
        rows.push(...(await sql.all<LeasedRow>(LEASE, [owner, addMillis(at, ttlMillis), ...limits])));
      }
      const counts = new Map<number, number>();
      for (const { group_id: id } of rows) counts.set(id, (counts.get(id) ?? 0) + 1);
      if (counts.size > 0) {
        await sql.run(
          `UPDATE work_group SET served_at = ?, minute_from = ?,
             minute_count = CASE WHEN minute_from = ? THEN minute_count ELSE 0 END + CAST(given.leased AS INTEGER)
           FROM ${sql.tuples('given', ['id', 'leased'])} WHERE work_group.id = CAST(given.id AS INTEGER)`,
          [at, minuteOf(at), minuteOf(at), sql.list([...counts])],
        );
      }
      const items = rows.flatMap((row) => {
        const group = groups.get(row.group_id);
        return group === undefined ? [] : [workItemFromRow(row, group)];
      });
      return items.sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    renew: async (items, ttlMillis) =>
      sql.run(`UPDATE check_work SET leased_until = ? WHERE ${held}`, [
        addMillis(await now(), ttlMillis),
        leaseList(sql, items),
      ]),
    complete: async (leases) => {
      const rows = await sql.all<Pick<CheckWorkRow, 'id' | 'fencing_token'>>(
        `DELETE FROM check_work WHERE ${held} RETURNING id, fencing_token`,
        [leaseList(sql, leases)],
      );
      const tokens = new Map(rows.map((row) => [row.id, row.fencing_token]));
      // A holder may have had a lease of the same work before.
      return new Set(leases.filter(({ fencingToken, id }) => tokens.get(id) === fencingToken && tokens.delete(id)));
    },
    putReading: async (lease, reading) => {
      const changed = await sql.run(`UPDATE check_work SET reading = ? WHERE ${held}`, [
        JSON.stringify(reading),
        leaseList(sql, [lease]),
      ]);
      return changed === 1;
    },
    held: async (leases, owner) => {
      const rows = await sql.all<HeldRow>(
        `SELECT ${LEASED.map((column) => `c.${column}`).join(', ')}, c.reading, w.domain, w.place
         FROM check_work c JOIN work_group w ON w.id = c.group_id
         WHERE c.state = 'LEASED' AND c.leased_until > ${sql.now} AND c.owner = ? AND ${sql.oneOf('c.id')} ORDER BY c.id`,
        [owner, sql.list(leases.map(({ id }) => id))],
      );
      const tokens = new Map(leases.map(({ fencingToken, id }) => [id, fencingToken]));
      return rows
        .filter((row) => tokens.get(row.id) === row.fencing_token)
        .map((row) => ({ item: workItemFromRow(row, row), reading: readingFromRow(row) }));
    },
    fail: async (lease, message, retryAfterMillis) => {
      const isDead = retryAfterMillis === null;
      const at = await now();
      const changed = await sql.run(
        `UPDATE check_work SET state = ?, due_at = ?, owner = NULL, leased_until = NULL, message = ?, ended_at = ?
         WHERE ${held}`,
        [
          isDead ? 'DEAD' : 'WAITING',
          addMillis(at, retryAfterMillis ?? 0),
          message.slice(0, 2000),
          isDead ? at : null,
          leaseList(sql, [lease]),
        ],
      );
      return changed === 1;
    },
    release: (leases) =>
      sql.run(
        `UPDATE check_work SET state = 'QUEUED', attempts = attempts - 1, owner = NULL, leased_until = NULL
         WHERE ${held}`,
        [leaseList(sql, leases)],
      ),
    loads: async () => loadsFromRows(await sql.all<LoadRow>(LOADS)),
  };
}

/** What ended as dead begins anew; what is still to run gets only what it lacks. */
const IF_QUEUED = `ON CONFLICT (contract_id, contract_version, partition_from, partition_to, server) DO UPDATE SET
    ${['attempts', 'due_at', 'queued_at', 'last_change', 'message', 'ended_at']
      .map(
        (column) =>
          `${column} = CASE WHEN check_work.ended_at IS NULL THEN check_work.${column} ELSE excluded.${column} END`,
      )
      .join(', ')},
    state = CASE WHEN check_work.ended_at IS NULL THEN check_work.state ELSE 'QUEUED' END,
    priority = CASE WHEN check_work.priority < excluded.priority THEN excluded.priority ELSE check_work.priority END,
    backfill_id = COALESCE(excluded.backfill_id, check_work.backfill_id)
  WHERE (check_work.state IN ('DEAD', 'DISCARDED')
      AND (excluded.last_change > check_work.last_change OR excluded.backfill_id IS NOT NULL))
    OR (check_work.state IN ('QUEUED', 'WAITING')
      AND (check_work.priority < excluded.priority OR (check_work.backfill_id IS NULL AND excluded.backfill_id IS NOT NULL)))`;

/**
 * Condition "the lease is held": its time has not come, and nobody else got one since. It is about
 * the row itself, so that PostgreSQL evaluates it again where it waited for another transaction.
 */
function heldIn(sql: Sql): string {
  return `(id, fencing_token) IN (
      SELECT wanted.id, CAST(wanted.token AS BIGINT) FROM ${sql.tuples('wanted', ['id', 'token'])}
    ) AND state = 'LEASED' AND leased_until > ${sql.now}`;
}

/** The parameter of `heldIn`. */
function leaseList(sql: Sql, leases: readonly HeldLease[]): string {
  return sql.list(leases.map(({ fencingToken, id }) => [id, fencingToken]));
}

/** The first items of each group, as many as its share. */
const SHARED_IDS = Array.from(
  { length: SHARES_TOGETHER },
  (_, index) => `SELECT id FROM (
    SELECT id FROM check_work WHERE state = 'QUEUED' AND group_id = ? ORDER BY priority DESC, due_at, id LIMIT ?
  ) AS share${String(index)}`,
).join(' UNION ALL ');

const LEASE = `UPDATE check_work SET state = 'LEASED', owner = ?, leased_until = ?, attempts = attempts + 1,
    fencing_token = fencing_token + 1, reading = NULL
  WHERE id IN (${SHARED_IDS}) RETURNING ${LEASED.join(', ')}`;

/**
 * The groups of queued work, found by one step in the index for each, so that the cost is that of
 * the groups and not of the queue.
 */
const GROUPS = `WITH RECURSIVE queued(id) AS (
    SELECT min(group_id) FROM check_work WHERE state = 'QUEUED'
    UNION ALL
    SELECT (SELECT min(group_id) FROM check_work WHERE state = 'QUEUED' AND group_id > queued.id)
    FROM queued WHERE queued.id IS NOT NULL
  )
  SELECT w.id, w.domain, w.place, w.server_type, w.labels, w.served_at,
    (SELECT count(*) FROM (SELECT 1 FROM check_work c WHERE c.state = 'QUEUED' AND c.group_id = w.id LIMIT ?) counted)
      AS queued,
    (SELECT priority FROM check_work c WHERE c.state = 'QUEUED' AND c.group_id = w.id
      ORDER BY priority DESC, due_at, id LIMIT 1) AS priority,
    (SELECT due_at FROM check_work c WHERE c.state = 'QUEUED' AND c.group_id = w.id
      ORDER BY priority DESC, due_at, id LIMIT 1) AS due_at
  FROM queued CROSS JOIN work_group w WHERE w.id = queued.id ORDER BY w.id`;

/** By the indexes of each state: what was discarded long ago costs nothing. */
const LOADS = `SELECT w.domain, c.state, c.n, c.oldest FROM (
    ${(['QUEUED', 'WAITING', 'LEASED', 'DEAD'] as const)
      .map(
        (state) => `SELECT '${state}' AS state, group_id, count(*) AS n, min(due_at) AS oldest
          FROM check_work WHERE state = '${state}' GROUP BY group_id`,
      )
      .join(' UNION ALL ')}
  ) c JOIN work_group w ON w.id = c.group_id`;

/** The ids of the groups of these items by their keys; new ones are created. */
async function groupIds(sql: Sql, items: readonly NewWork[]): Promise<ReadonlyMap<string, number>> {
  const groups = new Map<string, { readonly key: GroupKey; readonly name: string }>();
  for (const item of items) {
    const key = groupKeyOf(item);
    groups.set(key.join('\0'), { key, name: item.server ?? '' });
  }
  if (groups.size === 0) return new Map();
  const keys = [...groups.values()].map(({ key }) => key);
  const find = async (): Promise<Map<string, number>> => {
    const rows = await sql.all<Pick<WorkGroupRow, 'id' | 'domain' | 'place' | 'server_type' | 'labels'>>(
      `SELECT w.id, w.domain, w.place, w.server_type, w.labels
       FROM ${sql.tuples('wanted', ['domain', 'place', 'server_type', 'labels'])} CROSS JOIN work_group w
       WHERE w.domain = wanted.domain AND w.place = wanted.place AND w.server_type = wanted.server_type
         AND w.labels = wanted.labels`,
      [sql.list(keys)],
    );
    return new Map(rows.map((row) => [[row.domain, row.place, row.server_type, row.labels].join('\0'), row.id]));
  };
  const known = await find();
  const added = [...groups.values()].filter(({ key }) => !known.has(key.join('\0')));
  if (added.length === 0) return known;
  await sql.insertAll(
    'work_group',
    ['domain', 'place', 'server_type', 'labels', 'server_name', 'minute_count'],
    added.map(({ key, name }) => [...key, name, 0]),
    'ON CONFLICT DO NOTHING',
  );
  return find();
}

function subjectKey({ contractId, contractVersion, partition, server }: NewWork): string {
  return [contractId, contractVersion, partitionId(partition), server ?? ''].join('\0');
}

/** The minute of an instant, in which rates are counted. */
function minuteOf(instant: string): string {
  return instant.slice(0, 16);
}

async function databaseNow(sql: Sql): Promise<string> {
  const row = await sql.one<{ now: string }>(`SELECT ${sql.now} AS now`);
  if (row === null) throw new Error('The database has no clock.');
  return row.now;
}
