import type { AgentStore, FileReport, WatchedFiles } from '../../app/ports/agent-store.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import type { FileWatchRow } from '../rows/work-rows.js';
import { type Sql, fromJson } from '../sql.js';

type WatchMethods = 'watch' | 'fileReports' | 'dueWatches' | 'takeWatch' | 'putFileReport';
const WATCHED = ['place', 'contract_id', 'contract_version', 'server', 'server_type', 'domain', 'labels'] as const;
type WatchedRow = Pick<FileWatchRow, (typeof WATCHED)[number]>;

/** Files of servers that only agents reach, and what they saw of them. */
export function fileWatchStore(sql: Sql): Pick<AgentStore, WatchMethods> {
  return {
    watch: async (files) => {
      await sql.insertAll(
        'file_watch',
        [...WATCHED, 'next_at', 'fencing_token'],
        files.map((each) => [...watchedToRow(each), '', 0]),
        `ON CONFLICT (place) DO UPDATE SET contract_id = excluded.contract_id,
           contract_version = excluded.contract_version, server = excluded.server, server_type = excluded.server_type,
           domain = excluded.domain, labels = excluded.labels, next_at = excluded.next_at
         WHERE file_watch.contract_id <> excluded.contract_id OR file_watch.contract_version <> excluded.contract_version
           OR file_watch.server <> excluded.server OR file_watch.domain <> excluded.domain
           OR file_watch.labels <> excluded.labels`,
      );
    },
    fileReports: async (places) => {
      const rows = await sql.all<Pick<FileWatchRow, 'place' | 'looked_at' | 'present' | 'seen'>>(
        `SELECT place, looked_at, present, seen FROM file_watch WHERE looked_at IS NOT NULL AND ${sql.oneOf('place')}`,
        [sql.list(places)],
      );
      return rows.map(reportFromRow);
    },
    dueWatches: async (now, most) => {
      const rows = await sql.all<WatchedRow>(
        `SELECT ${WATCHED.join(', ')} FROM file_watch WHERE next_at <= ? ORDER BY next_at, place LIMIT ?`,
        [now, most],
      );
      return rows.map(watchedFromRow);
    },
    takeWatch: async (place, owner, { nextAt, now }) => {
      const row = await sql.one<WatchedRow & Pick<FileWatchRow, 'fencing_token'>>(
        `UPDATE file_watch SET owner = ?, next_at = ?, fencing_token = fencing_token + 1
         WHERE place = ? AND next_at <= ? RETURNING ${WATCHED.join(', ')}, fencing_token`,
        [owner, nextAt, place, now],
      );
      return row === null ? null : { ...watchedFromRow(row), fencingToken: row.fencing_token };
    },
    putFileReport: async ({ lookedAt, place, present, seen }, { fencingToken, owner }) => {
      const changed = await sql.run(
        'UPDATE file_watch SET looked_at = ?, present = ?, seen = ? WHERE place = ? AND owner = ? AND fencing_token = ?',
        [lookedAt, present === null ? null : JSON.stringify(present), JSON.stringify(seen), place, owner, fencingToken],
      );
      return changed === 1;
    },
  };
}

function watchedToRow({ contractId, contractVersion, domain, needs, place, server }: WatchedFiles): string[] {
  return [
    place,
    contractId,
    contractVersion,
    server,
    needs.serverType ?? '',
    domain,
    canonicalJson({ ...needs.labels }),
  ];
}

function watchedFromRow(row: WatchedRow): WatchedFiles {
  return {
    place: row.place,
    contractId: row.contract_id,
    contractVersion: row.contract_version,
    server: row.server,
    domain: row.domain,
    needs: {
      serverType: row.server_type === '' ? null : row.server_type,
      labels: fromJson<Record<string, string>>(row.labels),
    },
  };
}

function reportFromRow(row: Pick<FileWatchRow, 'place' | 'looked_at' | 'present' | 'seen'>): FileReport {
  return {
    place: row.place,
    lookedAt: row.looked_at ?? '',
    present: row.present === null ? null : fromJson<FileReport['present']>(row.present),
    seen: fromJson<FileReport['seen']>(row.seen ?? '[]'),
  };
}
