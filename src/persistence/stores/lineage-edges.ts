import { type DatasetId, nodeKey } from '../../core/lineage/dataset.js';
import type { EdgeClaim } from '../../core/lineage/claims.js';
import type { SqlValue } from '../sql.js';
import type { StoreContext } from '../store-context.js';
import type { WriteRow } from './lineage-writes.js';
import { nextChange } from './name-links.js';

/** A claim with its keys and its status. */
export interface StatedClaim {
  readonly claim: EdgeClaim;
  readonly edgeKey: string;
  /** Digest of the written node; empty for what a run read. */
  readonly targetKey: string;
  readonly status: number;
}

interface ClaimRow {
  readonly edge_key: string;
  readonly source: string;
  readonly first_order: string;
  readonly last_order: string;
  readonly provenance: string;
  readonly through_job: number;
  readonly status: number;
}

const CLAIM_COLUMNS = [
  'edge_key',
  'source',
  'job_key',
  'target_key',
  'status',
  'provenance',
  'through_job',
  'first_order',
  'last_order',
];

/** Replaces the claims of sources; returns the keys of edges for which something changed. */
export async function replaceClaims(
  context: StoreContext,
  claims: ReadonlyMap<string, readonly StatedClaim[]>,
): Promise<readonly string[]> {
  const { sql } = context;
  const rows = await sql.all<ClaimRow>(
    `SELECT edge_key, source, first_order, last_order, provenance, through_job, status
     FROM lineage_claim WHERE ${sql.oneOf('source')}`,
    [sql.list([...claims.keys()])],
  );
  const known = new Map<string, Map<string, ClaimRow>>();
  for (const row of rows) {
    const ofSource = known.get(row.source) ?? new Map<string, ClaimRow>();
    known.set(row.source, ofSource.set(row.edge_key, row));
  }
  const changed: SqlValue[][] = [];
  const touched: string[] = [];
  for (const [source, stated] of claims) {
    const now = new Map(stated.map((each) => [each.edgeKey, each]));
    const before = known.get(source) ?? new Map<string, ClaimRow>();
    const stale = [...before.keys()].filter((key) => !now.has(key));
    if (stale.length > 0)
      await sql.run(`DELETE FROM lineage_claim WHERE source = ? AND ${sql.oneOf('edge_key')}`, [
        source,
        sql.list(stale),
      ]);
    touched.push(...stale);
    for (const each of now.values()) {
      if (isKnown(before.get(each.edgeKey), each)) continue;
      touched.push(each.edgeKey);
      changed.push(claimRow(context, source, each));
    }
  }
  const updated = CLAIM_COLUMNS.slice(2).map((column) => `${column} = excluded.${column}`);
  await sql.insertAll(
    'lineage_claim',
    CLAIM_COLUMNS,
    changed,
    `ON CONFLICT (edge_key, source) DO UPDATE SET ${updated.join(', ')}`,
  );
  return touched;
}

function claimRow(
  { ids }: StoreContext,
  source: string,
  { claim, edgeKey, status, targetKey }: StatedClaim,
): SqlValue[] {
  const job = claim.job === null ? '' : ids.sha256(nodeKey(claim.job));
  const { first, last, provenance, through } = claim;
  return [edgeKey, source, job, targetKey, status, provenance, through ? 1 : 0, first, last];
}

function isKnown(row: ClaimRow | undefined, { claim, status }: StatedClaim): boolean {
  return (
    row !== undefined &&
    row.first_order === claim.first &&
    row.last_order === claim.last &&
    row.provenance === claim.provenance &&
    (row.through_job === 1) === claim.through &&
    row.status === status
  );
}

/** Gives the claims of other runs the status of their writes; returns the keys of their edges. */
export async function restate({ sql }: StoreContext, decided: readonly WriteRow[]): Promise<readonly string[]> {
  if (decided.length === 0) return [];
  const jobs = new Map(decided.map(({ job_key: job, run_id: run }) => [`${run} ${job}`, [run, job]]));
  const read = await sql.all<{ run: string; job: string; best: number | string | null }>(
    `SELECT wanted.run AS run, wanted.job AS job,
       (SELECT MAX(read_status) FROM lineage_write w WHERE w.run_id = wanted.run AND w.job_key = wanted.job) AS best
     FROM ${sql.tuples('wanted', ['run', 'job'])}`,
    [sql.list([...jobs.values()])],
  );
  const wanted = [
    ...decided
      .filter((row) => row.target_key !== '')
      .map((row) => [row.run_id, row.job_key, row.target_key, String(row.status)]),
    ...read.map(({ best, job, run }) => [run, job, '', String(best ?? 0)]),
  ];
  const rows = await sql.all<{ edge_key: string; source: string; status: number | string }>(
    `SELECT claim.edge_key AS edge_key, claim.source AS source, wanted.status AS status
     FROM ${sql.tuples('wanted', ['run', 'job', 'target', 'status'])} CROSS JOIN lineage_claim claim
     WHERE claim.source = wanted.run AND claim.target_key = wanted.target AND claim.job_key = wanted.job
       AND claim.status <> CAST(wanted.status AS INTEGER)`,
    [sql.list(wanted)],
  );
  await sql.updateAll(
    'lineage_claim',
    { keys: ['edge_key', 'source'], set: ['status'] },
    rows.map((row) => [row.edge_key, row.source, Number(row.status)]),
  );
  return rows.map((row) => row.edge_key);
}

