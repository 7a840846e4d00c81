import type { EdgeChange } from '../../app/ports/lineage-store.js';
import type { EdgeKind, Provenance } from '../../core/lineage/edges.js';
import type { EdgeRecord } from '../../core/lineage/fold.js';
import { instantOfOrder } from '../../core/lineage/run.js';
import type { LineageEdgeRow } from '../rows/lineage-rows.js';
import { fromJson } from '../sql.js';

/** What the store adds to an edge when it writes it. */
export type EdgeKeys = Pick<LineageEdgeRow, 'edge_key' | 'owner_key' | 'retracted' | 'change'>;

export function edgeToRow(edge: EdgeRecord, keys: EdgeKeys): LineageEdgeRow {
  return {
    ...keys,
    kind: edge.kind,
    from_namespace: edge.from.namespace,
    from_name: edge.from.name,
    to_namespace: edge.to.namespace,
    to_name: edge.to.name,
    job_namespace: edge.job?.namespace ?? null,
    job_name: edge.job?.name ?? null,
    provenance: edge.provenance,
    through_job: edge.through ? 1 : 0,
    columns: JSON.stringify(edge.columns),
    first_order: edge.firstOrder,
    first_source: edge.firstSource,
    last_order: edge.lastOrder,
    last_source: edge.lastSource,
    completed_source: edge.completed?.source ?? null,
    completed_order: edge.completed?.order ?? null,
    valid_to: edge.validTo,
  };
}

export function edgeFromRow(row: LineageEdgeRow): EdgeRecord {
  const { completed_order: order, completed_source: source } = row;
  return {
    ...endsOf(row),
    columns: fromJson(row.columns),
    firstOrder: row.first_order,
    firstSource: row.first_source,
    lastOrder: row.last_order,
    lastSource: row.last_source,
    completed: source === null || order === null ? null : { source, order },
    validTo: row.valid_to,
  };
}

/** An edge as followers of the graph need it. */
export function edgeChangeFromRow(row: LineageEdgeRow): EdgeChange {
  return {
    ...endsOf(row),
    validFrom: instantOfOrder(row.first_order),
    validTo: row.valid_to,
    retracted: row.retracted === 1,
  };
}

function endsOf(row: LineageEdgeRow): Pick<EdgeRecord, 'kind' | 'from' | 'to' | 'job' | 'provenance' | 'through'> {
  const { job_name: name, job_namespace: namespace } = row;
  return {
    kind: row.kind as EdgeKind,
    from: { namespace: row.from_namespace, name: row.from_name },
    to: { namespace: row.to_namespace, name: row.to_name },
    job: namespace === null || name === null ? null : { namespace, name },
    provenance: row.provenance as Provenance,
    through: row.through_job === 1,
  };
}
