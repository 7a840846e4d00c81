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
import type { RunRecord } from '../../core/lineage/run.js';
import { fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';
import { EdgeEffects } from './edge-effects.js';
import { type StatedClaim, putEdges, replaceClaims, restate } from './lineage-edges.js';
import { replaceWrites } from './lineage-writes.js';
import { chainsOf } from './run-chains.js';

const CURRENT = STATUSES.indexOf('CURRENT');
const ENDED = STATUSES.indexOf('ENDED');

/** The merged declarations of an owner, or what one of its events alone declared. */
export interface StoredDeclaration {
  readonly key: string;
  readonly declaration: Declaration;
  /**
   * Whether it is of one event alone: its edges count as ended, unless the merged ones have them.
   */
  readonly isPast: boolean;
}

/** What edges are derived from. */
export interface EdgeSources {
  /** Run ids; the record where it is known, null where it is to be read. */
  readonly runs: ReadonlyMap<string, RunRecord | null>;
  readonly declarations: readonly StoredDeclaration[];
}

/**
 * Derives again the edges of these runs and declarations, and of the runs whose edges they
 * supersede, with a number of statements that does not depend on theirs. `datasets` are the keys of
 * those that are stored already.
 */
export async function projectSources(
  context: StoreContext,
  { declarations, runs }: EdgeSources,
  datasets: ReadonlySet<string> = new Set(),
): Promise<void> {
  const chains = await chainsOf(context, runs);
  const projections = [
    ...chains.map(
      ({ nominals, run }) =>
        (names: NamesAt): RunClaims =>
          claimsOfRun(run, nominals, names),
    ),
    ...declarations.map(
      ({ declaration }) =>
        (names: NamesAt) =>
          claimsOfDeclaration(declaration, names),
    ),
  ];
  const projected = await withNames<Partial<RunClaims> & Pick<RunClaims, 'claims'>>(context, projections);
  const claimsOf = new Map(chains.map(({ run }, at) => [run.id, projected[at] ?? { claims: [] }]));
  const stated = await stateRuns(context, claimsOf);
  declarations.forEach((each, at) => {
    const status = each.isPast ? ENDED : CURRENT;
    const claims = projected[chains.length + at]?.claims ?? [];
    stated.claims.set(
      sourceOf(each),
      claims.map((claim) => ({ claim, ...keysOf(context, claim), status })),
    );
  });
  await putClaims(context, stated, datasets);
}

/** Takes back the edges of a run of which no event is left. */
export async function withdrawRun(context: StoreContext, id: string): Promise<void> {
  await putClaims(context, await stateRuns(context, new Map([[id, { claims: [] }]])), new Set());
}

/** Takes back the edges of a declaration that no event makes any longer. */
export async function withdrawDeclaration(
  context: StoreContext,
  declaration: Pick<StoredDeclaration, 'isPast' | 'key'>,
): Promise<void> {
  await putClaims(context, { claims: new Map([[sourceOf(declaration), []]]), effects: new EdgeEffects() }, new Set());
}

/** The claims of sources, and what those of others do to their edges. */
interface StatedSources {
  readonly claims: Map<string, readonly StatedClaim[]>;
  readonly effects: EdgeEffects;
}

async function putClaims(
  context: StoreContext,
  { claims, effects }: StatedSources,
  datasets: ReadonlySet<string>,
): Promise<void> {
  await replaceClaims(context, claims, effects);
  await putEdges(context, [...claims.values()].flat(), effects, datasets);
}

/** Stores what the runs wrote; their claims have the status of these writes. */
async function stateRuns(
  context: StoreContext,
  runs: ReadonlyMap<string, Partial<RunClaims> & Pick<RunClaims, 'claims'>>,
): Promise<StatedSources> {
  const effects = new EdgeEffects();
  if (runs.size === 0) return { claims: new Map(), effects };
  const { ids } = context;
  const { others, own } = await replaceWrites(
    context,
    new Map([...runs].map(([id, { writes }]) => [id, writes ?? []] as const)),
  );
  const read = new Map<string, number>();
  const written = new Map<string, number>();
  for (const { job_key: job, read_status: status, run_id: id, ...row } of own) {
    read.set(`${id} ${job}`, Math.max(read.get(`${id} ${job}`) ?? 0, status));
    written.set(`${id} ${job} ${row.target_key}`, row.status);
  }
  const claims = new Map<string, readonly StatedClaim[]>();
  for (const [id, each] of runs) {
    const stated = each.claims.map((claim): StatedClaim => {
      const keys = keysOf(context, claim);
      const job = claim.job === null ? '' : ids.sha256(nodeKey(claim.job));
      const status = keys.targetKey === '' ? read.get(`${id} ${job}`) : written.get(`${id} ${job} ${keys.targetKey}`);
      return { claim, ...keys, status: status ?? (keys.targetKey === '' ? 0 : ENDED) };
    });
    claims.set(id, stated);
  }
  await restate(context, others, effects);
  return { claims, effects };
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
  projections: readonly ((names: NamesAt) => T)[],
): Promise<readonly T[]> {
  if (projections.length === 0) return [];
  const always = new NamesAt(new Map());
  const plain = projections.map((project) => project(always));
  const names = new Set(plain.flatMap(({ claims }) => claims.flatMap(({ from, to }) => [nodeKey(from), nodeKey(to)])));
  const keys = new Map([...names].map((name) => [ids.sha256(name), name]));
  const rows = await sql.all<{ name_key: string; start_order: string }>(
    `SELECT name_key, start_order FROM lineage_name_start WHERE ${sql.oneOf('name_key')} ORDER BY name_key, start_order`,
    [sql.list([...keys.keys()])],
  );
  if (rows.length === 0) return plain;
  const starts = new Map<string, string[]>();
  for (const { name_key: key, start_order: start } of rows) {
    const name = keys.get(key) ?? '';
    starts.set(name, [...(starts.get(name) ?? []), start]);
  }
  const at = new NamesAt(starts);
  return projections.map((project, index) => {
    const known = plain[index];
    const isConcerned = known?.claims.some(({ from, to }) => starts.has(nodeKey(from)) || starts.has(nodeKey(to)));
    return known === undefined || isConcerned === true ? project(at) : known;
  });
}

function keysOf({ ids }: StoreContext, claim: EdgeClaim): { readonly edgeKey: string; readonly targetKey: string } {
  const isWrite = claim.kind === 'WRITES' || claim.kind === 'DERIVES';
  return {
    edgeKey: ids.sha256(keyOfEdge(claim)),
    targetKey: isWrite ? ids.sha256(keyOfNode(claim.to)) : '',
  };
}
