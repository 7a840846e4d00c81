import type { LineageStore } from '../../app/ports/lineage-store.js';
import { type DatasetId, type JobId, nodeKey } from '../../core/lineage/dataset.js';
import type { AliasPair, DatasetRecord, LineageDelta } from '../../core/lineage/fold.js';
import { type RunRecord, stateOf } from '../../core/lineage/run.js';
import { edgeFromRow, edgeToRow } from '../mappers/edge-mapper.js';
import type { LineageEdgeRow } from '../rows/lineage-rows.js';
import { type SqlValue, fromJson, valuesOf } from '../sql.js';
import type { StoreContext } from '../store-context.js';

const EDGE_COLUMNS = [
  'edge_key',
  'owner_key',
  'kind',
  'from_namespace',
  'from_name',
  'to_namespace',
  'to_name',
  'job_namespace',
  'job_name',
  'provenance',
  'through_job',
  'columns',
  'first_order',
  'first_source',
  'last_order',
  'last_source',
  'completed_source',
  'completed_order',
  'valid_to',
  'retracted',
  'change',
] as const satisfies readonly (keyof LineageEdgeRow)[];

/** Replaces these columns of a row that exists already. */
const overwrite = (key: string, columns: readonly string[]): string =>
  `ON CONFLICT (${key}) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;

/**
 * Reads the prior state for a fold and writes its changes. The caller holds the lock for folding.
 */
export function lineageFold(context: StoreContext): Pick<LineageStore, 'priorState' | 'applyDelta'> {
  const { ids, sql } = context;
  const keyOf = (id: DatasetId | JobId): string => ids.sha256(nodeKey(id));
  return {
    priorState: async (event) => {
      const run = event.kind === 'RUN' ? await runRecord(context, event.run.id) : null;
      // A run that changed its job keeps the job of its newest event, and so do its edges.
      const owner =
        event.kind === 'DATASET'
          ? `dataset:${keyOf(event.dataset.id)}`
          : `job:${keyOf(run !== null && run.job.order > event.order ? run.job.value : event.job.id)}`;
      const rows = await sql.all<LineageEdgeRow>(
        `SELECT ${EDGE_COLUMNS.join(', ')} FROM lineage_edge WHERE owner_key = ? AND retracted = 0`,
        [owner],
      );
      return { run, edges: rows.map(edgeFromRow) };
    },
    applyDelta: async (delta) => {
      if (delta.run !== null) await putRun(context, delta.run, keyOf);
      if (delta.job !== null) await putJob(context, delta.job, keyOf);
      await putDatasets(context, delta.datasets, keyOf);
      await putAliases(context, delta.aliases, keyOf);
      await putEdges(context, delta, keyOf);
    },
  };
}

async function runRecord({ sql }: StoreContext, id: string): Promise<RunRecord | null> {
  const row = await sql.one<{ record: string }>('SELECT record FROM lineage_run WHERE id = ?', [id]);
  return row === null ? null : fromJson<RunRecord>(row.record);
}

type KeyOf = (id: DatasetId | JobId) => string;

async function putRun({ sql }: StoreContext, run: RunRecord, keyOf: KeyOf): Promise<void> {
  const columns = ['job_key', 'state', 'last_order', 'nominal_start', 'nominal_end', 'parent_id', 'root_id', 'record'];
  const { nominal, parent, root } = run;
  const row: SqlValue[] = [
    run.id,
    keyOf(run.job.value),
    stateOf(run),
    run.last,
    nominal?.value.start ?? null,
    nominal?.value.end ?? null,
    parent?.value.runId ?? null,
    root?.value.runId ?? null,
    JSON.stringify(run),
  ];
  await sql.insertAll('lineage_run', ['id', ...columns], [row], overwrite('id', columns));
  if (run.outputs.length === 0) return;
  const outputs = run.outputs.map(({ id }) => [keyOf(id), run.id]);
  await sql.insertAll('lineage_run_output', ['dataset_key', 'run_id'], outputs, 'ON CONFLICT DO NOTHING');
}

async function putJob({ sql }: StoreContext, job: NonNullable<LineageDelta['job']>, keyOf: KeyOf): Promise<void> {
  const { id, lastOrder, lastRun } = job;
  await sql.insertAll(
    'lineage_job',
    ['job_key', 'namespace', 'name', 'last_run', 'last_run_order', 'last_order'],
    [[keyOf(id), id.namespace, id.name, lastRun?.value ?? null, lastRun?.order ?? null, lastOrder]],
    `ON CONFLICT (job_key) DO UPDATE SET
       last_run = CASE WHEN excluded.last_run_order > COALESCE(lineage_job.last_run_order, '') THEN excluded.last_run ELSE lineage_job.last_run END,
       last_run_order = CASE WHEN excluded.last_run_order > COALESCE(lineage_job.last_run_order, '') THEN excluded.last_run_order ELSE lineage_job.last_run_order END,
       last_order = CASE WHEN excluded.last_order > lineage_job.last_order THEN excluded.last_order ELSE lineage_job.last_order END`,
  );
}

async function putDatasets({ sql }: StoreContext, datasets: readonly DatasetRecord[], keyOf: KeyOf): Promise<void> {
  if (datasets.length === 0) return;
  await sql.insertAll(
    'lineage_dataset',
    ['dataset_key', 'namespace', 'name', 'fields', 'fields_order', 'last_order'],
    datasets.map(({ fields, id, lastOrder }) => [
      keyOf(id),
      id.namespace,
      id.name,
      fields === null ? null : JSON.stringify(fields.value),
      fields?.order ?? null,
      lastOrder,
    ]),
    `ON CONFLICT (dataset_key) DO UPDATE SET
       fields = CASE WHEN excluded.fields_order > COALESCE(lineage_dataset.fields_order, '') THEN excluded.fields ELSE lineage_dataset.fields END,
       fields_order = CASE WHEN excluded.fields_order > COALESCE(lineage_dataset.fields_order, '') THEN excluded.fields_order ELSE lineage_dataset.fields_order END,
       last_order = CASE WHEN excluded.last_order > lineage_dataset.last_order THEN excluded.last_order ELSE lineage_dataset.last_order END`,
  );
}

async function putAliases(context: StoreContext, aliases: readonly AliasPair[], keyOf: KeyOf): Promise<void> {
  if (aliases.length === 0) return;
  const change = await nextChange(context, 'lineage_alias');
  await context.sql.insertAll(
    'lineage_alias',
    ['alias_key', 'of_key', 'alias_namespace', 'alias_name', 'of_namespace', 'of_name', 'reason', 'change'],
    aliases.map(({ alias, of, reason }, index) => [
      keyOf(alias),
      keyOf(of),
      alias.namespace,
      alias.name,
      of.namespace,
      of.name,
      reason,
      change + index,
    ]),
    'ON CONFLICT (alias_key, of_key) DO NOTHING',
  );
}

async function putEdges(context: StoreContext, delta: LineageDelta, keyOf: KeyOf): Promise<void> {
  const changed = [
    ...delta.edges.map((edge) => ({ edge, retracted: 0 })),
    ...delta.retracted.map((edge) => ({ edge, retracted: 1 })),
  ];
  if (changed.length === 0) return;
  const change = await nextChange(context, 'lineage_edge');
  const rows = changed.map(({ edge, retracted }, index) => {
    // Without a job the edge belongs to the target dataset, which declared it.
    const owner = edge.job === null ? `dataset:${keyOf(edge.to)}` : `job:${keyOf(edge.job)}`;
    const key = context.ids.sha256([owner, edge.kind, keyOf(edge.from), keyOf(edge.to)].join(' '));
    const keys = { edge_key: key, owner_key: owner, retracted, change: change + index };
    return valuesOf(edgeToRow(edge, keys), EDGE_COLUMNS);
  });
  await context.sql.insertAll('lineage_edge', EDGE_COLUMNS, rows, overwrite('edge_key', EDGE_COLUMNS.slice(2)));
}

/** Only one process folds at a time, so the largest number is from a committed fold. */
async function nextChange({ sql }: StoreContext, table: 'lineage_alias' | 'lineage_edge'): Promise<number> {
  const row = await sql.one<{ last: number | string | null }>(`SELECT MAX(change) AS last FROM ${table}`);
  return Number(row?.last ?? 0) + 1;
}
