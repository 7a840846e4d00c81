import type { Migration } from './dialect.js';

/**
 * Keys of failing rows, which are deleted after a time, and with each result why it has none.
 * Earlier releases collected no keys.
 */
export const failingKeys: Migration = {
  name: '0013-failing-keys',
  async up(db) {
    const { text } = db;
    await db.run('ALTER TABLE evidence RENAME COLUMN samples TO keys_withheld');
    await db.run(`UPDATE evidence SET keys_withheld =
      CASE WHEN outcome IN ('FAIL', 'WARN') AND provenance = 'agent' THEN 'NOT_COLLECTED' ELSE '' END`);
    await db.run(`CREATE TABLE failing_keys (
      evidence_id ${text} NOT NULL PRIMARY KEY,
      columns ${text} NOT NULL,
      key_rows ${text} NOT NULL,
      kept_until ${text} NOT NULL
    )`);
    await db.run('CREATE INDEX failing_keys_by_end ON failing_keys (kept_until)');
  },
  async down(db) {
    await db.run('DROP TABLE failing_keys');
    await db.run("UPDATE evidence SET keys_withheld = '[]'");
    await db.run('ALTER TABLE evidence RENAME COLUMN keys_withheld TO samples');
  },
};
