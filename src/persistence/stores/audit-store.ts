import type { AuditStore } from '../../app/ports/audit-store.js';
import { GENESIS_HASH, entryHash } from '../../core/audit/chain.js';
import { auditEntryFromRow, auditEntryToRow } from '../mappers/audit-mapper.js';
import { type AuditRow, auditTable } from '../rows/audit-rows.js';
import type { StoreContext } from '../store-context.js';

const COLUMNS =
  'sequence, at, actor, action, subject, before_hash, after_hash, request_id, token_id, hash_version, previous_hash, hash';

/**
 * The hash chain of governance changes. Appending locks its head until the transaction ends, so
 * that entries are in commit order and without gaps.
 */
export function auditStore({ sql, manager, ids }: StoreContext): AuditStore {
  return {
    append: async (record, at) => {
      await sql.lock('concordat:audit');
      const head = await sql.one<AuditRow>(`SELECT ${COLUMNS} FROM audit_entry ORDER BY sequence DESC LIMIT 1`);
      const previousHash = head?.hash ?? GENESIS_HASH;
      const content = { ...record, at, sequence: (head?.sequence ?? 0) + 1 };
      const hash = entryHash(previousHash, content, (text) => ids.sha256(text));
      await manager.insert(auditTable, auditEntryToRow({ ...content, previousHash, hash }));
    },
    after: async (sequence, limit) => {
      const rows = await sql.all<AuditRow>(
        `SELECT ${COLUMNS} FROM audit_entry WHERE sequence > ? ORDER BY sequence LIMIT ?`,
        [sequence, limit],
      );
      return rows.map(auditEntryFromRow);
    },
    before: async (sequence, limit) => {
      const rows = await sql.all<AuditRow>(
        `SELECT ${COLUMNS} FROM audit_entry ${sequence === null ? '' : 'WHERE sequence < ?'} ORDER BY sequence DESC LIMIT ?`,
        sequence === null ? [limit] : [sequence, limit],
      );
      return rows.map(auditEntryFromRow);
    },
    count: async () => (await sql.one<{ n: number }>('SELECT count(*) AS n FROM audit_entry'))?.n ?? 0,
  };
}
