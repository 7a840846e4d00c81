import { type DatasetId, type JobId, nodeKey } from './dataset.js';
import type { Declaration } from './declaration.js';
import { type EdgeFact, type EdgeKind, type EdgesOfEnds, edgesOf, edgesOfDataset, targetsOf } from './edges.js';
import type { NominalTime } from './event.js';
import { type DatasetNode, type NamesAt, keyOfNode } from './names.js';
import { finalChange } from './run-changes.js';
import type { RunPart } from './run-parts.js';
import { type RunRecord, completionOf, stateOf } from './run.js';

/** The end of an edge: a dataset at a time, or a job (whose names mean one job at all times). */
export type EdgeNode = DatasetNode;

/** An edge between datasets and jobs, as the catalog identifies it. */
export interface EdgeIdentity {
  readonly kind: EdgeKind;
  readonly from: EdgeNode;
  readonly to: EdgeNode;
  /** Null for an edge that a dataset itself declares. */
  readonly job: JobId | null;
}

/** That one source (a run, or the declarations of a job or dataset) made an edge. */
export interface EdgeClaim extends EdgeIdentity, Pick<EdgeFact, 'provenance' | 'through' | 'columns'> {
  readonly first: string;
  readonly last: string;
}

/** That one run wrote one dataset, or ran without writing any. */
export interface RunWrite {
  readonly job: JobId;
  /** Null for a run without outputs. */
  readonly target: DatasetNode | null;
  readonly outcome: 'COMPLETE' | 'ACTIVE' | 'FAILED';
  /** Order of the COMPLETE, else of the run's last event. */
  readonly at: string;
  /** The interval that the run is about, as a key; empty if it has none. */
  readonly interval: string;
  readonly overwrites: boolean;
}

/** What the reader of lineage should know about its edges. */
export type EdgeNotes = Pick<EdgesOfEnds, 'wide' | 'dropped'>;

/** What a run says about the graph. */
export interface RunClaims {
  readonly claims: readonly EdgeClaim[];
  readonly writes: readonly RunWrite[];
}

/**
 * The edges and writes of a run. `nominals` are the nominal times of the run, its parent and its
 * root. A dataset that the run dropped is not one of its outputs.
 */
export function claimsOfRun(run: RunRecord, nominals: readonly (NominalTime | null)[], names: NamesAt): RunClaims {
  const parts = run.parts.map((part) => claimsOfPart(part, intervalKey(nominals), names));
  return {
    claims: parts.flatMap(({ claims }) => claims),
    writes: parts.flatMap(({ writes }) => writes),
  };
}

/** What the reader of a run's lineage should know about its edges. */
export function edgeNotesOfRun({ parts }: Pick<RunRecord, 'parts'>): EdgeNotes {
  const edges = parts.map(edgesOfPart);
  return { wide: edges.some(({ wide }) => wide), dropped: edges.flatMap(({ dropped }) => dropped) };
}

/** Identifies the interval that a run is about; empty if it is about none. */
function intervalKey(nominals: readonly (NominalTime | null)[]): string {
  const nominal = nominals.find((time) => time !== null);
  if (nominal === undefined) return '';
  return nominal.end !== null && nominal.end > nominal.start ? `${nominal.start}/${nominal.end}` : nominal.start;
}

function claimsOfPart(part: RunPart, interval: string, names: NamesAt): RunClaims {
  const completion = completionOf(part);
  const at = completion ?? part.last;
  const { edges } = edgesOfPart(part);
  const read = new Map(part.inputs.map(({ first, id }) => [nodeKey(id), first]));
  const claims = edges.map((edge) =>
    claimOf(edge, part.job, { names, readAt: read.get(nodeKey(edge.from)) ?? part.last, writtenAt: at }, part),
  );
  const state = stateOf(part);
  const outcome = completion !== null ? 'COMPLETE' : state === 'FAIL' || state === 'ABORT' ? 'FAILED' : 'ACTIVE';
  const facts = { job: part.job, outcome, at, interval } as const;
  const targets = new Map<string, RunWrite>();
  for (const { id, overwrites } of datasetsWritten(part)) {
    const target = names.written(id, at);
    const known = targets.get(keyOfNode(target));
    targets.set(keyOfNode(target), { ...facts, target, overwrites: overwrites || known?.overwrites === true });
  }
  const writes = targets.size === 0 ? [{ ...facts, target: null, overwrites: false }] : [...targets.values()];
  return { claims, writes };
}

/** The edges of parts that are still in use: a fold needs those of each part several times. */
const EDGES = new WeakMap<RunPart, EdgesOfEnds>();

