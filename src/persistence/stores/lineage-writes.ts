import { nodeKey } from '../../core/lineage/dataset.js';
import type { RunWrite } from '../../core/lineage/claims.js';
import { STATUSES, type WriteSummary, statusOfRead, statusOfWrite } from '../../core/lineage/edge-status.js';
import { keyOfNode } from '../../core/lineage/names.js';
import { newer } from '../../core/lineage/order.js';
import { valuesOf } from '../sql.js';
import type { StoreContext } from '../store-context.js';

/** That a run of a job wrote a target, as a row. */
export interface WriteRow {
  run_id: string;
  job_key: string;
  /** Digest of the target's node; empty for a run without outputs. */
  target_key: string;
  outcome: string;
  at_order: string;
  interval_key: string;
  overwrites: number;
  status: number;
  read_status: number;
}

const KEYS = ['run_id', 'job_key', 'target_key'] as const satisfies readonly (keyof WriteRow)[];
const VALUES = [
  'outcome',
  'at_order',
  'interval_key',
  'overwrites',
  'status',
  'read_status',
] as const satisfies readonly (keyof WriteRow)[];
const COLUMNS = [...KEYS, ...VALUES];
const UPSERT = `ON CONFLICT (${KEYS.join(', ')}) DO UPDATE SET ${VALUES.map((column) => `${column} = excluded.${column}`).join(', ')}`;

const SELECT = `SELECT ${COLUMNS.map((column) => `w.${column}`).join(', ')}`;
const OF_GROUP = 'w.target_key = wanted.target AND w.job_key = wanted.job';
/** Each outcome, so that the index of outcomes finds the newest writes. */
const ANY_OUTCOME = `w.outcome IN ('COMPLETE', 'ACTIVE', 'FAILED')`;
const SUPERSEDED = STATUSES.indexOf('SUPERSEDED');

/** The writes of some runs, and what became of others by them. */
export interface DecidedWrites {
  /** All rows of the runs, with their status. */
  readonly own: readonly WriteRow[];
  /** Rows of other runs with another status than before. */
  readonly others: readonly WriteRow[];
}

/**
 * Stores what runs wrote, and decides again the status of their writes and of the writes of other
 * runs that they supersede or no longer supersede. The number of statements does not depend on that
 * of the runs: a status follows from all writes of a group, in whatever order they came.
 */
export async function replaceWrites(
  context: StoreContext,
  writes: ReadonlyMap<string, readonly RunWrite[]>,
): Promise<DecidedWrites> {
  const { sql } = context;
  const stored = await sql.all<WriteRow>(`${SELECT} FROM lineage_write w WHERE ${sql.oneOf('w.run_id')}`, [
    sql.list([...writes.keys()]),
  ]);
  const before = byKey(stored);
  const after = byKey([...writes].flatMap(([runId, each]) => each.map((write) => rowOf(context, runId, write))));
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => ({ before: before.get(key) ?? null, after: after.get(key) ?? null }))
    .filter((change) => !isSame(change.before, change.after));
  const own = new Map([...after].map(([key, row]) => [key, before.get(key) ?? row]));
  if (changed.length === 0) return { own: [...own.values()], others: [] };
  const groups = groupsOf(changed.flatMap((change) => change.after ?? change.before ?? []));
  const newestBefore = await newestOf(context, groups);
  await storeChanges(context, changed);
  for (const change of changed) if (change.after !== null) own.set(keyOf(change.after), change.after);
  const decided = await decide(context, await rowsToDecide(context, changed, newestBefore, own));
  const others: WriteRow[] = [];
  for (const row of decided) {
    if (writes.has(row.run_id)) own.set(keyOf(row), row);
    else others.push(row);
  }
  return { own: [...own.values()], others };
}

interface Change {
  readonly before: WriteRow | null;
  readonly after: WriteRow | null;
}

function rowOf({ ids }: StoreContext, runId: string, write: RunWrite): WriteRow {
  return {
    run_id: runId,
    job_key: ids.sha256(nodeKey(write.job)),
    target_key: write.target === null ? '' : ids.sha256(keyOfNode(write.target)),
    outcome: write.outcome,
    at_order: write.at,
    interval_key: write.interval,
    overwrites: write.overwrites ? 1 : 0,
    status: -1,
    read_status: -1,
  };
}

function keyOf({ job_key: job, run_id: run, target_key: target }: WriteRow): string {
  return `${run} ${job} ${target}`;
}

