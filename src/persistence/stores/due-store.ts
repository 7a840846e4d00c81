import type { DueStore, LineLook } from '../../app/ports/due-store.js';
import { majorOf } from '../../core/contract/versions.js';
import type { DueLookRow } from '../rows/due-rows.js';
import type { Sql } from '../sql.js';
import type { StoreContext } from '../store-context.js';
import { dataVersion } from './data-version-store.js';
import { nextSequence } from './sequence.js';

/** One row for each line, and one without a contract for the state. */
interface FoundRow {
  readonly contract_id: string | null;
  readonly major: number;
  readonly files: string | null;
  readonly is_due: number;
}

interface StateRow {
  readonly last: number;
  readonly untracked: number;
  readonly seen: number | null;
  readonly seen_untracked: number | null;
  readonly expired: number | null;
}

/** The cycle of these settings, or null before the first one. */
const CYCLE = (column: string): string => `(SELECT ${column} FROM due_cycle WHERE configuration = ?)`;

const STATE = `SELECT NULL AS contract_id, 0 AS major, NULL AS files, 0 AS is_due, last, last - tracked AS untracked,
    ${CYCLE('version')} AS seen, ${CYCLE('untracked')} AS seen_untracked,
    (SELECT 1 FROM failing_keys WHERE kept_until <= ? LIMIT 1) AS expired
  FROM record_counter WHERE name = 'record'`;

/** The columns of `STATE` in the rows of lines. */
const NO_STATE = '0, 0, NULL, NULL, NULL';

const DUE = `SELECT contract_id, major, files, 1, ${NO_STATE} FROM due_look WHERE next_at <= ?`;

/** A line that was looked at under a later version than that of the fact is not due by it. */
const CHANGED = `SELECT looked.contract_id, looked.major, looked.files, 1, ${NO_STATE}
  FROM fact_head head CROSS JOIN due_rest rest CROSS JOIN due_look looked
  WHERE head.sequence > ${CYCLE('version')} AND rest.head_key = head.head_key
    AND looked.contract_id = rest.contract_id AND looked.major = rest.major AND looked.looked_version < head.sequence`;

const WITH_FILES = `SELECT contract_id, major, files, 0, ${NO_STATE} FROM due_look WHERE files IS NOT NULL`;

/** When lines are to be looked at for due checks. */
export function dueStore({ sql }: StoreContext): DueStore {
  return {
    linesToLookAt: async (configuration, now) => {
      const rows = await sql.all<FoundRow & StateRow>([STATE, DUE, CHANGED, WITH_FILES].join(' UNION ALL '), [
        configuration,
        configuration,
        now,
        now,
        configuration,
      ]);
      const state = rows.find((row) => row.contract_id === null);
      if (state === undefined) throw new Error('The record sequence is missing from the table record_counter.');
      const lines = new Map<string, { contractId: string; major: number; files: string | null; isDue: boolean }>();
      for (const { contract_id: contractId, files, is_due: isDue, major } of rows) {
        if (contractId === null) continue;
        const key = `${contractId} ${String(major)}`;
        lines.set(key, { contractId, major, files, isDue: isDue === 1 || lines.get(key)?.isDue === true });
      }
      const isFollowed = state.seen !== null && state.seen_untracked === state.untracked;
      return {
        lines: [...lines.values()],
        version: state.last,
        isFollowed,
        isSeen: isFollowed && state.seen === state.last,
        hasExpiredKeys: state.expired !== null,
      };
    },
    lookAtAll: async (configuration) => {
      // The rows before the number, as a publish locks them: else each may wait for the other.
      await makeAllDue(sql);
      // A number of its own: a look that began before has an earlier version, and is not recorded.
      await sql.run(`UPDATE due_look SET looked_version = ? WHERE next_at = ''`, [await nextSequence(sql, 1)]);
      const { untracked, version } = await dataVersion(sql);
      await sql.insertAll(
        'due_cycle',
        ['configuration', 'version', 'untracked'],
        [[configuration, version, untracked]],
        'ON CONFLICT (configuration) DO UPDATE SET version = excluded.version, untracked = excluded.untracked',
      );
    },
    recordLineLooks: (looks) => recordLooks(sql, looks),
    seen: async (configuration, version) => {
      await sql.run('UPDATE due_cycle SET version = ? WHERE configuration = ? AND version < ?', [
        version,
        configuration,
        version,
      ]);
    },
  };
}

