import type {
  DerivedLine,
  StateLine,
  StateStore,
  StatesOf,
  StoredNewest,
  StoredState,
} from '../../app/ports/state-store.js';
import type { Status } from '../../core/health/verdict.js';
import { type PartitionStatus, partitionStatus, shownScore } from '../../core/gate/partition-cell.js';
import { statusOfState } from '../../core/gate/partition-state.js';
import type { Instant } from '../../core/shared/interval.js';
import { partitionFromColumns, partitionPairs, partitionToColumns } from '../mappers/partition-columns.js';
import type { PartitionStateRow, StateLineRow } from '../rows/state-rows.js';
import { type Sql, type SqlValue, fromJson, valuesOf } from '../sql.js';
import type { ReadsOfTransaction } from '../kept-reads.js';
import type { StoreContext } from '../store-context.js';
import { dataVersion } from './data-version-store.js';

/** One row for each line that is due, and one without a contract for the version. */
interface DueRow {
  readonly contract_id: string | null;
  readonly last: number;
  readonly untracked: number;
  readonly seen: number | null;
  readonly seen_untracked: number | null;
}

const CYCLE = (column: string): string => `(SELECT ${column} FROM state_cycle WHERE settings = ?)`;

const VERSION = `SELECT NULL AS contract_id, last, last - tracked AS untracked, ${CYCLE('version')} AS seen,
    ${CYCLE('untracked')} AS seen_untracked
  FROM record_counter WHERE name = 'record'`;

const DUE = `SELECT contract_id, 0, 0, NULL, NULL FROM state_line WHERE settings = ? AND next_at <= ?`;

/** A line that was derived under a later version than that of the fact does not rest on it. */
const BEHIND = `SELECT line.contract_id, 0, 0, NULL, NULL
  FROM fact_head head CROSS JOIN state_rest rest CROSS JOIN state_line line
  WHERE head.sequence > ${CYCLE('version')} AND rest.head_key = head.head_key AND line.id = rest.line_id
    AND line.settings = ? AND line.derived_version < head.sequence`;

const LINE = [
  'settings',
  'contract_id',
  'next_at',
  'accepted',
  'first_at',
  'derived_at',
  'derived_version',
  'untracked',
  'rests',
] as const;
const STATE = [
  ...(['line_id', 'from_at', 'to_at', 'place'] as const),
  ...(['is_newest', 'status', 'score', 'same_until', 'state', 'shown_status', 'shown_score'] as const),
];

