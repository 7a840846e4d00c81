import type { LineageStore } from '../../app/ports/lineage-store.js';
import { type DatasetId, type JobId, nodeKey } from '../../core/lineage/dataset.js';
import type { LineageEvent, LineageWarning } from '../../core/lineage/event.js';
import type { Declaration } from '../../core/lineage/declaration.js';
import {
  type DatasetRecord,
  type JobRecord,
  type LineageDelta,
  type PriorState,
  subjectOf,
} from '../../core/lineage/fold.js';
import { latestOf, newer } from '../../core/lineage/order.js';
import type { RunRecord } from '../../core/lineage/run.js';
import { runFromRow } from '../mappers/run-mapper.js';
import { ABOUT_LINEAGE, aboutDataset } from '../facts.js';
import { fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';
import { togetherFrom } from './deltas-together.js';
import {
  type EdgeSources,
  type StoredDeclaration,
  projectSources,
  storedDeclarations,
  touchingNames,
} from './lineage-claims.js';
import { putSpellings, repeatSymlinks, updateNames } from './lineage-names.js';
import { type KeyOf, NO_NOMINAL, type StoredNominal, overwrite, putRuns, storedNominal } from './lineage-runs.js';

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
 * Reads the prior states for folds and writes their changes. The caller holds the lock for folding.
 */
export function lineageFold(context: StoreContext): Pick<LineageStore, 'priorStates' | 'applyDeltas'> {
  return {
    priorStates: (events) => priorStates(context, events),
    applyDeltas: async (deltas) => applyTogether(context, deltas.slice(0, await togetherFrom(context, deltas))),
  };
}

async function priorStates(
  { ids, sql }: StoreContext,
  events: readonly LineageEvent[],
): Promise<ReadonlyMap<string, PriorState>> {
  const priors = new Map<string, PriorState>();
  const runs = new Map<string, string>();
  const owners = new Map<string, string>();
  for (const event of events) {
    const subject = subjectOf(event);
    if (subject === null) continue;
    if (event.kind === 'RUN') runs.set(event.run.id, subject);
    else owners.set(ids.sha256(subject), subject);
  }
  if (runs.size > 0) {
    const rows = await sql.all<{ id: string; record: string }>(
      `SELECT id, record FROM lineage_run WHERE ${sql.oneOf('id')}`,
      [sql.list([...runs.keys()])],
    );
    for (const row of rows) priors.set(runs.get(row.id) ?? '', { run: runFromRow(row), declaration: null });
  }
  if (owners.size > 0) {
    const rows = await sql.all<{ owner_key: string; record: string }>(
      `SELECT owner_key, record FROM lineage_declaration WHERE ${sql.oneOf('owner_key')}`,
      [sql.list([...owners.keys()])],
    );
    for (const { owner_key: key, record } of rows)
      priors.set(owners.get(key) ?? '', { run: null, declaration: fromJson<Declaration>(record) });
  }
  return priors;
}

/** Applies changes that can be applied together; returns for each the warnings. */
async function applyTogether(
  context: StoreContext,
  deltas: readonly LineageDelta[],
): Promise<readonly (readonly LineageWarning[])[]> {
  const keyOf = (id: DatasetId | JobId): string => context.ids.sha256(nodeKey(id));
  const warnings = new Map(deltas.map((delta) => [delta, [] as LineageWarning[]]));
  context.facts.written.add(ABOUT_LINEAGE);
  for (const { written } of deltas) for (const id of written) context.facts.written.add(aboutDataset(keyOf(id)));
  const replaced = await putRuns(
    context,
    deltas.flatMap(({ run }) => run ?? []),
    keyOf,
  );
  await addSentFacts(context, deltas);
  await putJobs(
    context,
    deltas.flatMap(({ jobs }) => jobs),
    keyOf,
  );
  const datasets = deltas.flatMap((delta) => delta.datasets);
  await putDatasets(context, datasets, keyOf);
  const [alone] = deltas;
  let moved: readonly DatasetId[] = [];
  if (deltas.length === 1 && alone !== undefined) {
    await putSpellings(context, alone.spellings);
    const names = await updateNames(context, alone);
    moved = names.moved;
    if (names.crowded.length > 0) warnings.get(alone)?.push(tooManyNames(names.crowded));
  } else {
    await repeatSymlinks(
      context,
      deltas.flatMap(({ sent, symlinks }) => symlinks.map((link) => ({ link, sender: sent.sender }))),
    );
  }
  const inner = await innerRuns(context, deltas, replaced);
  for (const delta of inner.cutBy) warnings.get(delta)?.push(TOO_MANY_RUNS);
  const declarations = deltas.flatMap(({ declaration }) =>
    declaration === null ? [] : storedDeclarations(context, declaration),
  );
  await putDeclarations(context, declarations);
  const runs = new Map<string, RunRecord | null>(inner.ids.map((id) => [id, null]));
  for (const { run } of deltas) if (run !== null) runs.set(run.id, run);
  await projectAgain(context, { runs, declarations, moved }, new Set(datasets.map(({ id }) => nodeKey(id))));
  return [...warnings.values()];
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
 * The runs inside those whose nominal time changed; `cutBy` are the changes of which some of them
 * were left out.
 */
async function innerRuns(
  context: StoreContext,
  deltas: readonly LineageDelta[],
  replaced: ReadonlyMap<string, StoredNominal>,
): Promise<{ readonly ids: readonly string[]; readonly cutBy: readonly LineageDelta[] }> {
  const nominals = new Map(replaced);
  const changed: { readonly id: string; readonly delta: LineageDelta }[] = [];
  for (const delta of deltas) {
    if (delta.run === null) continue;
    const { id } = delta.run;
    const now = storedNominal(delta.run);
    const before = nominals.get(id) ?? NO_NOMINAL;
    if (before.start !== now.start || before.end !== now.end) changed.push({ id, delta });
    nominals.set(id, now);
  }
  const outer = await runsAround(context, [...new Set(changed.map(({ id }) => id))]);
  const inner = new Map<string, readonly string[]>();
  for (const id of outer) inner.set(id, await runsUnder(context, id, MOST_INNER_RUNS + 1));
  const countOf = (id: string): number => inner.get(id)?.length ?? 0;
  return {
    ids: [...inner.values()].flatMap((ids) => ids.slice(0, MOST_INNER_RUNS)),
    cutBy: changed.flatMap(({ delta, id }) => (countOf(id) > MOST_INNER_RUNS ? [delta] : [])),
  };
}

/** Which of these are the parent or the root of another run. */
async function runsAround({ sql }: StoreContext, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await sql.all<{ id: string }>(
    `SELECT wanted.id AS id FROM ${sql.tuples('wanted', ['id'])}
     WHERE EXISTS (SELECT 1 FROM lineage_run WHERE parent_id = wanted.id)
        OR EXISTS (SELECT 1 FROM lineage_run WHERE root_id = wanted.id)`,
    [sql.list(ids.map((id) => [id]))],
  );
  return rows.map((row) => row.id);
}

/** Derives the edges of these runs and declarations, and of all that name a moved dataset. */
export async function projectAgain(
  context: StoreContext,
  changed: EdgeSources & { readonly moved: readonly DatasetId[] },
  datasets: ReadonlySet<string> = new Set(),
): Promise<void> {
  const runs = new Map(changed.runs);
  const declarations = new Map<string, StoredDeclaration>();
  if (changed.moved.length > 0) {
    const touching = await touchingNames(context, changed.moved);
    for (const id of touching.runs) if (!runs.has(id)) runs.set(id, null);
    for (const each of touching.declarations) declarations.set(each.key, each);
  }
  for (const each of changed.declarations) declarations.set(each.key, each);
  await projectSources(context, { runs, declarations: [...declarations.values()] }, datasets);
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

/** Adds what finds the runs for those who trust the senders of these events. */
async function addSentFacts({ ids, sql }: StoreContext, deltas: readonly LineageDelta[]): Promise<void> {
  const names = new Map<string, string[]>();
  const outer = new Map<string, string[]>();
  for (const { run, sent } of deltas) {
    if (run === null) continue;
    for (const output of sent.outputs) {
      const key = ids.sha256(nodeKey(output));
      names.set(`${key} ${run.id}`, [key, run.id]);
    }
    for (const id of sent.outerRuns) outer.set(`${id}\n${run.id}`, [id, run.id]);
  }
  const add = 'ON CONFLICT DO NOTHING';
  await sql.insertAll('lineage_output', ['name_key', 'run_id'], [...names.values()], add);
  await sql.insertAll('lineage_outer_run', ['outer_id', 'run_id'], [...outer.values()], add);
}

export async function putDeclarations(
  { sql }: StoreContext,
  declarations: readonly StoredDeclaration[],
): Promise<void> {
  const records = new Map(declarations.map(({ declaration, key }) => [key, JSON.stringify(declaration)]));
  await sql.insertAll('lineage_declaration', ['owner_key', 'record'], [...records], overwrite('owner_key', ['record']));
}

export async function putJobs({ sql }: StoreContext, jobs: readonly JobRecord[], keyOf: KeyOf): Promise<void> {
  const byKey = new Map<string, JobRecord>();
  for (const job of jobs) {
    const key = keyOf(job.id);
    const known = byKey.get(key) ?? job;
    const [lastRun, owners] = [latestOf(known.lastRun, job.lastRun), latestOf(known.owners, job.owners)];
    byKey.set(key, { ...job, lastRun, owners, lastOrder: newer(known.lastOrder, job.lastOrder) });
  }
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
  const byKey = new Map<string, DatasetRecord>();
  for (const dataset of datasets) {
    const key = keyOf(dataset.id);
    const known = byKey.get(key) ?? dataset;
    byKey.set(key, {
      id: dataset.id,
      fields: latestOf(known.fields, dataset.fields),
      owners: latestOf(known.owners, dataset.owners),
      exposures: latestOf(known.exposures, dataset.exposures),
      lastOrder: newer(known.lastOrder, dataset.lastOrder),
    });
  }
  if (byKey.size === 0) return;
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
    [...byKey].map(([key, { exposures, fields, id, lastOrder, owners }]) => [
      key,
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
