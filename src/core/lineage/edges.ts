import { type DatasetId, type JobId, nodeKey } from './dataset.js';
import type { ColumnInput, ColumnLineage, ExplicitEnd, ExplicitTarget } from './event.js';

/**
 * How an edge is known: explicitly, by columns, as every input × every output, or from a contract.
 */
export type Provenance = 'EXPLICIT' | 'COLUMN' | 'CARTESIAN' | 'DECLARED';

/**
 * DERIVES: dataset → dataset. READS: dataset → job. WRITES: job → dataset. FEEDS: job → job.
 * `through` marks the READS and WRITES that represent all their pairs, if there are too many pairs
 * to store.
 */
export type EdgeKind = 'DERIVES' | 'READS' | 'WRITES' | 'FEEDS';

/** One column that flows into another; `*` is the dataset as a whole. */
export interface ColumnEdge {
  readonly from: string;
  readonly to: string;
  readonly type: 'DIRECT' | 'INDIRECT' | null;
  readonly masking: boolean;
}

/** A directed edge as one run, job or dataset event declares it. */
export interface EdgeFact {
  readonly kind: EdgeKind;
  readonly from: DatasetId | JobId;
  readonly to: DatasetId | JobId;
  readonly provenance: Provenance;
  readonly through: boolean;
  readonly columns: readonly ColumnEdge[];
}

/** Above this number of input × output pairs, a run's lineage is stored through its job. */
const MAX_PAIRS = 4_096;

/** An input or output of a run or job, with its other names. */
interface NamedEnd {
  readonly id: DatasetId;
  readonly symlinks: readonly DatasetId[];
}

export interface LineageEnds {
  readonly inputs: readonly NamedEnd[];
  readonly outputs: readonly (NamedEnd & { readonly columnLineage: ColumnLineage | null })[];
  readonly explicit: readonly ExplicitTarget[] | null;
}

/** The edges of one run or job, and what the reader of its lineage should know about them. */
export interface EdgesOfEnds {
  readonly edges: readonly EdgeFact[];
  /** Whether there were too many pairs to keep each. */
  readonly wide: boolean;
  /**
   * Names in column lineage that are not datasets: the alias of a subquery, or an ambiguous table
   * name.
   */
  readonly dropped: readonly DatasetId[];
}

/** Identity of an edge within one job. */
export function edgeKey(edge: Pick<EdgeFact, 'kind' | 'from' | 'to'>): string {
  return `${edge.kind}\u0000${nodeKey(edge.from)}\u0000${nodeKey(edge.to)}`;
}

/**
 * The edges of one run or job: from the explicit lineage facet if present. Else an output without
 * column lineage is fed by every input; an output with it is fed by the inputs that it names, and
 * by
 * every input that no output's column lineage names, because parsers name projections only and miss
 * what is joined or filtered by. Inputs and outputs of a job are explicit in its event, so its
 * READS
 * and WRITES are EXPLICIT.
 */
export function edgesOf(job: JobId, ends: LineageEnds): EdgesOfEnds {
  const edges = new Edges();
  if (ends.explicit !== null) {
    for (const { id } of ends.inputs) edges.add('READS', id, job, { provenance: 'EXPLICIT' });
    for (const { id } of ends.outputs) edges.add('WRITES', job, id, { provenance: 'EXPLICIT' });
    for (const target of ends.explicit) edges.explicit(target, job);
    return { edges: edges.all(), wide: false, dropped: [] };
  }
  const { outputs, dropped } = resolveColumnNames(ends);
  const named = new Set(outputs.flatMap(({ columnLineage }) => sourceKeys(columnLineage)));
  const unnamed = ends.inputs.filter(({ id }) => !named.has(nodeKey(id)));
  const implied = outputs.map(({ columnLineage, id }) => ({
    to: id,
    from: hasInputs(columnLineage) ? unnamed : ends.inputs,
  }));
  // Counted before any pair is made: two lists of 3,000 names are nine million pairs.
  const pairs = implied.reduce((sum, { from }) => sum + from.length, 0);
  const wide = pairs > MAX_PAIRS;
  const impliedFrom = new Set([...new Set(implied.map(({ from }) => from))].flat().map(({ id }) => nodeKey(id)));
  const impliedTo = new Set(implied.filter(({ from }) => from.length > 0).map(({ to }) => nodeKey(to)));
  for (const { id } of ends.inputs)
    edges.add('READS', id, job, { provenance: 'EXPLICIT', through: wide && impliedFrom.has(nodeKey(id)) });
  for (const { id } of ends.outputs)
    edges.add('WRITES', job, id, { provenance: 'EXPLICIT', through: wide && impliedTo.has(nodeKey(id)) });
  for (const { columnLineage, id } of outputs)
    if (columnLineage !== null && hasInputs(columnLineage)) edges.columns(id, columnLineage, job);
  if (!wide) for (const { from, to } of implied) for (const { id } of from) edges.derive(id, to, 'CARTESIAN', []);
  return { edges: edges.all(), wide, dropped };
}