/** States of partitions, which are derived from facts and can be dropped at any time. */
export function stateStore({ reads, sql }: StoreContext): StateStore {
  return {
    linesToDerive: async (settings, now) => {
      const rows = await sql.all<DueRow>([VERSION, DUE, BEHIND].join(' UNION ALL '), [
        settings,
        settings,
        settings,
        now,
        settings,
        settings,
      ]);
      const version = rows.find((row) => row.contract_id === null);
      if (version === undefined) throw new Error('The record sequence is missing from the table record_counter.');
      const isFollowed = version.seen !== null && version.seen_untracked === version.untracked;
      return {
        contractIds: [...new Set(rows.flatMap((row) => row.contract_id ?? []))],
        under: { version: version.last, untracked: version.untracked },
        isFollowed,
        isSeen: isFollowed && version.seen === version.last,
      };
    },
    deriveAll: async (settings, now, unusedSince) => {
      const unused = await sql.all<{ settings: string }>(
        'SELECT settings FROM state_cycle WHERE used_at < ? AND settings <> ?',
        [unusedSince, settings],
      );
      for (const one of unused) {
        await dropAll(sql, one.settings);
        await sql.run('DELETE FROM state_cycle WHERE settings = ?', [one.settings]);
      }
      const { untracked, version } = await dataVersion(sql);
      await sql.insertAll(
        'state_cycle',
        ['settings', 'version', 'untracked', 'used_at'],
        [[settings, version, untracked, now]],
        'ON CONFLICT (settings) DO UPDATE SET version = excluded.version, untracked = excluded.untracked, used_at = excluded.used_at',
      );
      await sql.run(
        `INSERT INTO state_line (${LINE.join(', ')}) SELECT ?, contract.id, '', '', '', '', 0, 0, '[]' FROM contract WHERE true
           ON CONFLICT (settings, contract_id) DO UPDATE SET next_at = ''`,
        [settings],
      );
    },
    dropAll: (settings) => dropAll(sql, settings),
    recordLines: async (settings, lines) => {
      let changed = 0;
      for (const line of lines) changed += await recordLine(sql, settings, line);
      return changed;
    },
    dropLines: async (settings, contractIds) => {
      if (contractIds.length === 0) return;
      const which = `settings = ? AND ${sql.oneOf('contract_id')}`;
      await drop(sql, which, [settings, sql.list(contractIds)]);
    },
    seen: async (settings, version, now) => {
      await sql.run('UPDATE state_cycle SET version = ?, used_at = ? WHERE settings = ? AND version < ?', [
        version,
        now,
        settings,
        version,
      ]);
    },
    currentLines: async (settings, of) => currentOf(sql, reads, await storedRows(sql, settings, of)),
    newestOfAll: async (settings) => (await sql.lists<NewestRow>(NEWEST_OF_ALL, [settings])).map(newestFromRow),
  };
}

/** A version of the contract was published: its states are to be derived, for all settings. */
export async function makeStatesDue(sql: Sql, contractId: string): Promise<void> {
  await sql.run(
    `INSERT INTO state_line (${LINE.join(', ')}) SELECT settings, ?, '', '', '', '', 0, 0, '[]' FROM state_cycle WHERE true
       ON CONFLICT (settings, contract_id) DO UPDATE SET next_at = ''`,
    [contractId],
  );
}

async function dropAll(sql: Sql, settings: string): Promise<void> {
  await drop(sql, 'settings = ?', [settings]);
}

async function drop(sql: Sql, which: string, parameters: readonly SqlValue[]): Promise<void> {
  for (const table of ['partition_state', 'state_rest'])
    await sql.run(`DELETE FROM ${table} WHERE line_id IN (SELECT id FROM state_line WHERE ${which})`, parameters);
  await sql.run(`DELETE FROM state_line WHERE ${which}`, parameters);
}

async function recordLine(sql: Sql, settings: string, line: DerivedLine): Promise<number> {
  const { accepted, contractId, derivedAt, firstAt, nextAt, rests, states, under } = line;
  const known = await sql.one<Pick<StateLineRow, 'id' | 'derived_version'>>(
    `SELECT id, derived_version FROM state_line WHERE settings = ? AND contract_id = ?${sql.forUpdate}`,
    [settings, contractId],
  );
  // Another process has derived it from newer facts meanwhile.
  if (known !== null && known.derived_version > under.version) return 0;
  const facts = [nextAt, accepted, firstAt ?? '', derivedAt, under.version, under.untracked, JSON.stringify(rests)];
  const row = [settings, contractId, ...facts];
  await sql.insertAll(
    'state_line',
    LINE,
    [row],
    `ON CONFLICT (settings, contract_id) DO UPDATE SET ${LINE.slice(2)
      .map((column) => `${column} = excluded.${column}`)
      .join(', ')}`,
  );
  const id = known?.id ?? (await idOf(sql, settings, contractId));
  await replaceRests(sql, id, rests);
  return replaceStates(
    sql,
    id,
    states.map((state) => stateToRow(id, state, derivedAt)),
  );
}

async function idOf(sql: Sql, settings: string, contractId: string): Promise<number> {
  const row = await sql.one<Pick<StateLineRow, 'id'>>(
    'SELECT id FROM state_line WHERE settings = ? AND contract_id = ?',
    [settings, contractId],
  );
  if (row === null) throw new Error(`The states of ${contractId} were dropped while they were stored.`);
  return row.id;
}

