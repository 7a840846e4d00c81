import type { DatasetId, JobId } from '../../core/lineage/dataset.js';
import { type RunRecord, stateOf } from '../../core/lineage/run.js';
import { type SentNominal, isContested, nominalsSent, timesSent } from '../../core/lineage/sender.js';
import { ABOUT_TRUST } from '../facts.js';
import { recordOfRun } from '../mappers/run-mapper.js';
import type { LineageRunRow } from '../rows/lineage-rows.js';
import { type SqlValue, fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';

/** Replaces these columns of a row that exists already. */
export const overwrite = (key: string, columns: readonly string[]): string =>
  `ON CONFLICT (${key}) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;

/** The key of a dataset or a job. */
export type KeyOf = (id: DatasetId | JobId) => string;

/** The nominal time of a run, as it is stored. */
export interface StoredNominal {
  readonly start: string | null;
  readonly end: string | null;
}

export const NO_NOMINAL: StoredNominal = { start: null, end: null };

/** The nominal time of the run, as it is stored. */
export function storedNominal({ nominal }: Pick<RunRecord, 'nominal'>): StoredNominal {
  return { start: nominal?.value.start ?? null, end: nominal?.value.end ?? null };
}

const RUN_COLUMNS = [
  'job_key',
  'state',
  'last_order',
  'nominal_start',
  'nominal_end',
  'parent_id',
  'root_id',
  'record',
  'nominals_sent',
  'contested',
];

/** Stores runs, of one run the last record; returns the nominal times that they had before. */
export async function putRuns(
  { facts, sql }: StoreContext,
  records: readonly RunRecord[],
  keyOf: KeyOf,
): Promise<ReadonlyMap<string, StoredNominal>> {
  if (records.length === 0) return new Map();
  const runs = new Map(records.map((run) => [run.id, run]));
  const before = await sql.all<Pick<LineageRunRow, 'id' | 'nominal_start' | 'nominal_end' | 'nominals_sent'>>(
    `SELECT id, nominal_start, nominal_end, nominals_sent FROM lineage_run WHERE ${sql.oneOf('id')}`,
    [sql.list([...runs.keys()])],
  );
  const sent = new Map(
    before.map(({ id, nominals_sent: text }) => [id, timesSent(text === null ? [] : fromJson<SentNominal[]>(text))]),
  );
  const placed = [...runs.values()].filter(
    (run) => timesSent(nominalsSent(run.senders)) !== (sent.get(run.id) ?? '[]'),
  );
  // What runs inside these wrote may be about another interval now.
  if (placed.length > 0) {
    const inside = await sql.one<{ n: number }>(
      `SELECT 1 AS n FROM lineage_outer_run WHERE ${sql.oneOf('outer_id')} LIMIT 1`,
      [sql.list(placed.map(({ id }) => id))],
    );
    if (inside !== null) facts.written.add(ABOUT_TRUST);
  }
  const rows = [...runs.values()].map((run): SqlValue[] => {
    const { end, start } = storedNominal(run);
    return [
      run.id,
      keyOf(run.job.value),
      stateOf(run),
      run.last,
      start,
      end,
      run.parent?.value.runId ?? null,
      run.root?.value.runId ?? null,
      recordOfRun(run),
      JSON.stringify(nominalsSent(run.senders)),
      isContested(run.senders) ? 1 : 0,
    ];
  });
  await sql.insertAll('lineage_run', ['id', ...RUN_COLUMNS], rows, overwrite('id', RUN_COLUMNS));
  return new Map(before.map((row) => [row.id, { start: row.nominal_start, end: row.nominal_end }]));
}

/** Stores the run; whether its nominal time changed. */
export async function putRun(context: StoreContext, run: RunRecord, keyOf: KeyOf): Promise<boolean> {
  const before = (await putRuns(context, [run], keyOf)).get(run.id) ?? NO_NOMINAL;
  const now = storedNominal(run);
  return before.start !== now.start || before.end !== now.end;
}
