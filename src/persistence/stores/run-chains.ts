import type { RunWithChain } from '../../app/ports/lineage-store.js';
import type { NominalTime } from '../../core/lineage/event.js';
import type { RunRecord } from '../../core/lineage/run.js';
import { runFromRow } from '../mappers/run-mapper.js';
import type { StoreContext } from '../store-context.js';

/** A run with the nominal times of its parent and its root. */
export interface ChainRow {
  readonly record: string;
  readonly parent_start: string | null;
  readonly parent_end: string | null;
  readonly root_start: string | null;
  readonly root_end: string | null;
}

export const CHAIN = `
  SELECT run.record AS record, parent.nominal_start AS parent_start, parent.nominal_end AS parent_end,
         root.nominal_start AS root_start, root.nominal_end AS root_end
  FROM lineage_run run
  LEFT JOIN lineage_run parent ON parent.id = run.parent_id
  LEFT JOIN lineage_run root ON root.id = run.root_id`;

function nominalOf(start: string | null, end: string | null): NominalTime | null {
  return start === null ? null : { start, end };
}

export function chainOf(row: ChainRow): RunWithChain {
  const run = runFromRow(row);
  const outer = [nominalOf(row.parent_start, row.parent_end), nominalOf(row.root_start, row.root_end)];
  return { run, nominals: [run.nominal?.value ?? null, ...outer] };
}

/** The runs with their nominal times; those whose record is null are read. */
export async function chainsOf(
  { sql }: StoreContext,
  runs: ReadonlyMap<string, RunRecord | null>,
): Promise<readonly RunWithChain[]> {
  const known = [...runs.values()].filter((run) => run !== null);
  const unknown = [...runs].flatMap(([id, run]) => (run === null ? [id] : []));
  const rows =
    unknown.length === 0 ? [] : await sql.all<ChainRow>(`${CHAIN} WHERE ${sql.oneOf('run.id')}`, [sql.list(unknown)]);
  const outer = known.flatMap(({ parent, root }) => [parent, root].flatMap((ref) => ref?.value.runId ?? []));
  const nominals = new Map<string, NominalTime | null>();
  if (outer.length > 0) {
    const times = await sql.all<{ id: string; nominal_start: string | null; nominal_end: string | null }>(
      `SELECT id, nominal_start, nominal_end FROM lineage_run WHERE ${sql.oneOf('id')}`,
      [sql.list([...new Set(outer)])],
    );
    for (const row of times) nominals.set(row.id, nominalOf(row.nominal_start, row.nominal_end));
  }
  const nominalOfRun = (ref: RunRecord['parent']): NominalTime | null => nominals.get(ref?.value.runId ?? '') ?? null;
  return [
    ...known.map((run) => ({
      run,
      nominals: [run.nominal?.value ?? null, nominalOfRun(run.parent), nominalOfRun(run.root)],
    })),
    ...rows.map(chainOf),
  ];
}
