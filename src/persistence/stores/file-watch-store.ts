import type { AgentStore } from '../../app/ports/agent-store.js';
import { type WatchedRow, fileReportFromRow, watchedFromRow, watchedToColumns } from '../mappers/agent-mapper.js';
import type { FileWatchRow } from '../rows/work-rows.js';
import type { Sql } from '../sql.js';
import { needsFromRow } from '../mappers/work-mapper.js';
import { withinDomains } from './within-domains.js';

type WatchMethods =
  | 'watch'
  | 'watchesOf'
  | 'unwatch'
  | 'watchedNeeds'
  | 'fileReports'
  | 'dueWatches'
  | 'heldWatch'
  | 'takeWatch'
  | 'releaseWatch'
  | 'putFileReport';
const WATCHED = [
  'id',
  'contract_id',
  'contract_version',
  'server',
  'server_type',
  'labels',
  'domain',
  'checks',
] as const satisfies readonly (keyof WatchedRow)[];

interface Counted {
  readonly contracts: number;
  readonly checks: number;
}

/** Files of servers that only agents reach, and what they saw of them. */
export function fileWatchStore(sql: Sql): Pick<AgentStore, WatchMethods> {
  return {
    watch: async (files) => {
      await sql.insertAll(
        'file_watch',
        [...WATCHED, 'next_at', 'fencing_token'],
        files.map((each) => [...watchedToColumns(each), '', 0]),
        // Of what has changed, a look in progress is about something else.
        `ON CONFLICT (id) DO UPDATE SET contract_version = excluded.contract_version, server = excluded.server,
           server_type = excluded.server_type, domain = excluded.domain, labels = excluded.labels, checks = excluded.checks,
           next_at = CASE WHEN file_watch.owner IS NULL THEN file_watch.next_at ELSE excluded.next_at END,
           owner = NULL, fencing_token = file_watch.fencing_token + 1
         WHERE file_watch.contract_version <> excluded.contract_version OR file_watch.server <> excluded.server
           OR file_watch.domain <> excluded.domain OR file_watch.labels <> excluded.labels
           OR file_watch.checks <> excluded.checks`,
      );
    },
    watchesOf: async (contractId) => {
      const rows = await sql.all<WatchedRow>(
        `SELECT ${WATCHED.join(', ')} FROM file_watch WHERE contract_id = ? ORDER BY id`,
        [contractId],
      );
      return rows.map(watchedFromRow);
    },
    unwatch: async (ids) => {
      if (ids.length > 0) await sql.run(`DELETE FROM file_watch WHERE ${sql.oneOf('id')}`, [sql.list(ids)]);
    },
    watchedNeeds: async () => {
      const rows = await sql.all<Pick<WatchedRow, 'domain' | 'server_type' | 'labels'> & Counted>(
        `SELECT domain, server_type, labels, count(DISTINCT contract_id) AS contracts, CAST(sum(checks) AS INTEGER) AS checks
         FROM file_watch GROUP BY domain, server_type, labels ORDER BY domain, server_type, labels`,
      );
      return rows.map((row) => ({
        domain: row.domain,
        needs: needsFromRow(row),
        contracts: row.contracts,
        checks: row.checks,
      }));
    },
    fileReports: async (ids) => {
      const rows = await sql.all<Pick<FileWatchRow, 'id' | 'looked_at' | 'present' | 'seen'>>(
        `SELECT id, looked_at, present, seen FROM file_watch WHERE looked_at IS NOT NULL AND ${sql.oneOf('id')}`,
        [sql.list(ids)],
      );
      return rows.map(fileReportFromRow);
    },
    dueWatches: async (domains, now, most) => {
      const of = withinDomains(sql, 'domain', domains);
      const rows = await sql.all<WatchedRow>(
        `SELECT ${WATCHED.join(', ')} FROM file_watch WHERE next_at <= ?${of.text} ORDER BY next_at, id LIMIT ?`,
        [now, ...of.values, most],
      );
      return rows.map(watchedFromRow);
    },
    heldWatch: async (id, { fencingToken, owner }, now) => {
      const row = await sql.one<WatchedRow>(
        `SELECT ${WATCHED.join(', ')} FROM file_watch WHERE id = ? AND owner = ? AND fencing_token = ? AND next_at > ?`,
        [id, owner, fencingToken, now],
      );
      return row === null ? null : watchedFromRow(row);
    },
    takeWatch: async (id, owner, { nextAt, now }) => {
      const row = await sql.one<WatchedRow & Pick<FileWatchRow, 'fencing_token'>>(
        `UPDATE file_watch SET owner = ?, next_at = ?, fencing_token = fencing_token + 1
         WHERE id = ? AND next_at <= ? RETURNING ${WATCHED.join(', ')}, fencing_token`,
        [owner, nextAt, id, now],
      );
      return row === null ? null : { ...watchedFromRow(row), fencingToken: row.fencing_token };
    },
    releaseWatch: async (id, { fencingToken, owner }) => {
      await sql.run(
        `UPDATE file_watch SET next_at = '', owner = NULL WHERE id = ? AND owner = ? AND fencing_token = ?`,
        [id, owner, fencingToken],
      );
    },
    putFileReport: async ({ id, lookedAt, present, seen }, nextAt) => {
      await sql.run(
        'UPDATE file_watch SET looked_at = ?, present = ?, seen = ?, next_at = ?, owner = NULL WHERE id = ?',
        [lookedAt, present === null ? null : JSON.stringify(present), JSON.stringify(seen), nextAt, id],
      );
    },
  };
}
