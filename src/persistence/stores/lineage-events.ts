import type { LineageStore, NoticeKind, ReceivedEvent, StoredNotice } from '../../app/ports/lineage-store.js';
import type { LineageWarning } from '../../core/lineage/event.js';
import type { LineageEventRow } from '../rows/lineage-rows.js';
import { type Sql, type SqlValue, fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';
import { PENDING, RAW, rawFromRow } from './received-events.js';

type EventStore = Pick<
  LineageStore,
  | 'appendRaw'
  | 'unfolded'
  | 'countAttempt'
  | 'countUnfolded'
  | 'countRaw'
  | 'oldestUnfolded'
  | 'lockFolding'
  | 'markFolded'
  | 'retryDeadLetters'
  | 'notices'
  | 'countNotices'
  | 'deadLetters'
  | 'resolveDeadLetters'
  | 'warningsOf'
>;

const WHERE: Readonly<Record<NoticeKind, string>> = {
  WARNED: 'warnings IS NOT NULL AND excluded_at IS NULL',
  OPEN: `problem IS NOT NULL AND excluded_at IS NULL AND coalesce(resolution, '') <> 'DISCARDED'`,
  DISCARDED: `problem IS NOT NULL AND excluded_at IS NULL AND resolution = 'DISCARDED'`,
};

const NOTICE = `SELECT sequence, id, body, received_at, folded_at, problem, warnings, resolution, resolved_at, resolved_by,
  resolution_reason FROM lineage_event`;

function noticeFromRow(row: LineageEventRow): StoredNotice {
  const { resolution, resolution_reason: reason, resolved_at: at, resolved_by: by } = row;
  const action = resolution === 'DISCARDED' || resolution === 'REPLAYED' ? resolution : null;
  return {
    sequence: row.sequence,
    id: row.id,
    body: row.body,
    receivedAt: row.received_at,
    foldedAt: row.folded_at,
    warnings: row.warnings === null ? [] : fromJson<LineageWarning[]>(row.warnings),
    problem: row.problem,
    resolution: action === null ? null : { action, at: at ?? '', by: by ?? '', reason: reason ?? '' },
  };
}

function domainsOf({ sender_domains: domains }: Pick<LineageEventRow, 'sender_domains'>): readonly string[] | null {
  return domains === null ? null : fromJson<string[]>(domains);
}

function withDomainsOf(known: ReceivedEvent | undefined, event: ReceivedEvent): ReceivedEvent {
  if (known === undefined) return event;
  return { ...known, senderDomains: [...new Set([...known.senderDomains, ...event.senderDomains])].sort() };
}

function insertEvents(sql: Sql, events: readonly ReceivedEvent[]): Promise<number> {
  if (events.length === 0) return Promise.resolve(0);
  return sql.insertAll(
    'lineage_event',
    ['id', 'body', 'received_at', 'sender', 'sender_domains'],
    events.map(({ body, id, receivedAt, sender, senderDomains }) => [
      id,
      body,
      receivedAt,
      sender,
      JSON.stringify(senderDomains),
    ]),
    'ON CONFLICT (id) DO NOTHING',
  );
}

/**
 * Makes stored events count for the domains of these senders too; those that count for more then
 * are folded again. The rows are locked: of two senders at once, none is lost. Returns the ids that
 * another sender stored.
 */
async function widenDomains(
  sql: Sql,
  received: ReadonlyMap<string, ReceivedEvent>,
  list: string,
): Promise<readonly string[]> {
  const rows = await sql.all<Pick<LineageEventRow, 'id' | 'received_at' | 'sender' | 'sender_domains'>>(
    `SELECT id, received_at, sender, sender_domains FROM lineage_event
     WHERE ${sql.oneOf('id')} ORDER BY id${sql.forUpdate}`,
    [list],
  );
  const others: string[] = [];
  for (const row of rows) {
    const event = received.get(row.id);
    const domains = domainsOf(row);
    if (event === undefined) continue;
    if (row.received_at !== event.receivedAt || row.sender !== event.sender) others.push(row.id);
    if (domains === null || event.senderDomains.every((domain) => domains.includes(domain))) continue;
    await sql.run(
      `UPDATE lineage_event SET sender_domains = ?,
         folded_at = CASE WHEN problem IS NULL AND excluded_at IS NULL THEN NULL ELSE folded_at END WHERE id = ?`,
      [JSON.stringify([...new Set([...domains, ...event.senderDomains])].sort()), row.id],
    );
  }
  return others;
}

/** Raw events: append-only, except for the mark that they were folded. */
export function lineageEvents({ sql }: StoreContext): EventStore {
  const count = async (where: string): Promise<number> =>
    Number((await sql.one<{ n: number | string }>(`SELECT COUNT(*) AS n FROM lineage_event ${where}`))?.n ?? 0);
  return {
    appendRaw: async (events) => {
      const merged = new Map<string, ReceivedEvent>();
      for (const event of events) merged.set(event.id, withDomainsOf(merged.get(event.id), event));
      const list = sql.list([...merged.keys()]);
      const stored = await sql.all<{ id: string }>(`SELECT id FROM lineage_event WHERE ${sql.oneOf('id')}`, [list]);
      const known = new Set(stored.map(({ id }) => id));
      const fresh = [...merged.values()].filter(({ id }) => !known.has(id));
      const inserted = await insertEvents(sql, fresh);
      if (known.size > 0 || inserted < fresh.length)
        for (const id of await widenDomains(sql, merged, list)) known.add(id);
      return events.map(({ id }) => {
        const isNew = !known.has(id);
        known.add(id);
        return isNew;
      });
    },
    unfolded: async (limit, except = new Set()) => {
      const pending = (where: string, order: string, parameters: readonly SqlValue[]): Promise<LineageEventRow[]> =>
        sql.all<LineageEventRow>(
          `SELECT ${RAW} FROM lineage_event WHERE ${PENDING} AND ${where} ORDER BY ${order} LIMIT ?`,
          [...parameters, limit],
        );
      const first = await pending('attempts = 0', 'sequence', []);
      const rows =
        first.length > 0 || except === 'INTERRUPTED'
          ? first
          : await pending(`attempts > 0 AND NOT ${sql.oneOf('sequence', 'integer')}`, 'attempts, sequence', [
              sql.list([...except]),
            ]);
      return rows.map(rawFromRow);
    },
    countAttempt: async (sequence) => {
      await sql.run('UPDATE lineage_event SET attempts = attempts + 1 WHERE sequence = ?', [sequence]);
    },
    countUnfolded: () => count(`WHERE ${PENDING}`),
    countRaw: () => count(''),
    oldestUnfolded: async () => {
      const row = await sql.one<{ received_at: string }>(
        `SELECT received_at FROM lineage_event WHERE ${PENDING} ORDER BY sequence LIMIT 1`,
      );
      return row?.received_at ?? null;
    },
    lockFolding: () => sql.lock('concordat:lineage-fold'),
    markFolded: async ({ senderDomains, sequence }, at, { problem, warnings }) => {
      const warningsJson = warnings.length === 0 ? null : JSON.stringify(warnings);
      const domains = senderDomains === null ? '' : JSON.stringify(senderDomains);
      await sql.run(
        `UPDATE lineage_event SET folded_at = ?, problem = ?, warnings = ?
         WHERE sequence = ? AND coalesce(sender_domains, '') = ?`,
        [at, problem, warningsJson, sequence, domains],
      );
    },
    retryDeadLetters: async () => {
      await sql.run(`UPDATE lineage_event SET folded_at = NULL, problem = NULL WHERE ${WHERE.OPEN}`);
    },
    notices: async (kind, before, limit) => {
      const rows = await sql.all<LineageEventRow>(
        `${NOTICE} WHERE ${WHERE[kind]} ${before === null ? '' : 'AND sequence < ?'} ORDER BY sequence DESC LIMIT ?`,
        before === null ? [limit] : [before, limit],
      );
      return rows.map(noticeFromRow);
    },
    countNotices: (kind) => count(`WHERE ${WHERE[kind]}`),
    deadLetters: async (ids) => {
      const rows = await sql.all<LineageEventRow>(
        `${NOTICE} WHERE problem IS NOT NULL AND excluded_at IS NULL AND ${sql.oneOf('id')} ORDER BY sequence`,
        [sql.list(ids)],
      );
      return rows.map(noticeFromRow);
    },
    resolveDeadLetters: async (ids, { action, at, by, reason }) => {
      const pending = action === 'REPLAYED' ? ', folded_at = NULL, problem = NULL' : '';
      await sql.run(
        `UPDATE lineage_event SET resolution = ?, resolved_at = ?, resolved_by = ?, resolution_reason = ?${pending}
         WHERE problem IS NOT NULL AND ${sql.oneOf('id')}`,
        [action, at, by, reason, sql.list(ids)],
      );
    },
    warningsOf: async (id) => {
      const row = await sql.one<{ warnings: string | null }>('SELECT warnings FROM lineage_event WHERE id = ?', [id]);
      const warnings = row?.warnings ?? null;
      return warnings === null ? [] : fromJson<LineageWarning[]>(warnings);
    },
  };
}
