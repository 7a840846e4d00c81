import { type DatasetId, nodeKey } from '../../core/lineage/dataset.js';
import {
  type EdgeClaim,
  type RunClaims,
  claimsOfDeclaration,
  claimsOfRun,
  keyOfEdge,
  orderOf,
} from '../../core/lineage/claims.js';
import { type Declaration, keyOfOwner } from '../../core/lineage/declaration.js';
import type { LineageDelta } from '../../core/lineage/fold.js';
import { STATUSES } from '../../core/lineage/edge-status.js';
import { NamesAt, keyOfNode } from '../../core/lineage/names.js';
import { fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';
import { lineageReads } from './lineage-reads.js';
import { nextChange } from './name-links.js';
import { type WriteRow, replaceWrites } from './lineage-writes.js';

const CURRENT = STATUSES.indexOf('CURRENT');
const ENDED = STATUSES.indexOf('ENDED');

/** A claim with its keys and its status. */
interface StatedClaim {
  readonly claim: EdgeClaim;
  readonly edgeKey: string;
  /** Digest of the written node; empty for what a run read. */
  readonly targetKey: string;
  readonly status: number;
}

/** Derives again the edges of a run, and of the runs whose edges it supersedes. */
export async function projectRun(context: StoreContext, id: string): Promise<void> {
  const chain = await lineageReads(context).run(id);
  if (chain === null) return;
  const { nominals, run } = chain;
  await stateRun(context, id, await withNames(context, (names) => claimsOfRun(run, nominals, names)));
}

/** Takes back the edges of a run of which no event is left. */
export async function withdrawRun(context: StoreContext, id: string): Promise<void> {
  await stateRun(context, id, { claims: [], writes: [] });
}

async function stateRun(
  context: StoreContext,
  id: string,
  { claims, writes }: Pick<RunClaims, 'claims' | 'writes'>,
): Promise<void> {
  const { ids } = context;
  const decided = await replaceWrites(context, id, writes);
  const own = await context.sql.all<WriteRow>(
    'SELECT job_key, target_key, status, read_status FROM lineage_write WHERE run_id = ?',
    [id],
  );
  const read = new Map<string, number>();
  const written = new Map<string, number>();
  for (const { job_key: job, read_status: status, ...row } of own) {
    read.set(job, Math.max(read.get(job) ?? 0, status));
    written.set(`${job} ${row.target_key}`, row.status);
  }
  const jobs = new Set(claims.flatMap(({ job }) => (job === null ? [] : [nodeKey(job)])));
  const jobKeys = new Map([...jobs].map((job) => [job, ids.sha256(job)] as const));
  const stated = claims.map((claim): StatedClaim => {
    const keys = keysOf(context, claim);
    const job = claim.job === null ? '' : (jobKeys.get(nodeKey(claim.job)) ?? '');
    const status = keys.targetKey === '' ? read.get(job) : written.get(`${job} ${keys.targetKey}`);
    return { claim, ...keys, status: status ?? (keys.targetKey === '' ? 0 : ENDED) };
  });
  const touched = new Set(await replaceClaims(context, id, stated));
  const others = decided.filter((row) => row.run_id !== id);
  for (const key of await restate(context, others)) touched.add(key);
  await putEdges(context, claims, touched);
}

/** The merged declarations of an owner, or what one of its events alone declared. */
export interface StoredDeclaration {
  readonly key: string;
  readonly declaration: Declaration;
  /**
   * Whether it is of one event alone: its edges count as ended, unless the merged ones have them.
   */
  readonly isPast: boolean;
}

/** Both that follow from one event, with their keys. */
export function storedDeclarations(
  { ids }: StoreContext,
  { merged, own }: NonNullable<LineageDelta['declaration']>,
): readonly StoredDeclaration[] {
  return [
    { key: ids.sha256(keyOfOwner(merged.owner)), declaration: merged, isPast: false },
    { key: ids.sha256(`EVENT ${orderOf(own)}`), declaration: own, isPast: true },
  ];
}

/** Derives again the edges of a declaration. */
export async function projectDeclaration(
  context: StoreContext,
  { declaration, isPast, key }: StoredDeclaration,
): Promise<void> {
  const { claims } = await withNames(context, (names) => claimsOfDeclaration(declaration, names));
  const status = isPast ? ENDED : CURRENT;
  const stated = claims.map((claim): StatedClaim => ({ claim, ...keysOf(context, claim), status }));
  const touched = await replaceClaims(context, sourceOf({ isPast, key }), stated);
  await putEdges(context, claims, new Set(touched));
}

/** Takes back the edges of a declaration that no event makes any longer. */
export async function withdrawDeclaration(
  context: StoreContext,
  declaration: Pick<StoredDeclaration, 'isPast' | 'key'>,
): Promise<void> {
  await putEdges(context, [], new Set(await replaceClaims(context, sourceOf(declaration), [])));
}

function sourceOf({ isPast, key }: Pick<StoredDeclaration, 'isPast' | 'key'>): string {
  return `${isPast ? 'was-declared' : 'declared'} ${key}`;
}

/** The runs and declarations with an edge from or to a dataset of one of these names. */
export async function touchingNames(
  { ids, sql }: StoreContext,
  names: readonly DatasetId[],
): Promise<{ readonly runs: readonly string[]; readonly declarations: readonly StoredDeclaration[] }> {
  const list = sql.list(names.map((id) => ids.sha256(nodeKey(id))));
  const edges = await sql.all<{ edge_key: string }>(
    `SELECT edge_key FROM lineage_edge WHERE ${sql.oneOf('from_key')} OR ${sql.oneOf('to_key')}`,
    [list, list],
  );
  const sources = await sql.all<{ source: string }>(
    `SELECT DISTINCT source FROM lineage_claim WHERE ${sql.oneOf('edge_key')}`,
    [sql.list(edges.map((edge) => edge.edge_key))],
  );
  const declared = new Map<string, boolean>();
  const runs: string[] = [];
  for (const { source } of sources) {
    const match = /^(was-)?declared ([0-9a-f]{64})$/u.exec(source);
    if (match === null) runs.push(source);
    else declared.set(match[2] ?? '', match[1] !== undefined);
  }
  const rows = await sql.all<{ owner_key: string; record: string }>(
    `SELECT owner_key, record FROM lineage_declaration WHERE ${sql.oneOf('owner_key')}`,
    [sql.list([...declared.keys()])],
  );
  const declarations = rows.map(({ owner_key: key, record }) => ({
    key,
    declaration: fromJson<Declaration>(record),
    isPast: declared.get(key) === true,
  }));
  return { runs, declarations };
}

/** The claims with what names meant at the time. Most names mean one dataset at all times. */
async function withNames<T extends { readonly claims: readonly EdgeClaim[] }>(
  { ids, sql }: StoreContext,
  project: (names: NamesAt) => T,
): Promise<T> {
  const plain = project(new NamesAt(new Map()));
  const names = new Map<string, string>();
  for (const { from, to } of plain.claims) for (const id of [from, to]) names.set(ids.sha256(nodeKey(id)), nodeKey(id));
  const rows = await sql.all<{ name_key: string; start_order: string }>(
    `SELECT name_key, start_order FROM lineage_name_start WHERE ${sql.oneOf('name_key')} ORDER BY name_key, start_order`,
    [sql.list([...names.keys()])],
  );
  if (rows.length === 0) return plain;
  const starts = new Map<string, string[]>();
  for (const { name_key: key, start_order: start } of rows) {
    const name = names.get(key) ?? '';
    starts.set(name, [...(starts.get(name) ?? []), start]);
  }
  return project(new NamesAt(starts));
}

function keysOf({ ids }: StoreContext, claim: EdgeClaim): { readonly edgeKey: string; readonly targetKey: string } {
  const isWrite = claim.kind === 'WRITES' || claim.kind === 'DERIVES';
  return {
    edgeKey: ids.sha256(keyOfEdge(claim)),
    targetKey: isWrite ? ids.sha256(keyOfNode(claim.to)) : '',
  };
}

interface ClaimRow {
  readonly edge_key: string;
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

/** Replaces the claims of a source; returns the keys of edges for which something changed. */
async function replaceClaims(
  context: StoreContext,
  source: string,
  claims: readonly StatedClaim[],
): Promise<readonly string[]> {
  const { sql } = context;
  const rows = await sql.all<ClaimRow>(
    'SELECT edge_key, first_order, last_order, provenance, through_job, status FROM lineage_claim WHERE source = ?',
    [source],
  );
  const now = new Map(claims.map((each) => [each.edgeKey, each]));
  const stale = rows.map((row) => row.edge_key).filter((key) => !now.has(key));
  const known = new Map(rows.map((row) => [row.edge_key, row]));
  const changed = [...now.values()].filter((each) => !isKnown(known.get(each.edgeKey), each));
  if (stale.length > 0)
    await sql.run(`DELETE FROM lineage_claim WHERE source = ? AND ${sql.oneOf('edge_key')}`, [source, sql.list(stale)]);
  await putClaims(context, source, changed);
  return [...stale, ...changed.map(({ edgeKey }) => edgeKey)];
}

async function putClaims({ ids, sql }: StoreContext, source: string, claims: readonly StatedClaim[]): Promise<void> {
  if (claims.length === 0) return;
  const updated = CLAIM_COLUMNS.slice(2).map((column) => `${column} = excluded.${column}`);
  await sql.insertAll(
    'lineage_claim',
    CLAIM_COLUMNS,
    claims.map(({ claim, edgeKey, status, targetKey }) => [
      edgeKey,
      source,
      claim.job === null ? '' : ids.sha256(nodeKey(claim.job)),
      targetKey,
      status,
      claim.provenance,
      claim.through ? 1 : 0,
      claim.first,
      claim.last,
    ]),
    `ON CONFLICT (edge_key, source) DO UPDATE SET ${updated.join(', ')}`,
  );
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
async function restate({ sql }: StoreContext, decided: readonly WriteRow[]): Promise<readonly string[]> {
  const touched: string[] = [];
  const change = async (where: string, status: number, parameters: readonly string[]): Promise<void> => {
    const rows = await sql.all<{ edge_key: string }>(
      `SELECT edge_key FROM lineage_claim WHERE ${where} AND status <> ?`,
      [...parameters, status],
    );
    if (rows.length === 0) return;
    await sql.run(`UPDATE lineage_claim SET status = ? WHERE ${where}`, [status, ...parameters]);
    touched.push(...rows.map((row) => row.edge_key));
  };
  for (const row of decided) {
    const source = [row.run_id, row.job_key];
    if (row.target_key !== '')
      await change('source = ? AND job_key = ? AND target_key = ?', row.status, [...source, row.target_key]);
    const read = await sql.one<{ best: number | string | null }>(
      'SELECT MAX(read_status) AS best FROM lineage_write WHERE run_id = ? AND job_key = ?',
      source,
    );
    await change(`source = ? AND job_key = ? AND target_key = ''`, Number(read?.best ?? 0), source);
  }
  return touched;
}

const EDGE_COLUMNS = [
  'edge_key',
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
  'provenance',
  'through_job',
  'first_order',
  'last_order',
  'status',
  'retracted',
  'change',
];

interface EdgeState {
  readonly edge_key: string;
  readonly first_order: string | null;
  readonly last_order: string | null;
  readonly status: number | null;
  readonly provenance: string | null;
  readonly through_job: number | null;
}

/** Stores the edges that follow from their claims. An edge without claims is retracted. */
async function putEdges(
  context: StoreContext,
  claims: readonly EdgeClaim[],
  touched: ReadonlySet<string>,
): Promise<void> {
  if (touched.size === 0) return;
  const { ids, sql } = context;
  const fresh = new Map(claims.map((claim) => [keysOf(context, claim).edgeKey, claim]));
  const key = (id: DatasetId): string => ids.sha256(nodeKey(id));
  const rows = [...fresh]
    .filter(([edgeKey]) => touched.has(edgeKey))
    .map(([edgeKey, { from, job, kind, to }]) => [
      edgeKey,
      kind,
      key(from),
      from.namespace,
      from.name,
      from.since,
      key(to),
      to.namespace,
      to.name,
      to.since,
      job?.namespace ?? null,
      job?.name ?? null,
      'EXPLICIT',
      0,
      '',
      '',
      0,
      1,
      0,
    ]);
  if (rows.length > 0) {
    await sql.insertAll('lineage_edge', EDGE_COLUMNS, rows, 'ON CONFLICT (edge_key) DO NOTHING');
    await putNamedDatasets(context, [...fresh.values()]);
  }
  const best = (column: string): string =>
    `(SELECT ${column} FROM lineage_claim WHERE lineage_claim.edge_key = lineage_edge.edge_key
      ORDER BY status DESC, last_order DESC, source DESC LIMIT 1) AS ${column}`;
  const states = await sql.all<EdgeState>(
    `SELECT edge_key,
       (SELECT MIN(first_order) FROM lineage_claim WHERE lineage_claim.edge_key = lineage_edge.edge_key) AS first_order,
       ${['status', 'last_order', 'provenance', 'through_job'].map(best).join(', ')}
     FROM lineage_edge WHERE ${sql.oneOf('edge_key')}`,
    [sql.list([...touched])],
  );
  const change = await nextChange(context, 'lineage_edge');
  let offset = 0;
  for (const state of states) {
    await sql.run(
      `UPDATE lineage_edge SET provenance = ?, through_job = ?, first_order = ?, last_order = ?, status = ?, retracted = ?, change = ?
       WHERE edge_key = ?`,
      [
        state.provenance ?? 'EXPLICIT',
        state.through_job ?? 0,
        state.first_order ?? '',
        state.last_order ?? '',
        state.status ?? 0,
        state.status === null ? 1 : 0,
        change + offset,
        state.edge_key,
      ],
    );
    offset += 1;
  }
}

/** Datasets that edges name and no event lists: known only by columns. */
async function putNamedDatasets({ ids, sql }: StoreContext, claims: readonly EdgeClaim[]): Promise<void> {
  const found = new Map<string, readonly [DatasetId, string]>();
  for (const { from, kind, last, to } of claims) {
    if (kind === 'READS' || kind === 'DERIVES') found.set(ids.sha256(nodeKey(from)), [from, last]);
    if (kind === 'WRITES' || kind === 'DERIVES') found.set(ids.sha256(nodeKey(to)), [to, last]);
  }
  if (found.size === 0) return;
  await sql.insertAll(
    'lineage_dataset',
    ['dataset_key', 'namespace', 'name', 'only_by_columns', 'last_order'],
    [...found].map(([key, [id, last]]) => [key, id.namespace, id.name, 1, last]),
    'ON CONFLICT (dataset_key) DO NOTHING',
  );
}