async function replaceRests(sql: Sql, id: number, rests: readonly string[]): Promise<void> {
  const rows = await sql.all<{ head_key: string }>('SELECT head_key FROM state_rest WHERE line_id = ?', [id]);
  const known = new Set(rows.map((row) => row.head_key));
  const missing = rests.filter((key) => !known.delete(key));
  if (known.size > 0)
    await sql.run(`DELETE FROM state_rest WHERE line_id = ? AND ${sql.oneOf('head_key')}`, [id, sql.list([...known])]);
  await sql.insertAll(
    'state_rest',
    ['line_id', 'head_key'],
    missing.map((key) => [id, key]),
  );
}

/** Writes only rows that differ; returns how many did. */
async function replaceStates(sql: Sql, id: number, rows: readonly PartitionStateRow[]): Promise<number> {
  const stored = await sql.all<PartitionStateRow>(`SELECT ${STATE.join(', ')} FROM partition_state WHERE line_id = ?`, [
    id,
  ]);
  const keyOf = ({ from_at, place, to_at }: PartitionStateRow): string => `${from_at} ${to_at} ${String(place)}`;
  const known = new Map(stored.map((row) => [keyOf(row), row]));
  const changed = rows.filter((row) => {
    const before = known.get(keyOf(row));
    known.delete(keyOf(row));
    return before === undefined || STATE.some((column) => before[column] !== row[column]);
  });
  for (const { from_at, place, to_at } of known.values())
    await sql.run('DELETE FROM partition_state WHERE line_id = ? AND from_at = ? AND to_at = ? AND place = ?', [
      id,
      from_at,
      to_at,
      place,
    ]);
  await sql.insertAll(
    'partition_state',
    STATE,
    changed.map((row) => valuesOf(row, STATE)),
    `ON CONFLICT (line_id, from_at, to_at, place) DO UPDATE SET ${STATE.slice(4)
      .map((column) => `${column} = excluded.${column}`)
      .join(', ')}`,
  );
  return changed.length + known.size;
}

type FoundRow = StateLineRow & Pick<PartitionStateRow, 'from_at' | 'to_at' | 'place' | 'is_newest' | 'state'>;

const FOUND = `SELECT line.id, line.contract_id, line.accepted, line.first_at, line.derived_at, line.derived_version, line.untracked, line.rests,
    state.from_at, state.to_at, state.place, state.is_newest, state.state`;

async function storedRows(
  sql: Sql,
  settings: string,
  { contractIds, partitions }: StatesOf,
): Promise<readonly FoundRow[]> {
  if (contractIds.length === 0) return [];
  const ofContracts = `line.settings = ? AND ${sql.oneOf('line.contract_id')}`;
  const parameters = [settings, sql.list(contractIds)];
  return typeof partitions === 'string'
    ? sql.all<FoundRow>(
        `${FOUND} FROM state_line line JOIN partition_state state ON state.line_id = line.id
           WHERE ${ofContracts}${partitions === 'NEWEST' ? ' AND state.is_newest = 1' : ''}
           ORDER BY state.from_at, state.place`,
        parameters,
      )
    : sql.all<FoundRow>(
        `${FOUND} FROM ${sql.pairs('wanted')} CROSS JOIN state_line line CROSS JOIN partition_state state
           WHERE ${ofContracts} AND state.line_id = line.id AND state.from_at = wanted.a AND state.to_at = wanted.b
           ORDER BY state.from_at, state.place`,
        [sql.list(partitionPairs(partitions)), ...parameters],
      );
}

type NewestRow = readonly [
  product: string,
  contractId: string,
  accepted: string | null,
  status: Status | null,
  score: number | null,
  shownStatus: PartitionStatus | null,
  shownScore: number | null,
  to: string | null,
];

