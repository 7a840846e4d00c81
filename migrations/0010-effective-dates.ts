import type { Migration } from './dialect.js';

/**
 * From when on the promises of a version apply. Versions of earlier releases apply from their
 * publish on.
 */
export const effectiveDates: Migration = {
  name: '0010-effective-dates',
  async up(db) {
    await db.run(`ALTER TABLE contract_version ADD COLUMN effective_at ${db.text} NOT NULL DEFAULT ''`);
    await db.run('UPDATE contract_version SET effective_at = published_at');
  },
  async down(db) {
    await db.run('ALTER TABLE contract_version DROP COLUMN effective_at');
  },
};
