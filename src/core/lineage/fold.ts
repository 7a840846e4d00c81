import { type DatasetId, type JobId, nodeKey } from './dataset.js';
import { type EdgeFact, edgeKey, edgesOf, edgesOfDataset } from './edges.js';
import type { DatasetFacts, FieldFact, LineageEvent, LineageWarning } from './event.js';
import { type RunRecord, type Ordered, accumulate, instantOfOrder, latestOf, newer, older, stateOf } from './run.js';

/**
 * An edge as the catalog stores it. Bounds of validity follow from the orders of events, so that
 * their arrival does not matter.
 */
export interface EdgeRecord extends EdgeFact {
  readonly job: JobId | null;
  readonly firstOrder: string;
  readonly firstSource: string;
  readonly lastOrder: string;
  readonly lastSource: string;
  /**
   * When a later complete run (or a later declaration) wrote the same target without it; null while
   * it holds.
   */
  readonly validTo: string | null;
  /**
   * For WRITES: the latest run of the job that completed and wrote the target, and its COMPLETE's
   * order.
   */
  readonly completed: { readonly source: string; readonly order: string } | null;
}

export interface DatasetRecord {
  readonly id: DatasetId;
  readonly fields: Ordered<readonly FieldFact[]> | null;
  readonly lastOrder: string;
}

/** Two identities of one dataset. */
export interface AliasPair {
  readonly alias: DatasetId;
  readonly of: DatasetId;
  readonly reason: 'SPELLING' | 'SYMLINK' | 'RENAME';
}

/** The facts that the store must load before an event is folded. */
export interface PriorState {
  readonly run: RunRecord | null;
  /** Known edges of the event's job, or of the event's dataset that no job wrote. */
  readonly edges: readonly EdgeRecord[];
}

/** The changes of one event. They are applied as a whole or not at all. */
export interface LineageDelta {
  readonly run: RunRecord | null;
  readonly job: { readonly id: JobId; readonly lastRun: Ordered<string> | null; readonly lastOrder: string } | null;
  readonly datasets: readonly DatasetRecord[];
  readonly aliases: readonly AliasPair[];
  /** New and changed edges. */
  readonly edges: readonly EdgeRecord[];
  /**
   * Edges that only an earlier event of the same run declared, and that the complete run no longer
   * supports.
   */
  readonly retracted: readonly EdgeRecord[];
  readonly warnings: readonly LineageWarning[];
}

/**
 * The changes of one event, as a pure function of the event and the known facts. Events of one run
 * may arrive in any order.
 */
export function fold(event: LineageEvent, prior: PriorState): LineageDelta {
  if (event.kind === 'DATASET') {
    const { dataset, order } = event;
    const facts = edgesOfDataset(dataset.id, dataset.lineage, dataset.columnLineage);
    const source: Source = { id: 'dataset', job: null, first: order, last: order, completed: null, replaces: true };
    return {
      run: null,
      job: null,
      ...described([dataset], order),
      ...mergeEdges(prior.edges, facts, source, [dataset.id]),
      warnings: [...event.warnings, ...unknownColumns([dataset], [dataset])],
    };
  }
  return event.kind === 'RUN' ? foldRun(event, prior) : foldJob(event, prior);
}

function foldRun(event: Extract<LineageEvent, { kind: 'RUN' }>, prior: PriorState): LineageDelta {
  const { run, warnings } = accumulate(prior.run, event);
  const job = run.job.value;
  const { edges, wide } = edgesOf(job, {
    inputs: run.inputs,
    outputs: run.outputs.map(({ columnLineage, id }) => ({ id, columnLineage: columnLineage?.value ?? null })),
    explicit: run.explicit?.value ?? null,
  });
  const complete = stateOf(run) === 'COMPLETE' ? (run.latest.COMPLETE ?? null) : null;
  const source: Source = { id: run.id, job, first: run.first, last: run.last, completed: complete, replaces: false };
  const ends = [...(event.inputs ?? []), ...(event.outputs ?? [])];
  return {
    run,
    job: { id: job, lastRun: { value: run.id, order: run.last }, lastOrder: event.order },
    ...described(ends, event.order),
    ...mergeEdges(
      prior.edges,
      edges,
      source,
      run.outputs.map(({ id }) => id),
    ),
    warnings: [...event.warnings, ...warnings, ...unknownColumns(event.outputs ?? [], ends), ...widthWarning(wide)],
  };
}

function foldJob(event: Extract<LineageEvent, { kind: 'JOB' }>, prior: PriorState): LineageDelta {
  const { job, order } = event;
  const inputs = event.inputs ?? [];
  const outputs = event.outputs ?? [];
  const { edges, wide } = edgesOf(job.id, { inputs, outputs, explicit: job.lineage });
  const source: Source = { id: 'job', job: job.id, first: order, last: order, completed: null, replaces: true };
  return {
    run: null,
    job: { id: job.id, lastRun: null, lastOrder: order },
    ...described([...inputs, ...outputs], order),
    ...mergeEdges(
      prior.edges,
      edges,
      source,
      outputs.map(({ id }) => id),
    ),
    warnings: [...event.warnings, ...unknownColumns(outputs, [...inputs, ...outputs]), ...widthWarning(wide)],
  };
}

function widthWarning(wide: boolean): readonly LineageWarning[] {
  if (!wide) return [];
  const message = 'There are too many inputs and outputs to keep each pair; they are connected through the job.';
  return [{ code: 'WIDE_LINEAGE', pointer: '/inputs', message }];
}

