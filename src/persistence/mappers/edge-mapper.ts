import type { AliasChange, EdgeChange } from '../../app/ports/lineage-store.js';
import { STATUSES } from '../../core/lineage/edge-status.js';
import type { EdgeKind, Provenance } from '../../core/lineage/edges.js';
import { instantOfOrder } from '../../core/lineage/run.js';
import type { LineageAliasRow, LineageEdgeRow } from '../rows/lineage-rows.js';

/** The columns of an edge that followers of the graph need, in the order of `EdgeChangeRow`. */
export const EDGE_CHANGE_COLUMNS = [
  'change',
  'kind',
  'from_namespace',
  'from_name',
  'from_since',
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
] as const satisfies readonly (keyof LineageEdgeRow)[];

type ColumnsOf<Columns extends readonly (keyof LineageEdgeRow)[]> = {
  readonly [Place in keyof Columns]: LineageEdgeRow[Columns[Place]];
};

/** An edge as a list of `EDGE_CHANGE_COLUMNS`. */
export type EdgeChangeRow = ColumnsOf<typeof EDGE_CHANGE_COLUMNS>;

/** An edge as followers of the graph need it. */
export function edgeChangeFromRow(row: EdgeChangeRow): EdgeChange {
  // By places: an iterator costs as much as reading the row.
  const [jobNamespace, jobName] = [row[8], row[9]];
  return {
    kind: row[1] as EdgeKind,
    from: { namespace: row[2], name: row[3], since: row[4] },
    to: { namespace: row[5], name: row[6], since: row[7] },
    job: jobNamespace === null || jobName === null ? null : { namespace: jobNamespace, name: jobName },
    provenance: row[10] as Provenance,
    through: row[11] === 1,
    status: row[15] === 1 ? 'RETRACTED' : (STATUSES[row[14]] ?? 'ENDED'),
    validFrom: instantOfOrder(row[12]),
    lastSeen: instantOfOrder(row[13]),
  };
}

/** A link between names as followers of the graph need it. */
export function aliasChangeFromRow(row: LineageAliasRow): AliasChange {
  return {
    alias: { namespace: row.alias_namespace, name: row.alias_name, since: row.alias_since },
    of: { namespace: row.of_namespace, name: row.of_name, since: row.of_since },
    reason: row.reason as AliasChange['reason'],
    retracted: row.retracted === 1,
  };
}
