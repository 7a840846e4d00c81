import type { AliasChange, EdgeChange } from '../../app/ports/lineage-store.js';
import { STATUSES } from '../../core/lineage/edge-status.js';
import type { EdgeKind, Provenance } from '../../core/lineage/edges.js';
import { instantOfOrder } from '../../core/lineage/run.js';
import type { LineageAliasRow, LineageEdgeRow } from '../rows/lineage-rows.js';

/** An edge as followers of the graph need it. */
export function edgeChangeFromRow(row: LineageEdgeRow): EdgeChange {
  const { job_name: name, job_namespace: namespace } = row;
  return {
    kind: row.kind as EdgeKind,
    from: { namespace: row.from_namespace, name: row.from_name, since: row.from_since },
    to: { namespace: row.to_namespace, name: row.to_name, since: row.to_since },
    job: namespace === null || name === null ? null : { namespace, name },
    provenance: row.provenance as Provenance,
    through: row.through_job === 1,
    status: row.retracted === 1 ? 'RETRACTED' : (STATUSES[row.status] ?? 'ENDED'),
    validFrom: instantOfOrder(row.first_order),
    lastSeen: instantOfOrder(row.last_order),
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
