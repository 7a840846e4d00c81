import type { AuditEntry } from '../../core/audit/audit-entry.js';
import type { AuditStore } from '../../app/ports/audit-store.js';
import { GENESIS_HASH, entryHash } from '../../core/audit/chain.js';
import { type AuditRow, auditRows } from '../rows/audit-rows.js';
import type { StoreContext } from '../store-context.js';

const COLUMNS = 'sequence, at, actor, action, subject, before_hash, after_hash, request_id, previous_hash, hash';

/** The hash chain of governance changes. Appending locks its head until the transaction ends: entries are in commit order, gapless. */
export function auditStore({ sql, manager, ids }: StoreContext): AuditStore {
  return {
    append: async (record, at) => {
      await sql.lock('concordat:audit');
      const head = await sql.one<AuditRow>(`SELECT ${COLUMNS} FROM audit_entry ORDER BY sequence DESC LIMIT 1`);
      const previousHash = head?.hash ?? GENESIS_HASH;
      const content = { ...record, at, sequence: (head?.sequence ?? 0) + 1 };
      await manager.insert(auditRows, {
        sequence: content.sequence,
        at,
        actor: record.actor,
        action: record.action,
        subject: record.subject,
        before_hash: record.beforeHash,
        after_hash: record.afterHash,
        request_id: record.requestId,
        previous_hash: previousHash,
        hash: entryHash(previousHash, content, (text) => ids.sha256(text)),
      });
    },
    after: async (sequence, limit) => {
      const rows = await sql.all<AuditRow>(
        `SELECT ${COLUMNS} FROM audit_entry WHERE sequence > ? ORDER BY sequence LIMIT ?`,
        [sequence, limit],
      );
      return rows.map(entryOf);
    },
    before: async (sequence, limit) => {
      const rows = await sql.all<AuditRow>(
        `SELECT ${COLUMNS} FROM audit_entry ${sequence === null ? '' : 'WHERE sequence < ?'} ORDER BY sequence DESC LIMIT ?`,
        sequence === null ? [limit] : [sequence, limit],
      );
      return rows.map(entryOf);
    },
    count: async () => (await sql.one<{ n: number }>('SELECT count(*) AS n FROM audit_entry'))?.n ?? 0,
  };
}

function entryOf(row: AuditRow): AuditEntry {
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