const NEWEST_OF_ALL = `SELECT contract.product, contract.id, line.accepted, state.status, state.score, state.shown_status, state.shown_score, state.to_at
  FROM contract
  LEFT JOIN state_line line ON line.settings = ? AND line.contract_id = contract.id
  LEFT JOIN partition_state state ON state.line_id = line.id AND state.is_newest = 1
  ORDER BY contract.product, contract.name, state.from_at, state.place`;

function newestFromRow(row: NewestRow): StoredNewest {
  const [product, contractId, accepted, status, score, shownStatus, shownScore, to] = row;
  const isStored = status !== null && score !== null && shownStatus !== null;
  const end = to === '' ? null : to;
  return {
    product,
    contractId,
    isActive: accepted === null ? null : accepted !== '',
    newest: isStored ? { decides: { status, score }, shown: { status: shownStatus, score: shownScore, end } } : null,
  };
}

/** The lines on none of whose heads a newer fact was recorded. */
async function currentOf(
  sql: Sql,
  reads: ReadsOfTransaction | null,
  rows: readonly FoundRow[],
): Promise<readonly StateLine[]> {
  const byLine = new Map<number, FoundRow[]>();
  for (const row of rows) {
    const line = byLine.get(row.id);
    if (line === undefined) byLine.set(row.id, [row]);
    else line.push(row);
  }
  const lines = [...byLine.values()].flatMap(lineFromRows);
  const snapshot = reads?.snapshot ?? (await dataVersion(sql));
  const followed = lines.filter(({ under }) => under.untracked === snapshot.untracked);
  const unknown = followed.filter(
    ({ rests, under }) => reads?.kept.heads.isSame(rests, under.version, snapshot) !== true,
  );
  if (unknown.length === 0) return followed;
  const keys = [...new Set(unknown.flatMap(({ rests }) => rests))];
  const heads = await sql.all<{ head_key: string; sequence: number }>(
    `SELECT head_key, sequence FROM fact_head WHERE ${sql.oneOf('head_key')}`,
    [sql.list(keys)],
  );
  const newest = new Map(heads.map((row) => [row.head_key, row.sequence]));
  const behind = new Set(
    unknown.filter(({ rests, under }) => rests.some((key) => (newest.get(key) ?? 0) > under.version)),
  );
  return followed.filter((line) => !behind.has(line));
}

function lineFromRows(rows: readonly FoundRow[]): readonly StateLine[] {
  const [row] = rows;
  if (row === undefined) return [];
  return [
    {
      contractId: row.contract_id,
      accepted: row.accepted,
      firstAt: row.first_at === '' ? null : row.first_at,
      derivedAt: row.derived_at,
      under: { version: row.derived_version, untracked: row.untracked },
      rests: fromJson<readonly string[]>(row.rests),
      states: rows.map(stateFromRow),
    },
  ];
}

function stateToRow(
  lineId: number,
  { inputs, isNewest, partition, place, state }: StoredState,
  derivedAt: Instant,
): PartitionStateRow {
  const { partition_from: from, partition_to: to } = partitionToColumns(partition);
  return {
    line_id: lineId,
    from_at: from,
    to_at: to,
    place,
    is_newest: isNewest ? 1 : 0,
    status: statusOfState(state),
    score: state.facts.score,
    same_until: state.sameUntil,
    state: JSON.stringify({ ...state, inputs }),
    shown_status: partitionStatus(state, derivedAt),
    shown_score: shownScore(state),
  };
}

function stateFromRow({ from_at, is_newest: isNewest, place, state: text, to_at }: FoundRow): StoredState {
  const { inputs, ...state } = fromJson<StoredState['state'] & Pick<StoredState, 'inputs'>>(text);
  const partition = partitionFromColumns({ partition_from: from_at, partition_to: to_at });
  return { partition, place, isNewest: isNewest === 1, state, inputs };
}
