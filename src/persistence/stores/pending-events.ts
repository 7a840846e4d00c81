import type { LineageStore, NextEvents, PendingSender, PendingSince } from '../../app/ports/lineage-store.js';
import { outermostDomain } from '../../core/mesh/domain.js';
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

/** The domains for which the sender counts; all events of earlier releases have one key. */
const SENDER = `coalesce(sender_key, '')`;

/**
 * `PENDING` as the indexes by sender and by job have it: PostgreSQL uses them for it alone, and no
 * other index.
 */
const WAITING = `coalesce(folded_at, excluded_at, '') = ''`;

/**
 * Whether an event is pending: the key of a sender, or null. In the order of the index, which
 * PostgreSQL then uses.
 */
export const anyPending = `(SELECT ${SENDER} FROM lineage_event WHERE ${WAITING} ORDER BY ${SENDER} LIMIT 1)`;

/** The oldest pending events of senders with the same domains, at most so many of each list. */
interface Sending {
  readonly key: string;
  /** JSON; null for events of earlier releases. */
  readonly domains: string | null;
  readonly small: readonly number[];
  readonly large: readonly number[];
  /** Those whose folding was interrupted. */
  readonly interrupted: readonly number[];
}

/**
 * The senders with pending events, in the order of their keys. Each is found by the end of the one
 * before it in the index, so that the cost is that of the answer, however many events are pending.
 */
async function sendersOf(
  sql: Sql,
  { except, limit }: Pick<NextEvents, 'except' | 'limit'>,
): Promise<readonly Sending[]> {
  const array = sql.dialect === 'sqlite' ? 'json_group_array' : 'json_agg';
  const next = (after: string): string =>
    `(SELECT ${SENDER} FROM lineage_event WHERE ${WAITING} ${after} ORDER BY ${SENDER} LIMIT 1)`;
  const first = (where: string): string =>
    `(SELECT CAST(${array}(sequence) AS TEXT) FROM (SELECT sequence FROM lineage_event
        WHERE ${WAITING} AND ${SENDER} = sending.key AND ${where} ORDER BY sequence LIMIT ?) AS head)`;
  const rows = await sql.all<Record<'key' | 'small', string> & Record<'domains' | 'large' | 'interrupted', string>>(
    `WITH RECURSIVE sending (key) AS (
       SELECT ${next('')}
       UNION ALL
       SELECT ${next(`AND ${SENDER} > sending.key`)} FROM sending WHERE sending.key IS NOT NULL
     )
     SELECT sending.key AS key, sender.domains AS domains,
            ${first('attempts = 0 AND is_large = 0')} AS small, ${first('attempts = 0 AND is_large = 1')} AS large,
            ${first(`attempts > 0 AND NOT ${sql.oneOf('sequence', 'integer')}`)} AS interrupted
     FROM sending LEFT JOIN lineage_sender sender ON sender.sender_key = sending.key
     WHERE sending.key IS NOT NULL ORDER BY sending.key`,
    [limit, 1, sql.list(except === 'INTERRUPTED' ? [] : [...except]), except === 'INTERRUPTED' ? 0 : 1],
  );
  return rows.map(({ domains, interrupted, key, large, small }) => ({
    ...{ key, domains, small: numbers(small), large: numbers(large), interrupted: numbers(interrupted) },
  }));
}

function numbers(list: string | null): readonly number[] {
  return list === null ? [] : sorted(fromJson<number[]>(list));
}

/** What the senders of one turn have to be folded. */
type Queue = Pick<Sending, 'small' | 'large' | 'interrupted'>;

/**
 * The events to be folded next, by number: those of the turn after the one that was served last. A
 * large event and one whose folding was interrupted are alone.
 */
function inTurns(
  senders: readonly Sending[],
  { after, limit }: Pick<NextEvents, 'after' | 'limit'>,
): { readonly turn: string; readonly order: readonly number[] } {
  const turns = [...queuesOf(senders)].sort(([a], [b]) => (a < b ? -1 : 1));
  const [turn, queue] = turns.find(([key]) => after === null || key > after) ?? turns[0] ?? ['', null];
  return { turn, order: queue === null ? [] : ordered(queue).slice(0, limit) };
}

function ordered({ interrupted, large: [large], small }: Queue): readonly number[] {
  if (large !== undefined && large < (small[0] ?? Number.MAX_SAFE_INTEGER)) return [large];
  return small.length > 0 ? small : interrupted.slice(0, 1);
}

/** Domains nested in one take turns as one: their number is up to its owners. */
function queuesOf(senders: readonly Sending[]): ReadonlyMap<string, Queue> {
  const queues = new Map<string, Queue>();
  for (const { domains, interrupted, large, small } of senders) {
    if (small.length + large.length + interrupted.length === 0) continue;
    const outermost = domains === null ? [] : fromJson<string[]>(domains).map(outermostDomain);
    const key = [...new Set(outermost)].sort().join(' ');
    const known = queues.get(key) ?? { small: [], large: [], interrupted: [] };
    queues.set(key, {
      small: sorted([...known.small, ...small]),
      large: sorted([...known.large, ...large]),
      interrupted: sorted([...known.interrupted, ...interrupted]),
    });
  }
  return queues;
}

function sorted(sequences: readonly number[]): readonly number[] {
  return [...sequences].sort((a, b) => a - b);
}

/** Events that are to be folded. */
export function pendingEvents({ ids, sql }: StoreContext): PendingStore {
  const pendingSenders = async (): Promise<readonly PendingSender[]> => {
    const senders = await sendersOf(sql, { except: new Set(), limit: 1 });
    return senders.map(({ domains, interrupted, large, small }) => ({
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
      const { order, turn } = inTurns(await sendersOf(sql, next), next);
      if (order.length === 0) return [];
      const rows = await sql.all<LineageEventRow>(
        `SELECT ${RAW} FROM lineage_event WHERE ${PENDING} AND ${sql.oneOf('sequence', 'integer')}`,
        [sql.list(order)],
      );
      const found = new Map(rows.map((row) => [row.sequence, { ...rawFromRow(row), turn }]));
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
