import type { LineageStore, NoticeKind, RawEvent, StoredNotice } from '../../app/ports/lineage-store.js';
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

/** Raw events: append-only, except for the mark that they were folded. */
export function lineageEvents({ sql }: StoreContext): EventStore {
  const count = async (where: string): Promise<number> =>
    Number((await sql.one<{ n: number | string }>(`SELECT COUNT(*) AS n FROM lineage_event ${where}`))?.n ?? 0);
  return {
    appendRaw: async (events) => {
      const stored = await sql.all<{ id: string }>(`SELECT id FROM lineage_event WHERE ${sql.oneOf('id')}`, [
        sql.list(events.map(({ id }) => id)),
      ]);
      const seen = new Set(stored.map(({ id }) => id));
      const isNew = events.map(({ id }) => {
        if (seen.has(id)) return false;
        seen.add(id);
        return true;
      });
      const rows = events.filter((_, index) => isNew[index]).map((event) => [event.id, event.body, event.receivedAt]);
      if (rows.length > 0) {
        await sql.insertAll('lineage_event', ['id', 'body', 'received_at'], rows, 'ON CONFLICT (id) DO NOTHING');
      }
      return isNew;
    },
    unfolded: async (limit) => {
      const rows = await sql.all<Pick<LineageEventRow, 'sequence' | 'id' | 'body' | 'received_at' | 'refolds'>>(
        'SELECT sequence, id, body, received_at, refolds FROM lineage_event WHERE folded_at IS NULL ORDER BY sequence LIMIT ?',
        [limit],
      );
      return rows.map((row): RawEvent => ({
        sequence: row.sequence,
        id: row.id,
        body: row.body,
        receivedAt: row.received_at,
        refolds: row.refolds === 1,
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