/** The edges of a DatasetEvent, which involves no job. */
export function edgesOfDataset(
  id: DatasetId,
  explicit: ExplicitTarget | null,
  columnLineage: ColumnLineage | null,
): readonly EdgeFact[] {
  const edges = new Edges();
  if (explicit !== null) edges.explicit(explicit, null);
  else if (columnLineage !== null) edges.columns(id, columnLineage, null);
  return edges.all();
}

/** The datasets that a lineage facet derives from another one. */
export function targetsOf(explicit: readonly ExplicitTarget[]): readonly DatasetId[] {
  return explicit.flatMap(({ columns, inputs, target }) => {
    const sources = [...inputs, ...columns.flatMap((column) => column.inputs)].flatMap(columnInputs);
    const isDerived = sources.some(({ dataset }) => nodeKey(dataset) !== nodeKey(target.id));
    return target.type === 'DATASET' && isDerived ? [{ namespace: target.id.namespace, name: target.id.name }] : [];
  });
}

function sourceKeys(lineage: ColumnLineage | null): readonly string[] {
  if (lineage === null) return [];
  const inputs = [...lineage.dataset, ...lineage.fields.flatMap((field) => field.inputs)];
  return inputs.map(({ dataset }) => nodeKey(dataset));
}

/**
 * The outputs with column lineage whose names are those of the event's datasets: a symlink of an
 * input means the input, and so does a name that only lacks qualifiers. A name without the
 * qualifiers of all datasets of its namespace that matches none, or several, is not a dataset.
 */
function resolveColumnNames({ inputs, outputs }: LineageEnds): {
  readonly outputs: LineageEnds['outputs'];
  readonly dropped: readonly DatasetId[];
} {
  const known = new Map<string, DatasetId>();
  for (const { id, symlinks } of [...outputs, ...inputs]) for (const name of symlinks) known.set(nodeKey(name), id);
  for (const { id } of [...outputs, ...inputs]) known.set(nodeKey(id), id);
  const dropped = new Map<string, DatasetId>();
  const resolved = new Map<string, DatasetId | null>();
  const namespaces = neighboursByNamespace(inputs, outputs);
  const resolve = (name: DatasetId): DatasetId | null => {
    const key = nodeKey(name);
    const same = known.get(key) ?? resolved.get(key);
    if (same !== undefined) return same;
    const neighbours = inputs.length === 0 ? undefined : namespaces.get(name.namespace);
    const found = neighbours === undefined ? name : qualifiedName(name, neighbours);
    resolved.set(key, found);
    if (found === null) dropped.set(key, name);
    return found;
  };
  const resolveAll = (columns: readonly ColumnInput[]): ColumnInput[] =>
    columns.flatMap((column) => {
      const dataset = resolve(column.dataset);
      return dataset === null ? [] : [{ ...column, dataset }];
    });
  const withColumns = outputs.map((output) => {
    const { columnLineage } = output;
    if (columnLineage === null) return output;
    const fields = columnLineage.fields.map(({ field, inputs: from }) => ({ field, inputs: resolveAll(from) }));
    return { ...output, columnLineage: { dataset: resolveAll(columnLineage.dataset), fields } };
  });
  return { outputs: withColumns, dropped: [...dropped.values()] };
}

