import type { LineageStore } from '../../app/ports/lineage-store.js';
import { type DatasetId, type JobId, nodeKey } from '../../core/lineage/dataset.js';
import type { LineageWarning } from '../../core/lineage/event.js';
import { type Declaration, keyOfOwner } from '../../core/lineage/declaration.js';
import type { DatasetRecord, JobRecord, LineageDelta } from '../../core/lineage/fold.js';
import { type RunRecord, stateOf } from '../../core/lineage/run.js';
import { type SentNominal, isContested, nominalsSent } from '../../core/lineage/sender.js';
import { recordOfRun, runFromRow } from '../mappers/run-mapper.js';
import { ABOUT_LINEAGE, ABOUT_TRUST, aboutDataset } from '../facts.js';
import { type SqlValue, fromJson } from '../sql.js';
import type { LineageRunRow } from '../rows/lineage-rows.js';
import type { StoreContext } from '../store-context.js';
import {
  type StoredDeclaration,
  projectDeclaration,
  projectRun,
  storedDeclarations,
  touchingNames,
} from './lineage-claims.js';
import { putSpellings, updateNames } from './lineage-names.js';

/** Replaces these columns of a row that exists already. */
const overwrite = (key: string, columns: readonly string[]): string =>
  `ON CONFLICT (${key}) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`;

/** Keeps the value whose order is the newer one. */
const newest = (table: string, ...columns: readonly string[]): string =>
  columns
    .flatMap((column) =>
      [column, `${column}_order`].map(
        (each) =>
          `${each} = CASE WHEN excluded.${column}_order > COALESCE(${table}.${column}_order, '') THEN excluded.${each} ELSE ${table}.${each} END`,
      ),
    )
    .join(', ');

/**
 * Reads the prior state for a fold and writes its changes. The caller holds the lock for folding.
 */
export function lineageFold(context: StoreContext): Pick<LineageStore, 'priorState' | 'applyDelta'> {
  const { ids, sql } = context;
  const keyOf = (id: DatasetId | JobId): string => ids.sha256(nodeKey(id));
  return {
    priorState: async (event) => {
      if (event.kind === 'RUN') return { run: await runRecord(context, event.run.id), declaration: null };
      const owner =
        event.kind === 'JOB'
          ? ({ kind: 'JOB', id: event.job.id } as const)
          : event.dataset === null
            ? null
            : ({ kind: 'DATASET', id: event.dataset.id } as const);
      if (owner === null) return { run: null, declaration: null };
      const row = await sql.one<{ record: string }>('SELECT record FROM lineage_declaration WHERE owner_key = ?', [
        ids.sha256(keyOfOwner(owner)),
      ]);
      return { run: null, declaration: row === null ? null : fromJson<Declaration>(row.record) };
    },
    applyDelta: async (delta) => {
      context.facts.written.add(ABOUT_LINEAGE);
      for (const id of delta.written) context.facts.written.add(aboutDataset(keyOf(id)));
      const intervalChanged = delta.run === null ? false : await putRun(context, delta.run, keyOf);
      if (delta.run !== null) await addSentFacts(context, delta.run.id, delta.sent);
      await putJobs(context, delta.jobs, keyOf);
      await putDatasets(context, delta.datasets, keyOf);
      await putSpellings(context, delta.spellings);
      const { crowded, moved } = await updateNames(context, delta);
      const leavesRuns = await project(context, delta, { intervalChanged, moved });
      return [...(crowded.length === 0 ? [] : [tooManyNames(crowded)]), ...(leavesRuns ? [TOO_MANY_RUNS] : [])];
    },
  };
}

function tooManyNames([first, ...others]: readonly DatasetId[]): LineageWarning {
  const more = others.length === 0 ? '' : ` and ${String(others.length)} others`;
  const message = `\`${first?.name ?? ''}\`${more} are connected with more names, by symlinks and renames, than are resolved together: these links do not connect lineage.`;
  return { code: 'TOO_MANY_NAMES', pointer: '', message };
}

/** The runs inside a run whose edges follow a change of its nominal time: the newest of them. */
const MOST_INNER_RUNS = 1_000;

