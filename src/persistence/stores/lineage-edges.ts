import { type DatasetId, nodeKey } from '../../core/lineage/dataset.js';
import type { EdgeClaim } from '../../core/lineage/claims.js';
import type { SqlValue } from '../sql.js';
import type { StoreContext } from '../store-context.js';
import type { EdgeEffects, EdgeSupport } from './edge-effects.js';
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

/** Replaces the claims of sources; `effects` takes what that changes of their edges. */
export async function replaceClaims(
  context: StoreContext,
  claims: ReadonlyMap<string, readonly StatedClaim[]>,
  effects: EdgeEffects,
): Promise<void> {
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
  for (const [source, stated] of claims) {
    const now = new Map(stated.map((each) => [each.edgeKey, each]));
    const before = known.get(source) ?? new Map<string, ClaimRow>();
    const stale = [...before].filter(([key]) => !now.has(key));
    if (stale.length > 0)
      await sql.run(`DELETE FROM lineage_claim WHERE source = ? AND ${sql.oneOf('edge_key')}`, [
        source,
        sql.list(stale.map(([key]) => key)),
      ]);
    for (const [key, row] of stale) effects.add(key, supportOf(row), null);
    for (const each of now.values()) {
      const row = before.get(each.edgeKey);
      if (isKnown(row, each)) continue;
      effects.add(each.edgeKey, row === undefined ? null : supportOf(row), statedSupport(each));
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
}

function supportOf(row: Omit<ClaimRow, 'edge_key' | 'source'>): EdgeSupport {
  const { first_order: first, last_order: last, provenance, status, through_job: through } = row;
  return { first, last, provenance, status, through };
}

function statedSupport({ claim, status }: StatedClaim): EdgeSupport {
  return {
    ...{ first: claim.first, last: claim.last },
    provenance: claim.provenance,
    status,
    through: claim.through ? 1 : 0,
  };
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

/** Gives the claims of other runs the status of their writes. */
export async function restate(
  { sql }: StoreContext,
  decided: readonly WriteRow[],
  effects: EdgeEffects,
): Promise<void> {
  if (decided.length === 0) return;
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
  const rows = await sql.all<ClaimRow & { now: number | string }>(
    `SELECT claim.edge_key, claim.source, claim.first_order, claim.last_order, claim.provenance, claim.through_job,
       claim.status, wanted.status AS now
     FROM ${sql.tuples('wanted', ['run', 'job', 'target', 'status'])} CROSS JOIN lineage_claim claim
     WHERE claim.source = wanted.run AND claim.target_key = wanted.target AND claim.job_key = wanted.job
       AND claim.status <> CAST(wanted.status AS INTEGER)`,
    [sql.list(wanted)],
  );
  for (const row of rows) {
    const before = supportOf(row);
    effects.add(row.edge_key, before, { ...before, status: Number(row.now) });
  }
  await sql.updateAll(
    'lineage_claim',
    { keys: ['edge_key', 'source'], set: ['status'] },
    rows.map((row) => [row.edge_key, row.source, Number(row.now)]),
  );
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

/**
 * Stores the edges that follow from their claims. An edge without claims is retracted. `datasets`
 * are the keys of those that are stored already.
 */
export async function putEdges(
  context: StoreContext,
  stated: readonly StatedClaim[],
  effects: EdgeEffects,
  datasets: ReadonlySet<string>,
): Promise<void> {
  const touched = effects.edges();
  if (touched.length === 0) return;
  const { sql } = context;
  const stored = new Map((await storedEdges(context, touched)).map((row) => [row.edge_key, row]));
  const supportBefore = (key: string): EdgeSupport | null => {
    const row = stored.get(key);
    return row === undefined || row.retracted === 1 ? null : supportOf(row);
  };
  const unclear = touched.filter((key) => effects.after(key, supportBefore(key)) === 'UNCLEAR');
  const looked = await supportByClaims(context, unclear);
  const claims = new Map(stated.map(({ claim, edgeKey }) => [edgeKey, claim]));
  const added: SqlValue[][] = [];
  const changed: SqlValue[][] = [];
  const first = await nextChange(context, 'lineage_edge');
  for (const [at, key] of touched.entries()) {
    const derived = effects.after(key, supportBefore(key));
    const support = derived === 'UNCLEAR' ? (looked.get(key) ?? null) : derived;
    const claim = claims.get(key);
    if (stored.has(key)) changed.push([key, ...stateValues(support, first + at)]);
    else if (claim !== undefined)
      added.push([key, ...identityValues(context, claim), ...stateValues(support, first + at)]);
  }
  await sql.insertAll('lineage_edge', ['edge_key', ...IDENTITY, ...STATE], added);
  await sql.updateAll('lineage_edge', { keys: ['edge_key'], set: STATE }, changed);
  if (stated.length > 0) await putNamedDatasets(context, stated, datasets);
}

type EdgeRow = Omit<ClaimRow, 'source'> & { readonly retracted: number };

async function storedEdges({ sql }: StoreContext, keys: readonly string[]): Promise<readonly EdgeRow[]> {
  return sql.all<EdgeRow>(
    `SELECT edge_key, first_order, last_order, provenance, through_job, status, retracted
     FROM lineage_edge WHERE ${sql.oneOf('edge_key')}`,
    [sql.list(keys)],
  );
}

/** What all claims of these edges give: as many rows are read as there are claims. */
async function supportByClaims(
  { sql }: StoreContext,
  keys: readonly string[],
): Promise<ReadonlyMap<string, EdgeSupport>> {
  if (keys.length === 0) return new Map();
  const rows = await sql.all<{ edge_key: string; first_order: string | null; best: string | null }>(
    `SELECT wanted.edge_key AS edge_key,
       (SELECT MIN(first_order) FROM lineage_claim WHERE lineage_claim.edge_key = wanted.edge_key) AS first_order,
       (SELECT status || ' ' || through_job || ' ' || provenance || ' ' || last_order FROM lineage_claim
        WHERE lineage_claim.edge_key = wanted.edge_key
        ORDER BY status DESC, last_order DESC, source DESC LIMIT 1) AS best
     FROM ${sql.tuples('wanted', ['edge_key'])}`,
    [sql.list(keys.map((key) => [key]))],
  );
  const found = new Map<string, EdgeSupport>();
  for (const { best, edge_key: key, first_order: first } of rows) {
    if (best === null) continue;
    const [status = '0', through = '0', provenance = 'EXPLICIT', last = ''] = best.split(' ');
    found.set(key, { first: first ?? '', last, provenance, status: Number(status), through: Number(through) });
  }
  return found;
}

function stateValues(support: EdgeSupport | null, change: number): SqlValue[] {
  if (support === null) return ['EXPLICIT', 0, '', '', 0, 1, change];
  const { first, last, provenance, status, through } = support;
  return [provenance, through, first, last, status, 0, change];
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
