import { type EdgeNotes, claimsOfDeclaration, edgeNotesOfRun, namesSent } from './claims.js';
import { targetsOf } from './edges.js';
import { type DatasetId, type JobId, nodeKey } from './dataset.js';
import { type Declaration, declarationOf, keyOfOwner, mergeDeclarations } from './declaration.js';
import type { DatasetFacts, FieldFact, LineageEvent, LineageWarning, RunEvent, RunRef } from './event.js';
import { type NameChange, NamesAt, type Symlink } from './names.js';
import { type Ordered, latestOf } from './order.js';
import { changesOfEnds, withLifecycle } from './run-changes.js';
import type { SentPart } from './run-parts.js';
import { type RunRecord, accumulate, completionOf } from './run.js';
import { type Sender, sendersOf } from './sender.js';

export interface DatasetRecord {
  readonly id: DatasetId;
  readonly fields: Ordered<readonly FieldFact[]> | null;
  readonly owners: Ordered<readonly string[]> | null;
  readonly exposures: Ordered<readonly string[]> | null;
  readonly lastOrder: string;
}

export interface JobRecord {
  readonly id: JobId;
  readonly lastRun: Ordered<string> | null;
  readonly owners: Ordered<readonly string[]> | null;
  /** Empty for a job that only the parent facet of another names. */
  readonly lastOrder: string;
}

/** A spelling of a dataset's identity. */
export interface Spelling {
  readonly alias: DatasetId;
  readonly of: DatasetId;
}

/** The facts that the store must load before an event is folded. */
export interface PriorState {
  readonly run: RunRecord | null;
  readonly declaration: Declaration | null;
}

/** What an event changes the facts of, as a key; null where it is nothing that is known before. */
export function subjectOf(event: LineageEvent): string | null {
  if (event.kind === 'RUN') return `RUN ${event.run.id}`;
  const owner = ownerOf(event);
  return owner === null ? null : keyOfOwner(owner);
}

/** What a static event declares lineage of. */
function ownerOf(event: LineageEvent): Declaration['owner'] | null {
  if (event.kind === 'JOB') return { kind: 'JOB', id: event.job.id };
  if (event.kind === 'RUN' || event.dataset === null) return null;
  return { kind: 'DATASET', id: event.dataset.id };
}

/** The facts after the event, which are those before the next event of the same subject. */
export function stateAfter({ declaration, run }: LineageDelta, prior: PriorState): PriorState {
  return { run, declaration: declaration?.merged ?? prior.declaration };
}

/** Nothing is known of the subject. */
export const NO_STATE: PriorState = { run: null, declaration: null };

/** What a run or a static event says about names. */
export interface SourceNames {
  readonly source: string;
  readonly changes: readonly NameChange[];
  readonly senders: readonly Sender[];
  /**
   * Of several senders: all names that one of them says to have changed. They find the run where
   * another sender takes a change back.
   */
  readonly mentioned: readonly Mention[];
}

/** A name that somebody says to have changed, with the name before a RENAME. */
export type Mention = Pick<NameChange, 'name' | 'previous'>;

/** What one event adds to what is known of runs; nothing takes it back. */
export interface SentFacts {
  readonly sender: Sender;
  /** Names that the event lists as outputs. */
  readonly outputs: readonly DatasetId[];
  /** Ids of the parent and of the root of its run. */
  readonly outerRuns: readonly string[];
}

/**
 * The facts after one event. Each is the same for the same events in any order of arrival; edges
 * follow from all of them.
 */
export interface LineageDelta {
  readonly run: RunRecord | null;
  readonly declaration: {
    /** Of all events of the owner. */
    readonly merged: Declaration;
    /** Of this event. */
    readonly own: Declaration;
  } | null;
  readonly jobs: readonly JobRecord[];
  readonly datasets: readonly DatasetRecord[];
  readonly spellings: readonly Spelling[];
  readonly symlinks: readonly Symlink[];
  /** The datasets that the run writes, or that it wrote before this event. */
  readonly written: readonly DatasetId[];
  /** The changes of names of this source, instead of those it had before. */
  readonly names: SourceNames;
  readonly sent: SentFacts;
  readonly warnings: readonly LineageWarning[];
}

/** What one event alone says about jobs, datasets and their names. */
export type NamedFacts = Pick<LineageDelta, 'jobs' | 'datasets' | 'spellings' | 'symlinks'>;