const IDENTITY = [
  'kind',
  'from_key',
  'from_namespace',
  'from_name',
  'from_since',
  'to_key',
  'to_namespace',
  'to_name',
  'to_since',
  'job_namespace',
  'job_name',
];
const STATE = ['provenance', 'through_job', 'first_order', 'last_order', 'status', 'retracted', 'change'];

interface EdgeState {
  readonly edge_key: string;
  readonly first_order: string | null;
  /** Of the strongest claim: status, through_job, provenance and last_order, without spaces. */
  readonly best: string | null;
}

/**
 * Stores the edges that follow from their claims. An edge without claims is retracted. `datasets`
 * are the keys of those that are stored already.
 */
export async function putEdges(
  context: StoreContext,
  stated: readonly StatedClaim[],
  touched: ReadonlySet<string>,
  datasets: ReadonlySet<string>,
): Promise<void> {
  if (touched.size === 0) return;
  const { sql } = context;
  const states = await sql.all<EdgeState>(
    `SELECT wanted.edge_key AS edge_key,
       (SELECT MIN(first_order) FROM lineage_claim WHERE lineage_claim.edge_key = wanted.edge_key) AS first_order,
       (SELECT status || ' ' || through_job || ' ' || provenance || ' ' || last_order FROM lineage_claim
        WHERE lineage_claim.edge_key = wanted.edge_key
        ORDER BY status DESC, last_order DESC, source DESC LIMIT 1) AS best
     FROM ${sql.tuples('wanted', ['edge_key'])}`,
    [sql.list([...touched].map((key) => [key]))],
  );
  const claims = new Map(stated.map(({ claim, edgeKey }) => [edgeKey, claim]));
  const change = await nextChange(context, 'lineage_edge');
  const derived: SqlValue[][] = [];
  const others: SqlValue[][] = [];
  for (const [at, state] of states.entries()) {
    const claim = claims.get(state.edge_key);
    const values = stateValues(state, change + at);
    if (claim === undefined) others.push([state.edge_key, ...values]);
    else derived.push([state.edge_key, ...identityValues(context, claim), ...values]);
  }
  await sql.insertAll(
    'lineage_edge',
    ['edge_key', ...IDENTITY, ...STATE],
    derived,
    `ON CONFLICT (edge_key) DO UPDATE SET ${STATE.map((column) => `${column} = excluded.${column}`).join(', ')}`,
  );
  await sql.updateAll('lineage_edge', { keys: ['edge_key'], set: STATE }, others);
  if (derived.length > 0) await putNamedDatasets(context, stated, datasets);
}

function stateValues({ best, first_order: first }: EdgeState, change: number): SqlValue[] {
  const [status = '0', through = '0', provenance = 'EXPLICIT', last = ''] = best?.split(' ') ?? [];
  return [provenance, Number(through), first ?? '', last, Number(status), best === null ? 1 : 0, change];
}

function identityValues({ ids }: StoreContext, { from, job, kind, to }: EdgeClaim): SqlValue[] {
  const end = ({ name, namespace, since }: EdgeClaim['from']): string[] => [
    ids.sha256(nodeKey({ name, namespace })),
    namespace,
    name,
    since,
  ];
  return [kind, ...end(from), ...end(to), job?.namespace ?? null, job?.name ?? null];
}

/** Datasets that edges name and no event lists: known only by columns. */
async function putNamedDatasets(
  { ids, sql }: StoreContext,
  stated: readonly StatedClaim[],
  datasets: ReadonlySet<string>,
): Promise<void> {
  const found = new Map<string, readonly [DatasetId, string]>();
  for (const { claim } of stated) {
    const { from, kind, last, to } = claim;
    const ends = [
      kind === 'READS' || kind === 'DERIVES' ? from : null,
      kind === 'WRITES' || kind === 'DERIVES' ? to : null,
    ];
    for (const end of ends) if (end !== null && !datasets.has(nodeKey(end))) found.set(nodeKey(end), [end, last]);
  }
  if (found.size === 0) return;
  await sql.insertAll(
    'lineage_dataset',
    ['dataset_key', 'namespace', 'name', 'only_by_columns', 'last_order'],
    [...found].map(([key, [id, last]]) => [ids.sha256(key), id.namespace, id.name, 1, last]),
    'ON CONFLICT (dataset_key) DO NOTHING',
  );
}
