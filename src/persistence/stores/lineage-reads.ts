import type { RunDetails } from '../../core/lineage/details.js';
import type { AliasChange, LineageStore, ObservedRun, RunWithChain } from '../../app/ports/lineage-store.js';
import { type DatasetId, type JobId, nodeKey } from '../../core/lineage/dataset.js';
import type { FieldFact, NominalTime } from '../../core/lineage/event.js';
import { intervalOfRun, isAboutPartition } from '../../core/lineage/run-interval.js';
import { type RunRecord, instantOfOrder, spanOf, stateOf } from '../../core/lineage/run.js';
import { type Interval, addMillis, millisOf } from '../../core/shared/interval.js';
import { edgeChangeFromRow } from '../mappers/edge-mapper.js';
import type { LineageAliasRow, LineageDatasetRow, LineageEdgeRow, LineageJobRow } from '../rows/lineage-rows.js';
import { fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';

type ReadStore = Pick<
  LineageStore,
  'changesSince' | 'dataset' | 'identitiesOf' | 'job' | 'run' | 'runsUnder' | 'runsWriting' | 'runsWritingBetween'
>;

/** A run with the nominal times of its parent and its root. */
interface ChainRow {
  readonly record: string;
  readonly parent_start: string | null;
  readonly parent_end: string | null;
  readonly root_start: string | null;
  readonly root_end: string | null;
}

const CHAIN = `
  SELECT run.record AS record, parent.nominal_start AS parent_start, parent.nominal_end AS parent_end,
         root.nominal_start AS root_start, root.nominal_end AS root_end
  FROM lineage_run run
  LEFT JOIN lineage_run parent ON parent.id = run.parent_id
  LEFT JOIN lineage_run root ON root.id = run.root_id`;

/** The nominal time of a run: its own, else its parent's, else its root's. */
const NOMINAL_START = 'coalesce(run.nominal_start, parent.nominal_start, root.nominal_start)';

/** Reads what the folds have written. */
export function lineageReads(context: StoreContext): ReadStore {
  const { ids, sql } = context;
  const keyOf = (id: DatasetId | JobId): string => ids.sha256(nodeKey(id));
  const identitiesOf = (datasets: readonly DatasetId[]): Promise<readonly DatasetId[]> =>
    closure(context, datasets, keyOf);
  /** Records are large: runs that start outside the window are not read. */
  const written = async (datasets: readonly DatasetId[], window?: Interval): Promise<readonly RunWithChain[]> => {
    const keys = (await identitiesOf(datasets)).map(keyOf);
    if (keys.length === 0) return [];
    const rows = await sql.all<ChainRow>(
      `${CHAIN} WHERE run.id IN (SELECT run_id FROM lineage_run_output WHERE ${sql.oneOf('dataset_key')})
       ${window === undefined ? '' : `AND ${NOMINAL_START} >= ? AND ${NOMINAL_START} < ?`} ORDER BY run.last_order`,
      window === undefined ? [sql.list(keys)] : [sql.list(keys), window.from, window.to],
    );
    return rows.map(chainOf);
  };
  return {
    changesSince: (cursor, limit) => changesSince(context, cursor, limit),
    identitiesOf,
    dataset: async (id) => {
      const row = await sql.one<LineageDatasetRow>(
        'SELECT namespace, name, fields, last_order FROM lineage_dataset WHERE dataset_key = ?',
        [keyOf(id)],
      );
      if (row === null) return null;
      const fields = row.fields === null ? [] : fromJson<FieldFact[]>(row.fields);
      return { id: { namespace: row.namespace, name: row.name }, fields, lastEventAt: instantOfOrder(row.last_order) };
    },
    job: async (id) => {
      const row = await sql.one<LineageJobRow>('SELECT last_run FROM lineage_job WHERE job_key = ?', [keyOf(id)]);
      return row === null ? null : { id, lastRunId: row.last_run };
    },
    run: async (id) => {
      const row = await sql.one<ChainRow>(`${CHAIN} WHERE run.id = ?`, [id]);
      return row === null ? null : chainOf(row);
    },
    runsUnder: async (id) => {
      const rows = await sql.all<ChainRow>(`${CHAIN} WHERE run.parent_id = ? OR run.root_id = ?`, [id, id]);
      return rows.map(chainOf);
    },
    runsWriting: async (datasets, interval, nextTo) => {
      if (interval === null) return (await written(datasets)).map((run) => observed(run, null));
      const end = nextTo ?? addMillis(interval.to, millisOf(interval.to) - millisOf(interval.from));
      const runs = await written(datasets, { from: interval.from, to: end });
      return runs.filter((run) => isAboutPartition(run.nominals, interval, end)).map((run) => observed(run, interval));
    },
    runsWritingBetween: async (datasets, window) => (await written(datasets, window)).map((run) => observed(run, null)),
  };
}

/** The details of a run; `interval` overrides the one that its nominal times give. */
function runDetails({ nominals, run }: RunWithChain, interval: Interval | null): RunDetails {
  return {
    id: run.id,
    job: run.job.value,
    state: stateOf(run),
    ...spanOf(run),
    interval: interval ?? intervalOfRun(nominals, null),
    parentRunId: run.parent?.value.runId ?? null,
    rootRunId: run.root?.value.runId ?? null,
  };
}

function observed(chain: RunWithChain, interval: Interval | null): ObservedRun {
  const { nominals, run } = chain;
  const inputs = run.inputs.map(({ id }) => id);
  return { ...runDetails(chain, interval), inputs, nominals, lastEventAt: instantOfOrder(run.last) };
}

function chainOf(row: ChainRow): RunWithChain {
  const run = fromJson<RunRecord>(row.record);
  const time = (start: string | null, end: string | null): NominalTime | null =>
    start === null ? null : { start, end };
  return {
    run,
    nominals: [run.nominal?.value ?? null, time(row.parent_start, row.parent_end), time(row.root_start, row.root_end)],
  };
}

/** All datasets that aliases connect with these, in both directions. */
async function closure(
  { sql }: StoreContext,
  datasets: readonly DatasetId[],
  keyOf: (id: DatasetId) => string,
): Promise<readonly DatasetId[]> {
  const found = new Map(datasets.map((id) => [keyOf(id), id]));
  let frontier = [...found.keys()];
  while (frontier.length > 0) {
    const list = sql.list(frontier);
    const rows = await sql.all<LineageAliasRow>(
      `SELECT alias_key, of_key, alias_namespace, alias_name, of_namespace, of_name FROM lineage_alias
       WHERE ${sql.oneOf('alias_key')} OR ${sql.oneOf('of_key')}`,
      [list, list],
    );
    frontier = [];
    for (const row of rows) {
      const ends: (readonly [string, DatasetId])[] = [
        [row.alias_key, { namespace: row.alias_namespace, name: row.alias_name }],
        [row.of_key, { namespace: row.of_namespace, name: row.of_name }],
      ];
      for (const [key, id] of ends) {
        if (found.has(key)) continue;
        found.set(key, id);
        frontier.push(key);
      }
    }
  }
  return [...found.values()];
}

async function changesSince(
  { sql }: StoreContext,
  cursor: { readonly edges: number; readonly aliases: number },
  limit: number,
): ReturnType<LineageStore['changesSince']> {
  const edges = await sql.all<LineageEdgeRow>(
    `SELECT kind, from_namespace, from_name, to_namespace, to_name, job_namespace, job_name, provenance, through_job,
            first_order, valid_to, retracted, change
     FROM lineage_edge WHERE change > ? ORDER BY change LIMIT ?`,
    [cursor.edges, limit],
  );
  const aliases = await sql.all<LineageAliasRow>(
    `SELECT alias_namespace, alias_name, of_namespace, of_name, change
     FROM lineage_alias WHERE change > ? ORDER BY change LIMIT ?`,
    [cursor.aliases, limit],
  );
  return {
    edges: edges.map(edgeChangeFromRow),
    aliases: aliases.map((row): AliasChange => ({
      alias: { namespace: row.alias_namespace, name: row.alias_name },
      of: { namespace: row.of_namespace, name: row.of_name },
    })),
    next: {
      edges: edges.at(-1)?.change ?? cursor.edges,
      aliases: aliases.at(-1)?.change ?? cursor.aliases,
    },
  };
}
