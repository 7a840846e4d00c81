import type { Migration } from './dialect.js';

/** The token of each change, and what the hash of an entry covers: from version 2 on its origin. */
export const auditOrigin: Migration = {
  name: '0016-audit-origin',
  async up(db) {
    await db.run(`ALTER TABLE audit_entry ADD COLUMN token_id ${db.text}`);
    await db.run(`ALTER TABLE audit_entry ADD COLUMN hash_version ${db.integer} NOT NULL DEFAULT 1`);
  },
  async down(db) {
    await db.run('ALTER TABLE audit_entry DROP COLUMN token_id');
    await db.run('ALTER TABLE audit_entry DROP COLUMN hash_version');
  },
};
