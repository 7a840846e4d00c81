import type { WorkItem } from '../../app/ports/work-store.js';
import type { WorkItemRow } from '../rows/quality-rows.js';
import { partitionFromColumns, partitionToColumns } from './partition-columns.js';

/** A work item that waits for its first lease. */
export function pendingToRow(
  item: Pick<WorkItem, 'id' | 'contractId' | 'contractVersion' | 'partition' | 'domain'>,
  dueAt: string,
): WorkItemRow {
  return {
    ...partitionToColumns(item.partition),
    id: item.id,
    contract_id: item.contractId,
    contract_version: item.contractVersion,
    domain: item.domain,
    state: 'PENDING',
    due_at: dueAt,
    attempts: 0,
    fencing_token: 0,
    owner: null,
    leased_until: null,
    message: null,
  };
}

export function workItemFromRow(row: WorkItemRow): WorkItem {
  return {
    id: row.id,
    contractId: row.contract_id,
    contractVersion: row.contract_version,
    partition: partitionFromColumns(row),
    domain: row.domain,
    attempts: row.attempts,
    fencingToken: row.fencing_token,
  };
}