function edgesOfPart(part: RunPart): EdgesOfEnds {
  const known = EDGES.get(part);
  if (known !== undefined) return known;
  const outputs = keptOutputs(part).map(({ columnLineage, id, symlinks }) => ({
    ...{ id, symlinks },
    columnLineage: columnLineage?.value ?? null,
  }));
  const edges = edgesOf(part.job, { inputs: part.inputs, outputs, explicit: part.explicit?.value ?? null });
  EDGES.set(part, edges);
  return edges;
}

/** The outputs that exist after the run: one that it dropped is not one of them. */
function keptOutputs({ outputs }: RunPart): RunPart['outputs'] {
  return outputs.filter(({ lifecycles }) => finalChange(lifecycles) !== 'DROP');
}

/** The datasets that a part of a run writes: its outputs, and the targets of its lineage facet. */
function datasetsWritten(part: RunPart): readonly { readonly id: DatasetId; readonly overwrites: boolean }[] {
  const outputs = keptOutputs(part).map(({ id, lifecycles }) => ({
    id,
    overwrites: finalChange(lifecycles) === 'OVERWRITE',
  }));
  const targets = targetsOf(part.explicit?.value ?? []).map((id) => ({ id, overwrites: false }));
  return [...outputs, ...targets];
}

/** The datasets that a run wrote, as its names meant them then. */
export function nodesWritten({ parts }: Pick<RunRecord, 'parts'>, names: NamesAt): readonly DatasetNode[] {
  return parts.flatMap((part) => {
    const at = completionOf(part) ?? part.last;
    return datasetsWritten(part).map(({ id }) => names.written(id, at));
  });
}

/** All names that any sender lists as outputs of the run. */
export function namesSent({ senders }: Pick<RunRecord, 'senders'>): readonly DatasetId[] {
  const names = senders.flatMap(({ explicit, outputs }) => [
    ...outputs.map(({ id }) => id),
    ...targetsOf(explicit?.value ?? []),
  ]);
  return [...new Map(names.map((id) => [nodeKey(id), id])).values()];
}

interface Times {
  readonly names: NamesAt;
  readonly readAt: string;
  readonly writtenAt: string;
}

function claimOf(
  edge: EdgeFact,
  job: JobId | null,
  { names, readAt, writtenAt }: Times,
  { first, last }: { readonly first: string; readonly last: string },
): EdgeClaim {
  const { columns, from, kind, provenance, through, to } = edge;
  const isJob = { from: kind === 'WRITES' || kind === 'FEEDS', to: kind === 'READS' || kind === 'FEEDS' };
  return {
    kind,
    from: isJob.from ? jobNode(from) : names.read(from, readAt),
    to: isJob.to ? jobNode(to) : names.written(to, writtenAt),
    job,
    provenance,
    through,
    columns,
    first,
    last,
  };
}

function jobNode({ name, namespace }: JobId): EdgeNode {
  return { namespace, name, since: '' };
}

/** The edges that the declarations of a job or a dataset make. */
export function claimsOfDeclaration(
  declaration: Declaration,
  names: NamesAt,
): {
  readonly claims: readonly EdgeClaim[];
  readonly wide: boolean;
  readonly dropped: readonly DatasetId[];
} {
  const { owner } = declaration;
  const order = orderOf(declaration);
  const times = { names, readAt: order, writtenAt: order };
  const span = { first: order, last: order };
  if (owner.kind === 'DATASET') {
    const explicit = declaration.explicit?.value[0] ?? null;
    const edges = edgesOfDataset(owner.id, explicit, declaration.columnLineage?.value ?? null);
    return { claims: edges.map((edge) => claimOf(edge, null, times, span)), wide: false, dropped: [] };
  }
  const { dropped, edges, wide } = edgesOf(owner.id, {
    inputs: declaration.inputs?.value ?? [],
    outputs: declaration.outputs?.value ?? [],
    explicit: declaration.explicit?.value ?? null,
  });
  return { claims: edges.map((edge) => claimOf(edge, owner.id, times, span)), wide, dropped };
}

/** The order of the newest event that said something about lineage. */
export function orderOf({ columnLineage, explicit, inputs, outputs }: Declaration): string {
  const orders = [columnLineage, explicit, inputs, outputs].map((fact) => fact?.order ?? '');
  return orders.sort().at(-1) ?? '';
}

/** Identity of an edge among all jobs and datasets. */
export function keyOfEdge({ from, job, kind, to }: EdgeIdentity): string {
  const owner = job === null ? `dataset ${nodeKey(to)}` : `job ${nodeKey(job)}`;
  return [owner, kind, keyOfNode(from), keyOfNode(to)].join('\n');
}
