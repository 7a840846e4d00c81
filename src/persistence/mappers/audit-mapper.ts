import type { AuditEntry } from '../../core/audit/audit-entry.js';
import type { AuditRow } from '../rows/audit-rows.js';

/**
 * The id of the request stays in the row: it is for operators, not for readers of the audit trail.
 */
export function auditEntryToRow(entry: AuditEntry, requestId: string): AuditRow {
  return {
    sequence: entry.sequence,
    at: entry.at,
    actor: entry.actor,
    action: entry.action,
    subject: entry.subject,
    before_hash: entry.beforeHash,
    after_hash: entry.afterHash,
    request_id: requestId,
    previous_hash: entry.previousHash,
    hash: entry.hash,
  };
}

export function auditEntryFromRow(row: AuditRow): AuditEntry {
  return {
    sequence: row.sequence,
    at: row.at,
    actor: row.actor,
    action: row.action,
    subject: row.subject,
    beforeHash: row.before_hash,
    afterHash: row.after_hash,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