/** The jobs and datasets that the event names. */
export function namedFacts(event: LineageEvent): NamedFacts {
  const ends = endsOf(event);
  if (event.kind === 'DATASET') return { jobs: [], ...described(ends, event.order) };
  if (event.kind === 'JOB') return { jobs: [jobRecord(event.job.id, event, null)], ...described(ends, event.order) };
  const own = jobRecord(event.job.id, event, { value: event.run.id, order: event.order });
  const stubs = [event.run.root, event.run.parent].flatMap((above) => (above === null ? [] : [stub(above, event)]));
  const jobs = [...stubs.filter(({ id }) => nodeKey(id) !== nodeKey(own.id)), own];
  return { jobs, ...described(ends, event.order) };
}

/** What all events of the run say about names. */
export function namesOfRun(run: RunRecord): SourceNames {
  return {
    source: run.id,
    changes: changesOfRun(run),
    senders: sendersOf(run.senders),
    mentioned: run.senders.length > 1 ? run.senders.flatMap(mentionedIn) : [],
  };
}

/** Whose word the event is. */
export function senderOfEvent({ senderDomains, ...event }: LineageEvent): Sender {
  const jobNamespace = event.kind === 'DATASET' ? '' : event.job.id.namespace;
  return { domains: senderDomains ?? null, jobNamespace };
}

function endsOf(event: LineageEvent): readonly DatasetFacts[] {
  if (event.kind === 'DATASET') return event.dataset === null ? [] : [event.dataset];
  return [...(event.inputs ?? []), ...(event.outputs ?? [])];
}

/** The facts after one event, as a pure function of the event and the known facts. */
export function fold(event: LineageEvent, prior: PriorState): LineageDelta {
  return event.kind === 'RUN' ? foldRun(event, prior) : foldStatic(event, prior);
}

function foldRun(event: RunEvent, prior: PriorState): LineageDelta {
  const { run, warnings } = accumulate(prior.run, event);
  return {
    run,
    declaration: null,
    ...namedFacts(event),
    written: [...namesSent(prior.run ?? run), ...namesSent(run)],
    names: namesOfRun(run),
    sent: {
      sender: senderOfEvent(event),
      outputs: [...(event.outputs ?? []).map(({ id }) => id), ...targetsOf(event.job.lineage ?? [])],
      outerRuns: [event.run.parent, event.run.root].flatMap((ref) => (ref === null ? [] : [ref.runId])),
    },
    warnings: [
      ...event.warnings,
      ...warnings,
      ...unknownColumns(event.outputs ?? [], endsOf(event)),
      ...edgeWarnings(edgeNotesOfRun(run)),
    ],
  };
}

function foldStatic(event: Exclude<LineageEvent, RunEvent>, prior: PriorState): LineageDelta {
  const own = declarationOf(event);
  const sender = senderOfEvent(event);
  const ends = endsOf(event);
  const changes = changesOfEnds(
    ends.map(({ id, lifecycle, symlinks }) => ({
      id,
      symlinks,
      lifecycles: withLifecycle([], lifecycle, event.order),
    })),
    event.order,
  );
  return {
    run: null,
    declaration: own === null ? null : { merged: mergeDeclarations(prior.declaration, own), own },
    ...namedFacts(event),
    written: [],
    names: { source: event.hash, changes, senders: [sender], mentioned: [] },
    sent: { sender, outputs: [], outerRuns: [] },
    warnings: [
      ...event.warnings,
      ...unknownColumns(ends, ends),
      ...(own === null ? [] : edgeWarnings(claimsOfDeclaration(own, ALWAYS))),
    ],
  };
}

/** Each name means one dataset at all times. */
const ALWAYS = new NamesAt(new Map());

function edgeWarnings({ dropped, wide }: EdgeNotes): readonly LineageWarning[] {
  const warnings: LineageWarning[] = dropped.map(({ name }) => ({
    code: 'NOT_A_DATASET',
    pointer: '/outputs',
    message: `Column lineage names "${name.slice(0, 60)}", which is none of the inputs: it lacks their qualifiers.`,
  }));
  if (!wide) return warnings;
  const message = 'There are too many inputs and outputs to keep each pair; they are connected through the job.';
  return [...warnings, { code: 'WIDE_LINEAGE', pointer: '/inputs', message }];
}