/** A version of the contract was published: its line is to be looked at. */
export async function makeLineDue(sql: Sql, contractId: string, version: string): Promise<void> {
  // The head of the contract, which this transaction raises, finds the line after a look that began
  // before. To take a number here would lock the record sequence before rows that are locked later.
  await insertDue(sql, [[contractId, majorOf(version), 0]], `next_at = ''`);
}

async function makeAllDue(sql: Sql): Promise<void> {
  const versions = await sql.all<{ contract_id: string; version: string }>(
    'SELECT contract_id, version FROM contract_version',
  );
  const lines = new Map(
    versions.map(({ contract_id: id, version }) => [
      `${id} ${String(majorOf(version))}`,
      [id, majorOf(version), 0] as const,
    ]),
  );
  await insertDue(sql, [...lines.values()], `next_at = ''`);
}

/** Makes lines due that no look before this version has seen. */
async function insertDue(
  sql: Sql,
  lines: readonly (readonly [contractId: string, major: number, version: number])[],
  update: string,
): Promise<void> {
  await sql.insertAll(
    'due_look',
    ['contract_id', 'major', 'next_at', 'looked_version'],
    lines.map(([id, major, version]) => [id, major, '', version]),
    `ON CONFLICT (contract_id, major) DO UPDATE SET ${update}`,
  );
}

/** Without the looks that were overtaken: by a later one, or by the order to look at everything. */
async function notOvertaken(sql: Sql, looks: readonly LineLook[]): Promise<readonly LineLook[]> {
  const rows = await sql.all<Pick<DueLookRow, 'contract_id' | 'major' | 'looked_version'>>(
    `SELECT contract_id, major, looked_version FROM due_look WHERE ${sql.oneOf('contract_id')}
     ORDER BY contract_id, major${sql.forUpdate}`,
    [sql.list(looks.map(({ contractId }) => contractId))],
  );
  const last = new Map(rows.map((row) => [`${row.contract_id} ${String(row.major)}`, row.looked_version]));
  return looks.filter(({ contractId, major, version }) => (last.get(`${contractId} ${String(major)}`) ?? 0) <= version);
}

async function recordLooks(sql: Sql, all: readonly LineLook[]): Promise<void> {
  const looks = all.length === 0 ? all : await notOvertaken(sql, all);
  if (looks.length === 0) return;
  const columns = ['contract_id', 'major', 'next_at', 'files', 'looked_version'] as const;
  await sql.insertAll(
    'due_look',
    columns,
    looks.map(({ contractId, files, major, nextAt, version }) => [contractId, major, nextAt, files, version]),
    `ON CONFLICT (contract_id, major) DO UPDATE SET next_at = excluded.next_at, files = excluded.files,
       looked_version = excluded.looked_version WHERE due_look.looked_version <= excluded.looked_version`,
  );
  const known = await sql.all<Pick<DueLookRow, 'contract_id' | 'major'> & { head_key: string }>(
    `SELECT contract_id, major, head_key FROM due_rest WHERE ${sql.oneOf('contract_id')}`,
    [sql.list(looks.map(({ contractId }) => contractId))],
  );
  const keyOf = (id: string, major: number, head: string): string => `${head} ${String(major)} ${id}`;
  const before = new Map(known.map((row) => [keyOf(row.contract_id, row.major, row.head_key), row]));
  const missing: [string, number, string][] = [];
  for (const { contractId, major, rests } of looks)
    for (const head of rests)
      if (!before.delete(keyOf(contractId, major, head))) missing.push([contractId, major, head]);
  const looked = new Set(looks.map(({ contractId, major }) => `${contractId} ${String(major)}`));
  for (const { contract_id: id, head_key: head, major } of before.values())
    if (looked.has(`${id} ${String(major)}`))
      await sql.run('DELETE FROM due_rest WHERE contract_id = ? AND major = ? AND head_key = ?', [id, major, head]);
  await sql.insertAll('due_rest', ['contract_id', 'major', 'head_key'], missing, 'ON CONFLICT DO NOTHING');
}
