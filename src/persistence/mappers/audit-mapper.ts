import type { AuditEntry } from '../../core/audit/audit-entry.js';
import type { AuditOrigin } from '../../core/audit/chain.js';
import type { AuditRow } from '../rows/audit-rows.js';

/** The hash of version 1 does not cover the origin. */
const COVERS_ORIGIN = 2;

/** The row of a new entry, whose hash covers its origin. */
export function auditEntryToRow(entry: AuditEntry & { readonly origin: AuditOrigin }): AuditRow {
  return {
    sequence: entry.sequence,
    at: entry.at,
    actor: entry.actor,
    action: entry.action,
    subject: entry.subject,
    before_hash: entry.beforeHash,
    after_hash: entry.afterHash,
    request_id: entry.origin.requestId,
    token_id: entry.origin.tokenId,
    hash_version: COVERS_ORIGIN,
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
    origin: row.hash_version === COVERS_ORIGIN ? { requestId: row.request_id, tokenId: row.token_id } : null,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
