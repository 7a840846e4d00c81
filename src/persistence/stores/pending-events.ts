import type { LineageStore, NextEvents, PendingSender, PendingSince } from '../../app/ports/lineage-store.js';
import type { LineageEventRow } from '../rows/lineage-rows.js';
import { type Sql, fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';
import { PENDING, RAW, rawFromRow } from './received-events.js';

type PendingStore = Pick<
  LineageStore,
  | 'unfolded'
  | 'pendingEvent'
  | 'pendingSenders'
  | 'oldestPendingOf'
  | 'newestEvent'
  | 'pendingSince'
  | 'firstPending'
  | 'countAttempt'
  | 'countUnfolded'
  | 'oldestUnfolded'
>;

/** The senders whose events count for the same domains; those of earlier releases are one. */
const TURN = `coalesce(sender_key, '')`;

/**
 * `PENDING` as the indexes by sender and by job have it: PostgreSQL uses them for it alone, and no
 * other index.
 */
const WAITING = `coalesce(folded_at, excluded_at, '') = ''`;

/** The oldest pending events of one turn, at most so many of each list, by number. */
interface Turn {
  readonly key: string;
  /** JSON; null for events of earlier releases. */
  readonly domains: string | null;
  readonly small: readonly number[];
  readonly large: readonly number[];
  /** Those whose folding was interrupted. */
  readonly interrupted: readonly number[];
}

/**
 * The turns with pending events, in the order of their keys. Each is found by the end of the one
 * before it in the index, so that the cost is that of the answer, however many events are pending.
 */
async function turnsOf(sql: Sql, { except, limit }: Pick<NextEvents, 'except' | 'limit'>): Promise<readonly Turn[]> {
  const array = sql.dialect === 'sqlite' ? 'json_group_array' : 'json_agg';
  const next = (after: string): string =>
    `(SELECT ${TURN} FROM lineage_event WHERE ${WAITING} ${after} ORDER BY ${TURN} LIMIT 1)`;
  const first = (where: string): string =>
    `(SELECT CAST(${array}(sequence) AS TEXT) FROM (SELECT sequence FROM lineage_event
        WHERE ${WAITING} AND ${TURN} = turn.key AND ${where} ORDER BY sequence LIMIT ?) AS head)`;
  const rows = await sql.all<Record<'key' | 'small', string> & Record<'domains' | 'large' | 'interrupted', string>>(
    `WITH RECURSIVE turn (key) AS (
       SELECT ${next('')}
       UNION ALL
       SELECT ${next(`AND ${TURN} > turn.key`)} FROM turn WHERE turn.key IS NOT NULL
     )
     SELECT turn.key AS key, sender.domains AS domains,
            ${first('attempts = 0 AND is_large = 0')} AS small, ${first('attempts = 0 AND is_large = 1')} AS large,
            ${first(`attempts > 0 AND NOT ${sql.oneOf('sequence', 'integer')}`)} AS interrupted
     FROM turn LEFT JOIN lineage_sender sender ON sender.sender_key = turn.key
     WHERE turn.key IS NOT NULL ORDER BY turn.key`,
    [limit, 1, sql.list(except === 'INTERRUPTED' ? [] : [...except]), except === 'INTERRUPTED' ? 0 : 1],
  );
  return rows.map(({ domains, interrupted, key, large, small }) => ({
    ...{ key, domains, small: numbers(small), large: numbers(large), interrupted: numbers(interrupted) },
  }));
}

function numbers(list: string | null): readonly number[] {
  return list === null ? [] : fromJson<number[]>(list).sort((a, b) => a - b);
}

/**
 * The events to be folded next, by number: those of the turn after the one that was served last. A
 * large event and one whose folding was interrupted are alone.
 */
function inTurns(all: readonly Turn[], { after, limit }: Pick<NextEvents, 'after' | 'limit'>): readonly number[] {
  const turns = all.filter(({ interrupted, large, small }) => small.length + large.length + interrupted.length > 0);
  const next = turns.find(({ key }) => after === null || key > after) ?? turns[0];
  if (next === undefined) return [];
  const [large] = next.large;
  if (large !== undefined && large < (next.small[0] ?? Number.MAX_SAFE_INTEGER)) return [large];
  return next.small.length > 0 ? next.small.slice(0, limit) : next.interrupted;
}

/** Events that are to be folded. */
export function pendingEvents({ ids, sql }: StoreContext): PendingStore {
  const pendingSenders = async (): Promise<readonly PendingSender[]> => {
    const turns = await turnsOf(sql, { except: new Set(), limit: 1 });
    return turns.map(({ domains, interrupted, large, small }) => ({
      domains: domains === null ? null : fromJson<string[]>(domains),
      oldest: Math.min(...[small, large, interrupted].flat()),
    }));
  };
  const firstPending = async (): Promise<number | null> => {
    const oldest = (await pendingSenders()).map((sender) => sender.oldest);
    return oldest.length === 0 ? null : Math.min(...oldest);
  };
  const pendingSince = async (sequence: number): Promise<PendingSince | null> => {
    const row = await sql.one<Pick<LineageEventRow, 'id' | 'received_at'>>(
      'SELECT id, received_at FROM lineage_event WHERE sequence = ?',
      [sequence],
    );
    return row === null ? null : { id: row.id, sequence, receivedAt: row.received_at };
  };
  return {
    unfolded: async (next) => {
      const order = inTurns(await turnsOf(sql, next), next);
      if (order.length === 0) return [];
      const rows = await sql.all<LineageEventRow & { readonly turn: string }>(
        `SELECT ${RAW}, ${TURN} AS turn FROM lineage_event WHERE ${PENDING} AND ${sql.oneOf('sequence', 'integer')}`,
        [sql.list(order)],
      );
      const found = new Map(rows.map((row) => [row.sequence, { ...rawFromRow(row), turn: row.turn }]));
      return order.map((sequence) => found.get(sequence)).filter((event) => event !== undefined);
    },
    pendingEvent: async (sequence) => {
      const row = await sql.one<LineageEventRow>(`SELECT ${RAW} FROM lineage_event WHERE ${PENDING} AND sequence = ?`, [
        sequence,
      ]);
      return row === null ? null : rawFromRow(row);
    },
    pendingSenders,
    oldestPendingOf: async (jobNamespaces) => {
      if (jobNamespaces.length === 0) return null;
      const oldest = `(SELECT sequence FROM lineage_event
         WHERE ${WAITING} AND job_namespace_key = wanted.a ORDER BY sequence LIMIT 1)`;
      const keys = jobNamespaces.map((namespace) => ids.sha256(namespace));
      const row = await sql.one<{ oldest: number | null }>(
        `SELECT MIN(${oldest}) AS oldest FROM ${sql.pairs('wanted')}`,
        [sql.list(keys.map((key) => [key, key]))],
      );
      return row?.oldest ?? null;
    },
    newestEvent: async () =>
      (await sql.one<{ newest: number | null }>('SELECT MAX(sequence) AS newest FROM lineage_event'))?.newest ?? 0,
    pendingSince,
    firstPending,
    countAttempt: async (sequence) => {
      await sql.run('UPDATE lineage_event SET attempts = attempts + 1 WHERE sequence = ?', [sequence]);
    },
    countUnfolded: async () =>
      Number(
        (await sql.one<{ n: number | string }>(`SELECT COUNT(*) AS n FROM lineage_event WHERE ${WAITING}`))?.n ?? 0,
      ),
    oldestUnfolded: async () => {
      const sequence = await firstPending();
      return sequence === null ? null : ((await pendingSince(sequence))?.receivedAt ?? null);
    },
  };
}
