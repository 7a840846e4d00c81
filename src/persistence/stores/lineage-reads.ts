import type { JobDetails, RunDetails, RunState } from '../../core/lineage/details.js';
import type { LineageStore, ObservedRun, RunWithChain, StoredDataset } from '../../app/ports/lineage-store.js';
import { type DatasetId, type JobId, nodeKey } from '../../core/lineage/dataset.js';
import { type DatasetNode, keyOfNode } from '../../core/lineage/names.js';
import type { FieldFact, NominalTime } from '../../core/lineage/event.js';
import { intervalOfRun, isAboutPartition } from '../../core/lineage/run-interval.js';
import { type RunRecord, instantOfOrder, spanOf, stateOf, trustedRun } from '../../core/lineage/run.js';
import { type SentNominal, type Trust, trustedNominal } from '../../core/lineage/sender.js';
import { type Interval, addMillis, millisOf } from '../../core/shared/interval.js';
import {
  EDGE_CHANGE_COLUMNS,
  type EdgeChangeRow,
  aliasChangeFromRow,
  edgeChangeFromRow,
} from '../mappers/edge-mapper.js';
import { runFromRow } from '../mappers/run-mapper.js';
import type { LineageAliasRow, LineageDatasetRow, LineageRunRow } from '../rows/lineage-rows.js';
import { fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';
import { allFacts, connectedFacts } from './lineage-names.js';
import { CHAIN, type ChainRow, chainOf } from './run-chains.js';
import { type TrustedNames, trustedNames, writesOneOf } from './trusted-names.js';

type ReadStore = Pick<
  LineageStore,
  | 'changesSince'
  | 'keptIndex'
  | 'markKeptIndex'
  | 'dataset'
  | 'datasets'
  | 'identitiesOf'
  | 'jobs'
  | 'ownersOfJobs'
  | 'namedParent'
  | 'run'
  | 'runsUnder'
  | 'outerRuns'
  | 'runsWriting'
  | 'runsWritingBetween'
  | 'nominalsSent'
  | 'namesByTrust'
  | 'namesEverConnected'
  | 'writes'
>;

/**
 * Whether the nominal time of a run, its parent or its root is in a window, or is contested: that
 * of trusted senders may be in the window then.
 */
const IN_WINDOW = `run.contested = 1
  OR (run.nominal_start IS NULL AND (parent.contested = 1 OR root.contested = 1))
  OR (run.nominal_start >= ? AND run.nominal_start < ?)
  OR (run.nominal_start IS NULL AND parent.nominal_start >= ? AND parent.nominal_start < ?)
  OR (run.nominal_start IS NULL AND root.nominal_start >= ? AND root.nominal_start < ?)`;

/** Reads what the folds have written, and the mark of the index that was kept of it. */
export function lineageReads(context: StoreContext): ReadStore {
  const { ids, sql } = context;
  const keyOf = (id: DatasetId | JobId): string => ids.sha256(nodeKey(id));
  const nodesOf = async (datasets: readonly DatasetId[]): Promise<readonly DatasetNode[]> =>
    closure(context, await meantNow(context, datasets));
  /**
   * Records are large: runs that start outside the window are not read, unless their senders
   * disagree about it. Of those that are read, the events of trusted senders decide.
   */
  const written = async (
    datasets: readonly DatasetId[],
    trust: Trust,
    window?: Interval,
  ): Promise<readonly TrustedChain[]> => {
    const names = await trustedNames(context, datasets, trust);
    const keys = [...new Set([...names.nodes.values()].map((node) => keyOf(node)))];
    if (keys.length === 0) return [];
    const rows = await sql.all<ChainRow>(
      `${CHAIN} WHERE run.id IN (SELECT run_id FROM lineage_output WHERE ${sql.oneOf('name_key')})
       ${window === undefined ? '' : `AND (${IN_WINDOW})`} ORDER BY run.last_order`,
      window === undefined
        ? [sql.list(keys)]
        : [sql.list(keys), window.from, window.to, window.from, window.to, window.from, window.to],
    );
    const chains = await trustedChains(context, rows, { names, trust });
    return window === undefined ? chains : chains.filter(({ nominals }) => startsIn(window, nominals));
  };
  return {
    changesSince: (cursor, limit) => changesSince(context, cursor, limit),
    keptIndex: async () => {
      const row = await sql.one<{ mark: string | null; edges: number | string; aliases: number | string }>(
        `SELECT (SELECT mark FROM lineage_mark) AS mark, coalesce((SELECT MAX(change) FROM lineage_edge), 0) AS edges,
                coalesce((SELECT MAX(change) FROM lineage_alias), 0) AS aliases`,
      );
      return {
        mark: row?.mark ?? null,
        newest: { edges: Number(row?.edges ?? 0), aliases: Number(row?.aliases ?? 0) },
      };
    },
    markKeptIndex: async (mark) => {
      await sql.run(
        `INSERT INTO lineage_mark (name, mark) VALUES ('index', ?) ON CONFLICT (name) DO UPDATE SET mark = excluded.mark`,
        [mark],
      );
    },
    identitiesOf: async (datasets) => identitiesAmong(context, datasets, await nodesOf(datasets)),
    dataset: async (id) => (await storedDatasets(context, [id]))[0] ?? null,
    datasets: (all) => storedDatasets(context, all),
    jobs: async (all) => {
      const rows = await sql.all<JobWithRunRow>(
        `SELECT job.namespace AS namespace, job.name AS name, job.last_run AS run_id, run.state AS state,
                coalesce(run.last_order, job.last_run_order) AS run_order
         FROM lineage_job job LEFT JOIN lineage_run run ON run.id = job.last_run WHERE ${sql.oneOf('job.job_key')}`,
        [sql.list(all.map(keyOf))],
      );
      return rows.map(jobFromRow);
    },
    ownersOfJobs: async (jobs) => {
      const rows = await sql.all<{ owners: string }>(
        `SELECT owners FROM lineage_job WHERE owners IS NOT NULL AND ${sql.oneOf('job_key')}`,
        [sql.list(jobs.map(keyOf))],
      );
      return [...new Set(rows.flatMap(({ owners }) => fromJson<string[]>(owners)))].sort();
    },
    namedParent: async (id) => {
      const row = await sql.one<{ record: string }>(
        'SELECT record FROM lineage_run WHERE parent_id = ? OR root_id = ? ORDER BY last_order DESC LIMIT 1',
        [id, id],
      );
      if (row === null) return null;
      const { parent, root } = runFromRow(row);
      return [parent?.value, root?.value].find((ref) => ref?.runId === id) ?? null;
    },
    run: async (id) => {
      const row = await sql.one<ChainRow>(`${CHAIN} WHERE run.id = ?`, [id]);
      return row === null ? null : chainOf(row);
    },
    runsUnder: async (id) => {
      const rows = await sql.all<ChainRow>(
        `${CHAIN} WHERE run.id IN (SELECT run_id FROM lineage_outer_run WHERE outer_id = ?)`,
        [id],
      );
      return rows.map(chainOf);
    },
    outerRuns: async (runIds) => {
      const rows = await sql.all<{ outer_id: string }>(
        `SELECT wanted.id AS outer_id FROM ${sql.tuples('wanted', ['id'])}
         WHERE EXISTS (SELECT 1 FROM lineage_outer_run WHERE outer_id = wanted.id)`,
        [sql.list(runIds.map((id) => [id]))],
      );
      return new Set(rows.map((row) => row.outer_id));
    },
    runsWriting: async (datasets, trust, interval, nextTo) => {
      if (interval === null) return (await written(datasets, trust)).map((run) => observed(run, null));
      const end = nextTo ?? addMillis(interval.to, millisOf(interval.to) - millisOf(interval.from));
      const runs = await written(datasets, trust, { from: interval.from, to: end });
      return runs.filter((run) => isAboutPartition(run.nominals, interval, end)).map((run) => observed(run, interval));
    },
    runsWritingBetween: async (datasets, trust, window) =>
      (await written(datasets, trust, window)).map((run) => observed(run, null)),
    nominalsSent: (runIds) => nominalsSent(context, runIds),
    namesByTrust: async (datasets, trust) =>
      [...(await trustedNames(context, datasets, trust)).nodes.values()].map(({ name, namespace }) => ({
        namespace,
        name,
      })),
    namesEverConnected: async (datasets) =>
      (await connectedFacts(context, datasets, (keys) => allFacts(context, keys))).names,
    writes: async (run, datasets, trust) => writesOneOf(run, await trustedNames(context, datasets, trust)),
  };
}

interface JobWithRunRow {
  readonly namespace: string;
  readonly name: string;
  readonly run_id: string | null;
  readonly state: RunState | null;
  readonly run_order: string | null;
}

function jobFromRow({ name, namespace, run_id: id, run_order: order, state }: JobWithRunRow): JobDetails {
  // Of a run that only its children name, nobody has said a state.
  const known = state ?? 'OTHER';
  const lastRun = id === null || order === null ? null : { id, state: known, at: instantOfOrder(order) };
  return { namespace, name, lastRun };
}

/** A run as its trusted senders report it, with the nominal times of its parent and its root. */
type TrustedChain = RunWithChain;

/** The runs that wrote one of the datasets, as trusted senders report them. */
async function trustedChains(
  context: StoreContext,
  rows: readonly ChainRow[],
  { names, trust }: { readonly names: TrustedNames; readonly trust: Trust },
): Promise<readonly TrustedChain[]> {
  const runs = rows
    .map((row) => trustedRun(runFromRow(row), trust))
    .filter((run) => run !== null)
    .filter((run) => writesOneOf(run, names));
  const outer = runs.flatMap(({ nominal, parent, root }) =>
    nominal === null ? [parent?.value.runId, root?.value.runId].filter((id) => id !== undefined) : [],
  );
  const sent = await nominalsSent(context, outer);
  const nominalOf = (ref: RunRecord['parent']): NominalTime | null =>
    ref === null ? null : trustedNominal(sent.get(ref.value.runId) ?? [], trust);
  return runs
    .map((run) => ({ run, nominals: [run.nominal?.value ?? null, nominalOf(run.parent), nominalOf(run.root)] }))
    .sort((a, b) => (a.run.last < b.run.last ? -1 : 1));
}

function startsIn({ from, to }: Interval, nominals: readonly (NominalTime | null)[]): boolean {
  const nominal = nominals.find((time) => time !== null);
  return nominal !== undefined && nominal.start >= from && nominal.start < to;
}

async function nominalsSent(
  { sql }: StoreContext,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly SentNominal[]>> {
  const distinct = [...new Set(ids)];
  if (distinct.length === 0) return new Map();
  const rows = await sql.all<Pick<LineageRunRow, 'id' | 'nominal_start' | 'nominal_end' | 'nominals_sent'>>(
    `SELECT id, nominal_start, nominal_end, nominals_sent FROM lineage_run WHERE ${sql.oneOf('id')}`,
    [sql.list(distinct)],
  );
  return new Map(
    rows.map(({ id, nominal_end: end, nominal_start: start, nominals_sent: sent }) => {
      if (sent !== null) return [id, fromJson<SentNominal[]>(sent)];
      const nominal = start === null ? null : { value: { start, end }, order: '' };
      return [id, [{ domains: null, jobNamespace: '', nominal }]];
    }),
  );
}

/** The details of a run; `interval` overrides the one that its nominal times give. */
function runDetails({ nominals, run }: TrustedChain, interval: Interval | null): RunDetails {
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

function observed(chain: TrustedChain, interval: Interval | null): ObservedRun {
  const { nominals, run } = chain;
  const inputs = run.inputs.map(({ id }) => id);
  return { ...runDetails(chain, interval), inputs, nominals, lastEventAt: instantOfOrder(run.last) };
}

/**
 * The datasets that events list as inputs or outputs, and those that edges which are still valid
 * name: edges that a later event took back leave no dataset behind, in any order of arrival.
 */
async function storedDatasets({ ids, sql }: StoreContext, all: readonly DatasetId[]): Promise<StoredDataset[]> {
  const newestEdge = (end: string): string =>
    `(SELECT MAX(last_order) FROM lineage_edge
      WHERE only_by_columns = 1 AND ${end} = dataset_key AND retracted = 0) AS ${end}_order`;
  const found = await sql.all<
    LineageDatasetRow & { readonly from_key_order: string | null; readonly to_key_order: string | null }
  >(
    `SELECT namespace, name, fields, owners, exposures, only_by_columns, lineage_dataset.last_order AS last_order,
            ${newestEdge('from_key')}, ${newestEdge('to_key')}
     FROM lineage_dataset WHERE ${sql.oneOf('dataset_key')}`,
    [sql.list(all.map((id) => ids.sha256(nodeKey(id))))],
  );
  const rows = found.flatMap((row) => {
    if (row.only_by_columns === 0) return [row];
    const newest = [row.from_key_order, row.to_key_order].filter((order) => order !== null).sort();
    const last = newest.at(-1);
    return last === undefined ? [] : [{ ...row, last_order: last }];
  });
  const list = (text: string | null): readonly string[] => (text === null ? [] : fromJson<string[]>(text));
  return rows.map((row) => ({
    id: { namespace: row.namespace, name: row.name },
    fields: row.fields === null ? [] : fromJson<FieldFact[]>(row.fields),
    owners: list(row.owners),
    exposures: list(row.exposures),
    knownOnlyByColumns: row.only_by_columns === 1,
    lastEventAt: instantOfOrder(row.last_order),
  }));
}

/** For each name the orders from which it means another dataset, ascending. */
async function startsOf(
  { ids, sql }: StoreContext,
  names: readonly DatasetId[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await sql.all<{ name_key: string; start_order: string }>(
    `SELECT name_key, start_order FROM lineage_name_start WHERE ${sql.oneOf('name_key')} ORDER BY name_key, start_order`,
    [sql.list(names.map((id) => ids.sha256(nodeKey(id))))],
  );
  const starts = new Map<string, string[]>();
  for (const { name_key: key, start_order: start } of rows) starts.set(key, [...(starts.get(key) ?? []), start]);
  return starts;
}

/**
 * What the names mean now: the newest dataset that was written or read under the name, or that has
 * the name by a link.
 */
async function meantNow(context: StoreContext, names: readonly DatasetId[]): Promise<readonly DatasetNode[]> {
  const { ids, sql } = context;
  const starts = await startsOf(context, names);
  const nodes: DatasetNode[] = [];
  for (const { name, namespace } of names) {
    const plain = { namespace, name };
    const key = ids.sha256(nodeKey(plain));
    const meanings = [...(starts.get(key) ?? [])].reverse();
    let found: DatasetNode | null = null;
    for (const since of meanings) {
      const node = { ...plain, since };
      const used = await sql.one<{ n: number | string }>(
        `SELECT (SELECT COUNT(*) FROM lineage_edge WHERE to_key = ? AND to_since = ? AND retracted = 0)
           + (SELECT COUNT(*) FROM lineage_edge WHERE from_key = ? AND from_since = ? AND retracted = 0)
           + (SELECT COUNT(*) FROM lineage_alias WHERE (alias_key = ? OR of_key = ?) AND reason <> 'DROPPED' AND retracted = 0) AS n`,
        [key, since, key, since, ids.sha256(keyOfNode(node)), ids.sha256(keyOfNode(node))],
      );
      if (Number(used?.n ?? 0) > 0) {
        found = node;
        break;
      }
    }
    nodes.push(found ?? { ...plain, since: '' });
  }
  return nodes;
}

/** All nodes that links connect with these, in both directions. */
async function closure({ ids, sql }: StoreContext, nodes: readonly DatasetNode[]): Promise<readonly DatasetNode[]> {
  const found = new Map(nodes.map((node) => [ids.sha256(keyOfNode(node)), node]));
  let frontier = [...found.keys()];
  while (frontier.length > 0) {
    const list = sql.list(frontier);
    const rows = await sql.all<LineageAliasRow>(
      `SELECT alias_key, of_key, alias_namespace, alias_name, alias_since, of_namespace, of_name, of_since
       FROM lineage_alias
       WHERE retracted = 0 AND reason <> 'DROPPED' AND (${sql.oneOf('alias_key')} OR ${sql.oneOf('of_key')})`,
      [list, list],
    );
    frontier = [];
    for (const row of rows) {
      const ends: (readonly [string, DatasetNode])[] = [
        [row.alias_key, { namespace: row.alias_namespace, name: row.alias_name, since: row.alias_since }],
        [row.of_key, { namespace: row.of_namespace, name: row.of_name, since: row.of_since }],
      ];
      for (const [key, node] of ends) {
        if (found.has(key)) continue;
        found.set(key, node);
        frontier.push(key);
      }
    }
  }
  return [...found.values()];
}

/** The names of the nodes that mean them now, the requested names first. */
async function identitiesAmong(
  context: StoreContext,
  requested: readonly DatasetId[],
  nodes: readonly DatasetNode[],
): Promise<readonly DatasetId[]> {
  const now = await meantNow(context, nodes);
  const valid = nodes.filter((node, index) => now[index]?.since === node.since);
  const all = [...requested, ...valid].map(({ name, namespace }) => ({ namespace, name }));
  return [...new Map(all.map((id) => [nodeKey(id), id])).values()];
}

const CHANGED_EDGES = `SELECT ${EDGE_CHANGE_COLUMNS.join(', ')} FROM lineage_edge WHERE change > ? ORDER BY change LIMIT ?`;

async function changesSince(
  { sql }: StoreContext,
  cursor: { readonly edges: number; readonly aliases: number },
  limit: number,
): ReturnType<LineageStore['changesSince']> {
  const edges = await sql.lists<EdgeChangeRow>(CHANGED_EDGES, [cursor.edges, limit]);
  const aliases = await sql.all<LineageAliasRow>(
    `SELECT alias_namespace, alias_name, alias_since, of_namespace, of_name, of_since, reason, retracted, change
     FROM lineage_alias WHERE change > ? ORDER BY change LIMIT ?`,
    [cursor.aliases, limit],
  );
  return {
    edges: edges.map(edgeChangeFromRow),
    aliases: aliases.map(aliasChangeFromRow),
    next: {
      edges: edges.at(-1)?.[0] ?? cursor.edges,
      aliases: aliases.at(-1)?.change ?? cursor.aliases,
    },
  };
}
