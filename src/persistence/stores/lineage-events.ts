import type { LineageStore, NoticeKind, RawEvent, ReceivedEvent, StoredNotice } from '../../app/ports/lineage-store.js';
import type { LineageWarning } from '../../core/lineage/event.js';
import type { LineageEventRow } from '../rows/lineage-rows.js';
import { fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';

type EventStore = Pick<
  LineageStore,
  | 'appendRaw'
  | 'unfolded'
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
  WARNED: 'warnings IS NOT NULL',
  OPEN: `problem IS NOT NULL AND coalesce(resolution, '') <> 'DISCARDED'`,
  DISCARDED: `problem IS NOT NULL AND resolution = 'DISCARDED'`,
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

/** Raw events: append-only, except for the mark that they were folded. */
export function lineageEvents({ sql }: StoreContext): EventStore {
  const count = async (where: string): Promise<number> =>
    Number((await sql.one<{ n: number | string }>(`SELECT COUNT(*) AS n FROM lineage_event ${where}`))?.n ?? 0);
  return {
    appendRaw: async (events) => {
      const stored = await sql.all<Pick<LineageEventRow, 'id' | 'sender' | 'sender_domains'>>(
        `SELECT id, sender, sender_domains FROM lineage_event WHERE ${sql.oneOf('id')}`,
        [sql.list(events.map(({ id }) => id))],
      );
      const known = new Map(stored.map((row) => [row.id, domainsOf(row)]));
      const fresh = new Map<string, ReceivedEvent>();
      const widened = new Map<string, readonly string[]>();
      const isNew = events.map((event) => {
        const domains = known.get(event.id);
        if (domains === undefined) {
          known.set(event.id, event.senderDomains);
          fresh.set(event.id, event);
          return true;
        }
        if (domains === null || event.senderDomains.every((domain) => domains.includes(domain))) return false;
        const all = [...new Set([...domains, ...event.senderDomains])].sort();
        known.set(event.id, all);
        const first = fresh.get(event.id);
        if (first === undefined) widened.set(event.id, all);
        else fresh.set(event.id, { ...first, senderDomains: all });
        return false;
      });
      const columns = ['id', 'body', 'received_at', 'sender', 'sender_domains'];
      const rows = [...fresh.values()].map(({ body, id, receivedAt, sender, senderDomains }) => [
        id,
        body,
        receivedAt,
        sender,
        JSON.stringify(senderDomains),
      ]);
      if (rows.length > 0) await sql.insertAll('lineage_event', columns, rows, 'ON CONFLICT (id) DO NOTHING');
      for (const [id, domains] of widened)
        await sql.run(
          `UPDATE lineage_event SET sender_domains = ?,
             folded_at = CASE WHEN problem IS NULL THEN NULL ELSE folded_at END WHERE id = ?`,
          [JSON.stringify(domains), id],
        );
      return isNew;
    },
    unfolded: async (limit) => {
      const rows = await sql.all<LineageEventRow>(
        'SELECT sequence, id, body, received_at, refolds, sender, sender_domains FROM lineage_event WHERE folded_at IS NULL ORDER BY sequence LIMIT ?',
        [limit],
      );
      return rows.map((row): RawEvent => ({
        sequence: row.sequence,
        id: row.id,
        body: row.body,
        receivedAt: row.received_at,
        refolds: row.refolds === 1,
        sender: row.sender,
        senderDomains: domainsOf(row),
      }));
    },
    countUnfolded: () => count('WHERE folded_at IS NULL'),
    countRaw: () => count(''),
    oldestUnfolded: async () => {
      const row = await sql.one<{ received_at: string }>(
        'SELECT received_at FROM lineage_event WHERE folded_at IS NULL ORDER BY sequence LIMIT 1',
      );
      return row?.received_at ?? null;
    },
    lockFolding: () => sql.lock('concordat:lineage-fold'),
    markFolded: async (sequence, at, { problem, warnings }) => {
      const warningsJson = warnings.length === 0 ? null : JSON.stringify(warnings);
      await sql.run('UPDATE lineage_event SET folded_at = ?, problem = ?, warnings = ? WHERE sequence = ?', [
        at,
        problem,
        warningsJson,
        sequence,
      ]);
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
        `${NOTICE} WHERE problem IS NOT NULL AND ${sql.oneOf('id')} ORDER BY sequence`,
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