/** The inputs and outputs of one namespace, prepared for many names. */
interface Neighbours {
  /** By their names without quotes. */
  readonly byName: ReadonlyMap<string, ReadonlyMap<string, DatasetId>>;
  /** Inputs by the last part of their names without quotes. */
  readonly inputsByLastPart: ReadonlyMap<string, readonly { readonly bare: string; readonly id: DatasetId }[]>;
  /** The fewest parts that a name has; one where a name is a path. */
  readonly fewestParts: number;
}

/** Names are compared with those of their namespace only, and each of these is prepared once. */
function neighboursByNamespace(
  inputs: readonly NamedEnd[],
  outputs: readonly NamedEnd[],
): ReadonlyMap<string, Neighbours> {
  const found = new Map<string, ReturnType<typeof emptyNeighbours>>();
  for (const [index, { id }] of [...inputs, ...outputs].entries()) {
    const neighbours = found.get(id.namespace) ?? emptyNeighbours();
    found.set(id.namespace, neighbours);
    const bare = unquoted(id.name);
    const same = neighbours.byName.get(bare) ?? new Map<string, DatasetId>();
    neighbours.byName.set(bare, same.set(nodeKey(id), id));
    const parts = id.name.includes('/') ? 1 : id.name.split('.').length;
    neighbours.fewestParts = Math.min(neighbours.fewestParts, parts);
    if (index >= inputs.length) continue;
    const alike = neighbours.inputsByLastPart.get(lastPart(bare)) ?? [];
    neighbours.inputsByLastPart.set(lastPart(bare), alike);
    alike.push({ bare, id });
  }
  return found;
}

function emptyNeighbours() {
  return {
    byName: new Map<string, Map<string, DatasetId>>(),
    inputsByLastPart: new Map<string, { readonly bare: string; readonly id: DatasetId }[]>(),
    fewestParts: Number.POSITIVE_INFINITY,
  };
}

/** The dataset that a name of column lineage means; null if it is not a dataset. */
function qualifiedName(name: DatasetId, neighbours: Neighbours): DatasetId | null {
  if (name.name.includes('/')) return name;
  const bare = unquoted(name.name);
  const quoted = neighbours.byName.get(bare);
  const [same] = quoted?.size === 1 ? quoted.values() : [];
  if (same !== undefined) return same;
  const alike = neighbours.inputsByLastPart.get(lastPart(bare)) ?? [];
  const matches = alike.filter((input) => input.bare.endsWith(`.${bare}`));
  if (matches.length === 1) return matches[0]?.id ?? null;
  const isShorter = name.name.split('.').length < neighbours.fewestParts;
  return matches.length > 1 || isShorter ? null : name;
}

function lastPart(bare: string): string {
  return bare.slice(bare.lastIndexOf('.') + 1);
}