const TOO_MANY_RUNS: LineageWarning = {
  code: 'TOO_MANY_RUNS',
  pointer: '/run/facets/nominalTime',
  message: `More than ${String(MOST_INNER_RUNS)} runs are inside this one: the edges of the older ones keep the interval that they had.`,
};

/**
 * Derives the edges of what changed: of the source of the event, and of others that depend on it.
 * Returns whether some inner runs were left out.
 */
async function project(
  context: StoreContext,
  { declaration, run }: LineageDelta,
  { intervalChanged, moved }: { readonly intervalChanged: boolean; readonly moved: readonly DatasetId[] },
): Promise<boolean> {
  const inner = run !== null && intervalChanged ? await runsUnder(context, run.id, MOST_INNER_RUNS + 1) : [];
  const declarations = declaration === null ? [] : storedDeclarations(context, declaration);
  for (const each of declarations) await putDeclaration(context, each);
  const runs = run === null ? [] : [run.id, ...inner.slice(0, MOST_INNER_RUNS)];
  await projectAgain(context, { runs, declarations, moved });
  return inner.length > MOST_INNER_RUNS;
}

/** Derives the edges of these runs and declarations, and of all that name a moved dataset. */
export async function projectAgain(
  context: StoreContext,
  changed: {
    readonly runs: readonly string[];
    readonly declarations: readonly StoredDeclaration[];
    readonly moved: readonly DatasetId[];
  },
): Promise<void> {
  const runs = new Set(changed.runs);
  const declarations = new Map<string, StoredDeclaration>();
  if (changed.moved.length > 0) {
    const touching = await touchingNames(context, changed.moved);
    for (const id of touching.runs) runs.add(id);
    for (const each of touching.declarations) declarations.set(each.key, each);
  }
  for (const each of changed.declarations) declarations.set(each.key, each);
  for (const id of runs) await projectRun(context, id);
  for (const each of declarations.values()) await projectDeclaration(context, each);
}

async function runRecord({ sql }: StoreContext, id: string): Promise<RunRecord | null> {
  const row = await sql.one<{ record: string }>('SELECT record FROM lineage_run WHERE id = ?', [id]);
  return row === null ? null : runFromRow(row);
}

/** The runs inside this one, the newest first. */
export async function runsUnder(
  { sql }: StoreContext,
  id: string,
  limit = Number.MAX_SAFE_INTEGER,
): Promise<readonly string[]> {
  const rows = await sql.all<{ id: string }>(
    'SELECT id FROM lineage_run WHERE parent_id = ? OR root_id = ? ORDER BY last_order DESC, id LIMIT ?',
    [id, id, limit],
  );
  return rows.map((row) => row.id);
}

type KeyOf = (id: DatasetId | JobId) => string;

