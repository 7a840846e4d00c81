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

export interface LineageEnds {
  readonly inputs: readonly { readonly id: DatasetId }[];
  readonly outputs: readonly { readonly id: DatasetId; readonly columnLineage: ColumnLineage | null }[];
  readonly explicit: readonly ExplicitTarget[] | null;
}

/** Identity of an edge within one job. */
export function edgeKey(edge: Pick<EdgeFact, 'kind' | 'from' | 'to'>): string {
  return `${edge.kind}\u0000${nodeKey(edge.from)}\u0000${nodeKey(edge.to)}`;
}

/**
 * The edges of one run or job: from the explicit lineage facet if present, else from the columns of
 * each output, else from each input to each output. Inputs and outputs of a job are explicit in its
 * event, so those edges are EXPLICIT.
 */
export function edgesOf(
  job: JobId,
  ends: LineageEnds,
): { readonly edges: readonly EdgeFact[]; readonly wide: boolean } {
  const edges = new Edges();
  const implied = ends.explicit === null ? ends.outputs.filter((output) => !hasInputs(output.columnLineage)) : [];
  const wide = implied.length * ends.inputs.length > MAX_PAIRS;
  for (const { id } of ends.inputs) edges.add('READS', id, job, { provenance: 'EXPLICIT', through: wide });
  for (const { id } of ends.outputs)
    edges.add('WRITES', job, id, {
      provenance: 'EXPLICIT',
      through: wide && implied.some((output) => output.id === id),
    });
  if (ends.explicit !== null) {
    for (const target of ends.explicit) edges.explicit(target, job);
    return { edges: edges.all(), wide: false };
  }
  for (const output of ends.outputs) {
    if (output.columnLineage !== null && hasInputs(output.columnLineage))
      edges.columns(output.id, output.columnLineage, job);
  }
  if (!wide) {
    for (const output of implied) for (const input of ends.inputs) edges.derive(input.id, output.id, 'CARTESIAN', []);
  }
  return { edges: edges.all(), wide };
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