/** Parsers leave out quotes that the names of inputs have, or add some. */
function unquoted(name: string): string {
  return name.replaceAll(/["`[\]]/gu, '');
}

function hasInputs(lineage: ColumnLineage | null): boolean {
  return lineage !== null && (lineage.dataset.length > 0 || lineage.fields.some(({ inputs }) => inputs.length > 0));
}

const STRENGTH: Readonly<Record<Provenance, number>> = { EXPLICIT: 3, COLUMN: 2, CARTESIAN: 1, DECLARED: 0 };

/** Collects edges, each once; the stronger provenance wins. */
class Edges {
  private readonly found = new Map<string, EdgeFact>();

  add(
    kind: EdgeKind,
    from: DatasetId | JobId,
    to: DatasetId | JobId,
    known: Pick<EdgeFact, 'provenance'> & Partial<Pick<EdgeFact, 'through' | 'columns'>>,
  ): void {
    const edge = { kind, from, to, through: false, columns: [], ...known };
    const key = edgeKey(edge);
    const before = this.found.get(key);
    if (before === undefined || STRENGTH[before.provenance] < STRENGTH[edge.provenance]) this.found.set(key, edge);
  }

  /**
   * A dataset derived from itself (a merge, an append) is not an edge, because every walk contains
   * it already.
   */
  derive(from: DatasetId, to: DatasetId, provenance: Provenance, columns: readonly ColumnEdge[]): void {
    if (nodeKey(from) !== nodeKey(to)) this.add('DERIVES', from, to, { provenance, columns });
  }

  columns(output: DatasetId, lineage: ColumnLineage, job: JobId | null): void {
    for (const [, { columns, id }] of bySource(lineage)) {
      this.derive(id, output, 'COLUMN', columns);
      if (job !== null) this.add('READS', id, job, { provenance: 'COLUMN' });
    }
  }

  explicit({ columns, inputs, target }: ExplicitTarget, job: JobId | null): void {
    if (target.type === 'JOB') {
      for (const end of inputs) this.intoJob(end, target.id);
      return;
    }
    const lineage: ColumnLineage = {
      dataset: inputs.flatMap((end) => columnInputs(end)),
      fields: columns.map(({ field, inputs: ends }) => ({ field, inputs: ends.flatMap((end) => columnInputs(end)) })),
    };
    for (const [, source] of bySource(lineage)) {
      this.derive(source.id, target.id, 'EXPLICIT', source.columns);
      if (job !== null) this.add('READS', source.id, job, { provenance: 'EXPLICIT' });
    }
    for (const end of [...inputs, ...columns.flatMap((column) => column.inputs)]) {
      if ('type' in end && end.type === 'JOB') this.add('WRITES', end.id, target.id, { provenance: 'EXPLICIT' });
    }
  }

  private intoJob(end: ExplicitEnd, job: JobId): void {
    if (end.type === 'DATASET') this.add('READS', end.id, job, { provenance: 'EXPLICIT' });
    else if (nodeKey(end.id) !== nodeKey(job)) this.add('FEEDS', end.id, job, { provenance: 'EXPLICIT' });
  }

  all(): readonly EdgeFact[] {
    return [...this.found.values()];
  }
}

function columnInputs(end: ColumnInput | ExplicitEnd): readonly ColumnInput[] {
  if ('dataset' in end) return [end];
  if (end.type === 'JOB') return [];
  return [{ dataset: end.id, field: end.field ?? '*', type: null, subtype: null, masking: false }];
}

/**
 * Column edges by source dataset. What all output columns share becomes one entry for the whole
 * dataset.
 */
function bySource(lineage: ColumnLineage): Map<string, { readonly id: DatasetId; readonly columns: ColumnEdge[] }> {
  const sources = new Map<string, { readonly id: DatasetId; readonly columns: ColumnEdge[] }>();
  const add = ({ dataset, field, masking, type }: ColumnInput, to: string): void => {
    const source = sources.get(nodeKey(dataset)) ?? { id: dataset, columns: [] };
    sources.set(nodeKey(dataset), source);
    source.columns.push({ from: field, to, type, masking });
  };
  const shared = sharedIndirect(lineage);
  for (const input of [...lineage.dataset, ...shared.values()]) add(input, '*');
  for (const { field, inputs } of lineage.fields) {
    for (const input of inputs) if (!(input.type === 'INDIRECT' && shared.has(columnKey(input)))) add(input, field);
  }
  return sources;
}

/**
 * Spark repeats effects on the whole dataset (join, filter …) for every output column; by column,
 * these are nearly a Cartesian product.
 */
function sharedIndirect({ fields }: ColumnLineage): Map<string, ColumnInput> {
  const [first, ...others] = fields;
  if (first === undefined || others.length === 0) return new Map();
  const rest = others.map(({ inputs }) => new Set(inputs.filter(({ type }) => type === 'INDIRECT').map(columnKey)));
  const shared = first.inputs.filter(
    (input) => input.type === 'INDIRECT' && rest.every((keys) => keys.has(columnKey(input))),
  );
  return new Map(shared.map((input) => [columnKey(input), input]));
}

function columnKey({ dataset, field }: ColumnInput): string {
  return `${nodeKey(dataset)}\u0000${field}`;
}