/**
 * The source of edges: a run, or the latest static event of a job or dataset, which replaces the
 * earlier one.
 */
interface Source {
  readonly id: string;
  readonly job: JobId | null;
  readonly first: string;
  readonly last: string;
  /** Order of the run's COMPLETE. */
  readonly completed: string | null;
  readonly replaces: boolean;
}

function mergeEdges(
  known: readonly EdgeRecord[],
  facts: readonly EdgeFact[],
  source: Source,
  outputs: readonly DatasetId[],
): Pick<LineageDelta, 'edges' | 'retracted'> {
  const before = new Map(known.map((edge) => [edgeKey(edge), edge]));
  const supported = new Set(facts.map(edgeKey));
  const newestWrite = newestWrites(known);
  const declared = known
    .filter((edge) => source.replaces && edge.lastSource === source.id)
    .map((edge) => edge.lastOrder);
  const newestDeclaration = declared.sort().at(-1);
  const edges: EdgeRecord[] = [];
  const retracted: EdgeRecord[] = [];
  for (const fact of facts) {
    const now = strengthened(before.get(edgeKey(fact)), fact, source, newestWrite.get(nodeKey(fact.to)) ?? null);
    // A declaration that a newer one has already replaced opens no edges.
    const late =
      source.replaces &&
      !before.has(edgeKey(fact)) &&
      newestDeclaration !== undefined &&
      source.last < newestDeclaration;
    edges.push(late ? { ...now, validTo: instantOfOrder(newestDeclaration) } : now);
  }
  const written = new Set(outputs.map(nodeKey));
  for (const edge of known) {
    if (supported.has(edgeKey(edge))) continue;
    if (edge.firstSource === source.id && edge.lastSource === source.id && !source.replaces) retracted.push(edge);
    else if (closes(edge, source, written)) edges.push({ ...edge, validTo: closingTime(edge, source) });
  }
  return { edges, retracted };
}

/** The latest completed write of each target, by the target's key. */
function newestWrites(known: readonly EdgeRecord[]): Map<string, NonNullable<EdgeRecord['completed']>> {
  const newest = new Map<string, NonNullable<EdgeRecord['completed']>>();
  for (const { completed, kind, to } of known)
    if (kind === 'WRITES' && completed !== null) newest.set(nodeKey(to), completed);
  return newest;
}

function strengthened(
  before: EdgeRecord | undefined,
  fact: EdgeFact,
  source: Source,
  write: EdgeRecord['completed'],
): EdgeRecord {
  const isNewest = before === undefined || source.last >= before.lastOrder;
  const isFirst = before === undefined || source.first <= before.firstOrder;
  const lastOrder = newer(before?.lastOrder ?? null, source.last);
  const own = source.completed === null ? null : { source: source.id, order: source.completed };
  const completed = fact.kind !== 'WRITES' ? null : newestCompletion(before?.completed ?? null, own);
  // A later run ended the edge if it completed, wrote the target and did not declare this edge; a
  // write itself never ends like this.
  const ended = fact.kind === 'DERIVES' && write !== null && write.source !== source.id && write.order > lastOrder;
  return {
    ...(isNewest ? fact : before),
    job: source.job,
    firstOrder: older(before?.firstOrder ?? null, source.first),
    firstSource: isFirst ? source.id : before.firstSource,
    lastOrder,
    lastSource: isNewest ? source.id : before.lastSource,
    completed,
    validTo: ended ? instantOfOrder(write.order) : null,
  };
}

function newestCompletion(a: EdgeRecord['completed'], b: EdgeRecord['completed']): EdgeRecord['completed'] {
  if (a === null || b === null) return a ?? b;
  return a.order > b.order ? a : b;
}

/**
 * Whether the source ends an edge that it does not declare: it wrote the edge's target completely
 * and later.
 */
function closes(edge: EdgeRecord, source: Source, written: ReadonlySet<string>): boolean {
  if (source.replaces) return edge.lastSource === source.id && source.last > edge.lastOrder && edge.validTo === null;
  if (edge.kind !== 'DERIVES' || source.completed === null || !written.has(nodeKey(edge.to))) return false;
  return (
    source.completed > edge.lastOrder && (edge.validTo === null || instantOfOrder(source.completed) < edge.validTo)
  );
}

function closingTime(edge: EdgeRecord, source: Source): string {
  const at = instantOfOrder(source.completed ?? source.last);
  const from = instantOfOrder(edge.firstOrder);
  return at < from ? from : at;
}

function described(datasets: readonly DatasetFacts[], order: string): Pick<LineageDelta, 'datasets' | 'aliases'> {
  const records = new Map<string, DatasetRecord>();
  const aliases: AliasPair[] = [];
  for (const { fields, id, lifecycle, symlinks, writtenAs } of datasets) {
    const before = records.get(nodeKey(id));
    const ordered = fields === null ? null : { value: fields === 'deleted' ? [] : fields, order };
    records.set(nodeKey(id), { id, fields: latestOf(before?.fields ?? null, ordered), lastOrder: order });
    if (writtenAs !== null) aliases.push({ alias: writtenAs, of: id, reason: 'SPELLING' });
    for (const alias of symlinks)
      if (nodeKey(alias) !== nodeKey(id)) aliases.push({ alias, of: id, reason: 'SYMLINK' });
    const previous = lifecycle?.change === 'RENAME' ? lifecycle.previous : null;
    if (previous !== null && nodeKey(previous) !== nodeKey(id))
      aliases.push({ alias: previous, of: id, reason: 'RENAME' });
  }
  return { datasets: [...records.values()], aliases };
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