/** Stores the run; whether its nominal time changed. */
export async function putRun({ facts, sql }: StoreContext, run: RunRecord, keyOf: KeyOf): Promise<boolean> {
  const columns = [
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
  const { nominal, parent, root } = run;
  const before = await sql.one<Pick<LineageRunRow, 'nominal_start' | 'nominal_end' | 'nominals_sent'>>(
    'SELECT nominal_start, nominal_end, nominals_sent FROM lineage_run WHERE id = ?',
    [run.id],
  );
  // What runs inside this one wrote may be about another interval now.
  if (sentTimes(nominalsSent(run.senders)) !== sentTimes(sentBefore(before))) {
    const inside = await sql.one<{ n: number }>('SELECT 1 AS n FROM lineage_outer_run WHERE outer_id = ? LIMIT 1', [
      run.id,
    ]);
    if (inside !== null) facts.written.add(ABOUT_TRUST);
  }
  const [start, end] = [nominal?.value.start ?? null, nominal?.value.end ?? null];
  const row: SqlValue[] = [
    run.id,
    keyOf(run.job.value),
    stateOf(run),
    run.last,
    start,
    end,
    parent?.value.runId ?? null,
    root?.value.runId ?? null,
    recordOfRun(run),
    JSON.stringify(nominalsSent(run.senders)),
    isContested(run.senders) ? 1 : 0,
  ];
  await sql.insertAll('lineage_run', ['id', ...columns], [row], overwrite('id', columns));
  return (before?.nominal_start ?? null) !== start || (before?.nominal_end ?? null) !== end;
}

function sentBefore(row: Pick<LineageRunRow, 'nominals_sent'> | null): readonly SentNominal[] {
  const sent = row?.nominals_sent ?? null;
  return sent === null ? [] : fromJson<SentNominal[]>(sent);
}

/** What determines a nominal time for every trust: the order matters where senders disagree. */
function sentTimes(sent: readonly SentNominal[]): string {
  const values = new Set(sent.map(({ nominal }) => JSON.stringify(nominal?.value ?? null)));
  const isOrdered = values.size > 1;
  return JSON.stringify(
    sent
      .filter(({ nominal }) => nominal !== null)
      .map(({ domains, jobNamespace, nominal }) => [
        domains,
        jobNamespace,
        nominal?.value,
        ...(isOrdered ? [nominal?.order] : []),
      ]),
  );
}

/** Adds what finds the run for those who trust the sender of this event. */
async function addSentFacts({ ids, sql }: StoreContext, runId: string, sent: LineageDelta['sent']): Promise<void> {
  const names = [...new Set(sent.outputs.map((id) => ids.sha256(nodeKey(id))))].map((key) => [key, runId]);
  const outer = [...new Set(sent.outerRuns)].map((id) => [id, runId]);
  const add = 'ON CONFLICT DO NOTHING';
  if (names.length > 0) await sql.insertAll('lineage_output', ['name_key', 'run_id'], names, add);
  if (outer.length > 0) await sql.insertAll('lineage_outer_run', ['outer_id', 'run_id'], outer, add);
}

export async function putDeclaration({ sql }: StoreContext, { declaration, key }: StoredDeclaration): Promise<void> {
  await sql.insertAll(
    'lineage_declaration',
    ['owner_key', 'record'],
    [[key, JSON.stringify(declaration)]],
    overwrite('owner_key', ['record']),
  );
}

export async function putJobs({ sql }: StoreContext, jobs: readonly JobRecord[], keyOf: KeyOf): Promise<void> {
  const byKey = new Map(jobs.map((job) => [keyOf(job.id), job]));
  if (byKey.size === 0) return;
  await sql.insertAll(
    'lineage_job',
    ['job_key', 'namespace', 'name', 'last_run', 'last_run_order', 'owners', 'owners_order', 'last_order'],
    [...byKey].map(([key, { id, lastOrder, lastRun, owners }]) => [
      key,
      id.namespace,
      id.name,
      lastRun?.value ?? null,
      lastRun?.order ?? null,
      owners === null ? null : JSON.stringify(owners.value),
      owners?.order ?? null,
      lastOrder,
    ]),
    `ON CONFLICT (job_key) DO UPDATE SET ${newest('lineage_job', 'last_run', 'owners')},
       last_order = CASE WHEN excluded.last_order > lineage_job.last_order THEN excluded.last_order ELSE lineage_job.last_order END`,
  );
}

export async function putDatasets(
  { sql }: StoreContext,
  datasets: readonly DatasetRecord[],
  keyOf: KeyOf,
): Promise<void> {
  if (datasets.length === 0) return;
  const json = (value: readonly unknown[] | undefined): string | null =>
    value === undefined ? null : JSON.stringify(value);
  await sql.insertAll(
    'lineage_dataset',
    [
      'dataset_key',
      'namespace',
      'name',
      'fields',
      'fields_order',
      'owners',
      'owners_order',
      'exposures',
      'exposures_order',
      'only_by_columns',
      'last_order',
    ],
    datasets.map(({ exposures, fields, id, lastOrder, owners }) => [
      keyOf(id),
      id.namespace,
      id.name,
      json(fields?.value),
      fields?.order ?? null,
      json(owners?.value),
      owners?.order ?? null,
      json(exposures?.value),
      exposures?.order ?? null,
      0,
      lastOrder,
    ]),
    `ON CONFLICT (dataset_key) DO UPDATE SET ${newest('lineage_dataset', 'fields', 'owners', 'exposures')},
       last_order = CASE WHEN lineage_dataset.only_by_columns = 1 OR excluded.last_order > lineage_dataset.last_order
         THEN excluded.last_order ELSE lineage_dataset.last_order END,
       only_by_columns = 0`,
  );
}