function jobRecord(
  id: JobId,
  { job, order }: Extract<LineageEvent, { kind: 'RUN' | 'JOB' }>,
  lastRun: Ordered<string> | null,
): JobRecord {
  return { id, lastRun, owners: job.owners === null ? null : { value: job.owners, order }, lastOrder: order };
}

/** A job that a run inside one of its runs names. */
function stub({ job, runId }: RunRef, { order }: RunEvent): JobRecord {
  return { id: job, lastRun: { value: runId, order }, owners: null, lastOrder: '' };
}

/** The names that a part says to have changed. */
function mentionedIn({ inputs, outputs }: SentPart): readonly Mention[] {
  return [...inputs, ...outputs].flatMap(({ id, lifecycles }) =>
    lifecycles.map(({ previous }) => ({ name: id, previous })),
  );
}

/** What a completed run changed about names, at its COMPLETE. */
export function changesOfRun(run: RunRecord): readonly NameChange[] {
  return run.parts.flatMap((part) => {
    const completion = completionOf(part);
    if (completion === null) return [];
    return changesOfEnds([...part.inputs, ...part.outputs], completion);
  });
}

type Described = Pick<LineageDelta, 'datasets' | 'spellings' | 'symlinks'>;

function described(ends: readonly DatasetFacts[], order: string): Described {
  const records = new Map<string, DatasetRecord>();
  const spellings: Spelling[] = [];
  const symlinks: Symlink[] = [];
  for (const end of ends) {
    const { id, writtenAs } = end;
    const ordered = <T>(value: T | null): Ordered<T> | null => (value === null ? null : { value, order });
    const before = records.get(nodeKey(id));
    records.set(nodeKey(id), {
      id,
      fields: latestOf(before?.fields ?? null, ordered(end.fields === 'deleted' ? [] : end.fields)),
      owners: latestOf(before?.owners ?? null, ordered(end.owners)),
      exposures: latestOf(before?.exposures ?? null, ordered(end.exposures)),
      lastOrder: order,
    });
    if (writtenAs !== null) spellings.push({ alias: writtenAs, of: id });
    // The names of a dataset that is dropped were one until then, and join nothing from then on.
    const at = end.lifecycle?.change === 'DROP' ? justBefore(order) : order;
    for (const alias of end.symlinks)
      if (nodeKey(alias) !== nodeKey(id)) symlinks.push({ alias, of: id, first: at, last: at });
  }
  return { datasets: [...records.values()], spellings, symlinks };
}

/** Before the order, and after all earlier ones. */
function justBefore(order: string): string {
  return order.slice(0, -1);
}

/** Columns that column lineage names and that the schema of the same event does not have. */
function unknownColumns(
  outputs: readonly DatasetFacts[],
  described: readonly DatasetFacts[],
): readonly LineageWarning[] {
  const schemas = new Map<string, ReadonlySet<string>>();
  for (const { fields, id } of described) {
    if (Array.isArray(fields) && fields.length > 0)
      schemas.set(nodeKey(id), new Set(fields.map(({ name }: FieldFact) => name)));
  }
  const missing = new Map<string, { readonly dataset: DatasetId; readonly columns: Set<string> }>();
  const look = (dataset: DatasetId, column: string): void => {
    const columns = schemas.get(nodeKey(dataset));
    if (columns === undefined || column === '*' || columns.has(column)) return;
    const entry = missing.get(nodeKey(dataset)) ?? { dataset, columns: new Set<string>() };
    missing.set(nodeKey(dataset), entry);
    entry.columns.add(column);
  };
  for (const { columnLineage, id } of outputs) {
    for (const { field } of columnLineage?.fields ?? []) look(id, field);
    for (const input of [
      ...(columnLineage?.dataset ?? []),
      ...(columnLineage?.fields ?? []).flatMap((f) => f.inputs),
    ]) {
      look(input.dataset, input.field);
    }
  }
  return [...missing.values()].map(({ columns, dataset }) => ({
    code: 'UNKNOWN_COLUMN',
    pointer: '/outputs',
    message: `Column lineage names ${[...columns].sort().join(', ')}, which the schema of ${dataset.namespace} ${dataset.name} does not have.`,
  }));
}