function byKey(rows: readonly WriteRow[]): Map<string, WriteRow> {
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** The writes of one job to one target. */
interface Group {
  readonly target: string;
  readonly job: string;
}

function keyOfGroup({ job, target }: Group): string {
  return `${job} ${target}`;
}

function groupOf({ job_key: job, target_key: target }: WriteRow): Group {
  return { target, job };
}

function groupsOf(rows: readonly WriteRow[]): readonly Group[] {
  return [...new Map(rows.map(groupOf).map((group) => [keyOfGroup(group), group])).values()];
}

function isSame(a: WriteRow | null, b: WriteRow | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    a.outcome === b.outcome &&
    a.at_order === b.at_order &&
    a.interval_key === b.interval_key &&
    a.overwrites === b.overwrites
  );
}

async function storeChanges({ sql }: StoreContext, changed: readonly Change[]): Promise<void> {
  const gone = changed.flatMap(({ after, before }) => (after === null && before !== null ? [before] : []));
  for (const row of gone)
    await sql.run('DELETE FROM lineage_write WHERE run_id = ? AND job_key = ? AND target_key = ?', [
      row.run_id,
      row.job_key,
      row.target_key,
    ]);
  const rows = changed.flatMap(({ after }) => (after === null ? [] : [valuesOf(after, COLUMNS)]));
  await sql.insertAll('lineage_write', COLUMNS, rows, UPSERT);
}

/** The order of the newest completed write of each group; absent where there is none. */
async function newestOf({ sql }: StoreContext, groups: readonly Group[]): Promise<ReadonlyMap<string, string>> {
  const rows = await sql.all<Group & { at: string | null }>(
    `SELECT wanted.target AS target, wanted.job AS job,
       (SELECT MAX(w.at_order) FROM lineage_write w WHERE ${OF_GROUP} AND w.outcome = 'COMPLETE') AS at
     FROM ${sql.tuples('wanted', ['target', 'job'])}`,
    [sql.list(groups.map(({ job, target }) => [target, job]))],
  );
  return new Map(rows.flatMap((row) => (row.at === null ? [] : [[keyOfGroup(row), row.at]])));
}

/**
 * The writes whose status may follow from the changes: few of each group, unless a change takes
 * something back, or overwrites what other jobs wrote.
 */
async function rowsToDecide(
  context: StoreContext,
  changed: readonly Change[],
  newestBefore: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, WriteRow>,
): Promise<readonly WriteRow[]> {
  const { sql } = context;
  const newestAfter = await newestNow(context, changed, newestBefore);
  const since = new Map<string, readonly string[]>();
  const intervals = new Map<string, readonly string[]>();
  const superseded = new Map<string, readonly string[]>();
  const overwritten = new Map<string, readonly string[]>();
  const found = new Map<string, WriteRow>();
  for (const { after, before } of changed) {
    const row = after ?? before;
    if (row === null) continue;
    const [group, { job, target }] = [keyOfGroup(groupOf(row)), groupOf(row)];
    const completed = [before, after].map((each) => (each?.outcome === 'COMPLETE' ? each : null));
    const [was, is] = [newestBefore.get(group) ?? null, newestAfter.get(group) ?? null];
    const isWithdrawn = completed[0]?.interval_key === '' && !isSame(completed[0], completed[1] ?? null);
    const from = isWithdrawn || was === null || is === null ? '' : was < is ? was : is;
    if (isWithdrawn || was !== null || is !== null)
      since.set(group, [target, job, isWithdrawn || since.get(group)?.[2] === '' ? '' : from]);
    for (const interval of completed.map((each) => each?.interval_key ?? ''))
      if (interval !== '') intervals.set(`${group} ${interval}`, [target, job, interval]);
    if (completed[1]?.interval_key === '') superseded.set(group, [target, job]);
    if (target !== '' && completed.some((each) => each?.overwrites === 1))
      overwritten.set(`${group} overwritten`, [target, job]);
    const kept = after === null ? undefined : own.get(keyOf(after));
    if (kept !== undefined) found.set(keyOf(kept), kept);
  }
  const read = async (
    columns: readonly string[],
    where: string,
    wanted: ReadonlyMap<string, readonly string[]>,
  ): Promise<void> => {
    if (wanted.size === 0) return;
    const rows = await sql.all<WriteRow>(
      `${SELECT} FROM ${sql.tuples('wanted', columns)} CROSS JOIN lineage_write w WHERE ${where}`,
      [sql.list([...wanted.values()])],
    );
    for (const row of rows) found.set(keyOf(row), row);
  };
  await read(['target', 'job', 'since'], `${OF_GROUP} AND ${ANY_OUTCOME} AND w.at_order >= wanted.since`, since);
  await read(['target', 'job', 'interval'], `${OF_GROUP} AND w.interval_key = wanted.interval`, intervals);
  await read(['target', 'job'], `${OF_GROUP} AND w.read_status = ${String(SUPERSEDED)}`, superseded);
  for (const side of ['<', '>'])
    await read(['target', 'job'], `w.target_key = wanted.target AND w.job_key ${side} wanted.job`, overwritten);
  return [...found.values()];
}

