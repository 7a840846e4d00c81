import { nodeKey } from '../../core/lineage/dataset.js';
import type { RunWrite } from '../../core/lineage/claims.js';
import { STATUSES, type WriteSummary, statusOfRead, statusOfWrite } from '../../core/lineage/edge-status.js';
import { keyOfNode } from '../../core/lineage/names.js';
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

const COLUMNS = [
  'run_id',
  'job_key',
  'target_key',
  'outcome',
  'at_order',
  'interval_key',
  'overwrites',
  'status',
  'read_status',
] as const satisfies readonly (keyof WriteRow)[];

const SELECT = `SELECT ${COLUMNS.join(', ')} FROM lineage_write`;
const SUPERSEDED = STATUSES.indexOf('SUPERSEDED');

/**
 * Stores what a run wrote, and decides again the status of its writes and of the writes of other
 * runs that they supersede or no longer supersede. Returns the rows with another status than
 * before.
 */
export async function replaceWrites(
  context: StoreContext,
  runId: string,
  writes: readonly RunWrite[],
): Promise<readonly WriteRow[]> {
  const { sql } = context;
  const stored = await sql.all<WriteRow>(`${SELECT} WHERE run_id = ?`, [runId]);
  const before = new Map(stored.map((row) => [groupOf(row), row]));
  const after = new Map(writes.map((write) => rowOf(context, runId, write)).map((row) => [groupOf(row), row]));
  const changed = [...new Set([...before.keys(), ...after.keys()])]
    .map((group) => ({ before: before.get(group) ?? null, after: after.get(group) ?? null }))
    .filter((change) => !isSame(change.before, change.after));
  for (const { before: row } of changed) {
    if (row !== null)
      await sql.run('DELETE FROM lineage_write WHERE run_id = ? AND job_key = ? AND target_key = ?', [
        runId,
        row.job_key,
        row.target_key,
      ]);
  }
  const inserted = changed.flatMap((change) => (change.after === null ? [] : [valuesOf(change.after, COLUMNS)]));
  if (inserted.length > 0) await sql.insertAll('lineage_write', COLUMNS, inserted);
  const decided: WriteRow[] = [];
  for (const change of changed) decided.push(...(await decideAgain(context, change)));
  return decided;
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

function groupOf({ job_key: job, target_key: target }: WriteRow): string {
  return `${job} ${target}`;
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

async function decideAgain(context: StoreContext, change: Change): Promise<readonly WriteRow[]> {
  const own = change.after ?? change.before;
  if (own === null) return [];
  const decided = await decide(context, own, await rowsToDecide(context, own, change));
  const overwrote = [change.before, change.after].some((row) => row?.outcome === 'COMPLETE' && row.overwrites === 1);
  if (!overwrote || own.target_key === '') return decided;
  const others = await context.sql.all<WriteRow>(
    `${SELECT} WHERE target_key = ? AND job_key < ? UNION ALL ${SELECT} WHERE target_key = ? AND job_key > ?`,
    [own.target_key, own.job_key, own.target_key, own.job_key],
  );
  const byJob = new Map<string, WriteRow[]>();
  for (const row of others) byJob.set(row.job_key, [...(byJob.get(row.job_key) ?? []), row]);
  const all = [...decided];
  for (const rows of byJob.values()) all.push(...(await decide(context, rows[0] ?? own, rows)));
  return all;
}

/**
 * The writes of the group whose status may follow from the change: few, unless it takes something
 * back.
 */
async function rowsToDecide(
  { sql }: StoreContext,
  { job_key: job, run_id: run, target_key: target }: WriteRow,
  { after, before }: Change,
): Promise<readonly WriteRow[]> {
  const group = 'target_key = ? AND job_key = ?';
  const completedBefore = before?.outcome === 'COMPLETE' ? before : null;
  const completedAfter = after?.outcome === 'COMPLETE' ? after : null;
  const isWithdrawn = completedBefore !== null && !isSame(completedBefore, completedAfter);
  const all = isWithdrawn && completedBefore.interval_key === '';
  if (all) return sql.all<WriteRow>(`${SELECT} WHERE ${group}`, [target, job]);
  const others = await sql.one<{ at: string | null }>(
    `SELECT MAX(at_order) AS at FROM lineage_write WHERE ${group} AND outcome = 'COMPLETE' AND run_id <> ?`,
    [target, job, run],
  );
  const newestOf = (row: WriteRow | null): string | null =>
    [others?.at ?? null, row?.at_order ?? null]
      .filter((order) => order !== null)
      .sort()
      .at(-1) ?? null;
  const [was, is] = [newestOf(completedBefore), newestOf(completedAfter)];
  const found = new Map<string, WriteRow>();
  const add = async (where: string, parameters: readonly (string | number)[]): Promise<void> => {
    const rows = await sql.all<WriteRow>(`${SELECT} WHERE ${group} AND ${where}`, [target, job, ...parameters]);
    for (const row of rows) found.set(row.run_id, row);
  };
  await add('run_id = ?', [run]);
  if (was !== null || is !== null) await add('at_order >= ?', [[was ?? '', is ?? ''].sort()[0] ?? '']);
  const intervals = new Set([completedBefore?.interval_key ?? '', completedAfter?.interval_key ?? '']);
  for (const interval of intervals) if (interval !== '') await add('interval_key = ?', [interval]);
  if (completedAfter?.interval_key === '') await add('read_status = ?', [SUPERSEDED]);
  return [...found.values()];
}

/** Decides the status of writes of one job to one target; stores and returns those that changed. */
async function decide(
  context: StoreContext,
  group: Pick<WriteRow, 'job_key' | 'target_key'>,
  rows: readonly WriteRow[],
): Promise<readonly WriteRow[]> {
  if (rows.length === 0) return [];
  const summary = await summaryOf(context, group, new Set(rows.map((row) => row.interval_key)));
  const changed: WriteRow[] = [];
  for (const row of rows) {
    const write = {
      outcome: row.outcome as RunWrite['outcome'],
      at: row.at_order,
      interval: row.interval_key,
    };
    const status = STATUSES.indexOf(statusOfWrite(write, summary));
    const readStatus = STATUSES.indexOf(statusOfRead(write, summary));
    if (status === row.status && readStatus === row.read_status) continue;
    await context.sql.run(
      'UPDATE lineage_write SET status = ?, read_status = ? WHERE run_id = ? AND job_key = ? AND target_key = ?',
      [status, readStatus, row.run_id, row.job_key, row.target_key],
    );
    changed.push({ ...row, status, read_status: readStatus });
  }
  return changed;
}

async function summaryOf(
  { sql }: StoreContext,
  { job_key: job, target_key: target }: Pick<WriteRow, 'job_key' | 'target_key'>,
  intervals: ReadonlySet<string>,
): Promise<WriteSummary> {
  const completed = `SELECT MAX(at_order) AS at FROM lineage_write WHERE target_key = ? AND job_key = ? AND outcome = 'COMPLETE'`;
  const newest = await sql.one<{ at: string | null }>(completed, [target, job]);
  const byInterval = await sql.all<{ interval_key: string; at: string }>(
    `SELECT interval_key, MAX(at_order) AS at FROM lineage_write
     WHERE target_key = ? AND job_key = ? AND outcome = 'COMPLETE' AND ${sql.oneOf('interval_key')}
     GROUP BY interval_key`,
    [target, job, sql.list([...new Set([...intervals, ''])])],
  );
  const newestOf = new Map(byInterval.map((row) => [row.interval_key, row.at]));
  const overwritten =
    target === ''
      ? null
      : await sql.one<{ at: string | null }>(
          `SELECT MAX(at_order) AS at FROM lineage_write
           WHERE target_key = ? AND overwrites = 1 AND outcome = 'COMPLETE' AND job_key <> ?`,
          [target, job],
        );
  return {
    newest: newest?.at ?? null,
    newestWithoutInterval: newestOf.get('') ?? null,
    newestOf: (interval) => newestOf.get(interval) ?? null,
    overwritten: overwritten?.at ?? null,
  };
}