/** As `newestOf`, after the changes: read where one of them took something back. */
async function newestNow(
  context: StoreContext,
  changed: readonly Change[],
  newestBefore: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  if (changed.some(({ before }) => before?.outcome === 'COMPLETE'))
    return newestOf(context, groupsOf(changed.flatMap(({ after, before }) => after ?? before ?? [])));
  const newest = new Map(newestBefore);
  for (const { after } of changed) {
    if (after?.outcome !== 'COMPLETE') continue;
    const group = keyOfGroup(groupOf(after));
    newest.set(group, newer(newest.get(group) ?? null, after.at_order));
  }
  return newest;
}

/** Decides the status of writes; stores and returns those that changed. */
async function decide(context: StoreContext, rows: readonly WriteRow[]): Promise<readonly WriteRow[]> {
  const summaries = await summariesOf(context, rows);
  const changed = rows.flatMap((row) => {
    const summary = summaries(groupOf(row));
    const write = { outcome: row.outcome as RunWrite['outcome'], at: row.at_order, interval: row.interval_key };
    const status = STATUSES.indexOf(statusOfWrite(write, summary));
    const readStatus = STATUSES.indexOf(statusOfRead(write, summary));
    return status === row.status && readStatus === row.read_status ? [] : [{ ...row, status, read_status: readStatus }];
  });
  await context.sql.updateAll(
    'lineage_write',
    { keys: KEYS, set: ['status', 'read_status'] },
    changed.map((row) => valuesOf(row, [...KEYS, 'status', 'read_status'])),
  );
  return changed;
}

interface SummaryRow extends Group {
  readonly newest: string | null;
  readonly without_interval: string | null;
  readonly overwritten: string | null;
}

/** What decides the status of the writes of each group. */
async function summariesOf({ sql }: StoreContext, rows: readonly WriteRow[]): Promise<(group: Group) => WriteSummary> {
  const completed = `SELECT MAX(w.at_order) FROM lineage_write w WHERE w.outcome = 'COMPLETE'`;
  const found = await sql.all<SummaryRow>(
    `SELECT wanted.target AS target, wanted.job AS job, (${completed} AND ${OF_GROUP}) AS newest,
       (${completed} AND ${OF_GROUP} AND w.interval_key = '') AS without_interval,
       (${completed} AND wanted.target <> '' AND w.target_key = wanted.target AND w.overwrites = 1
         AND w.job_key <> wanted.job) AS overwritten
     FROM ${sql.tuples('wanted', ['target', 'job'])}`,
    [sql.list(groupsOf(rows).map(({ job, target }) => [target, job]))],
  );
  const intervals = new Map(
    rows
      .filter((row) => row.interval_key !== '')
      .map((row) => {
        const { job, target } = groupOf(row);
        return [`${keyOfGroup({ job, target })} ${row.interval_key}`, [target, job, row.interval_key]] as const;
      }),
  );
  const newest = new Map<string, string>();
  if (intervals.size > 0) {
    const byInterval = await sql.all<Group & { interval: string; at: string | null }>(
      `SELECT wanted.target AS target, wanted.job AS job, wanted.interval AS interval,
         (${completed} AND ${OF_GROUP} AND w.interval_key = wanted.interval) AS at
       FROM ${sql.tuples('wanted', ['target', 'job', 'interval'])}`,
      [sql.list([...intervals.values()])],
    );
    for (const row of byInterval) if (row.at !== null) newest.set(`${keyOfGroup(row)} ${row.interval}`, row.at);
  }
  const byGroup = new Map(found.map((row) => [keyOfGroup(row), row]));
  return (group) => {
    const row = byGroup.get(keyOfGroup(group));
    return {
      newest: row?.newest ?? null,
      newestWithoutInterval: row?.without_interval ?? null,
      newestOf: (interval) => newest.get(`${keyOfGroup(group)} ${interval}`) ?? null,
      overwritten: row?.overwritten ?? null,
    };
  };
}
