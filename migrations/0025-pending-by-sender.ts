import type { Migration } from './dialect.js';

/**
 * Who sent the events that are not folded yet, found without their number mattering: for turns by sender, and for gates that wait for
 * events which count for their data. Keys are SHA-256: texts of senders and events may be longer than an index entry. Events of
 * earlier releases have none and count for everybody.
 *
 * The condition of the indexes is one expression without statistics. PostgreSQL counts rows when few events are pending, would expect
 * one row of `folded_at IS NULL`, and would then take any index and sort all pending events for the first one.
 */
export const pendingBySender: Migration = {
  name: '0025-pending-by-sender',
  async up(db) {
    const { text } = db;
    await db.run(`CREATE TABLE lineage_sender (sender_key ${text} PRIMARY KEY NOT NULL, domains ${text} NOT NULL)`);
    await db.run(`ALTER TABLE lineage_event ADD COLUMN sender_key ${text}`);
    await db.run(`ALTER TABLE lineage_event ADD COLUMN job_namespace_key ${text}`);
    await db.run(`ALTER TABLE lineage_event ADD COLUMN is_large ${db.integer} NOT NULL DEFAULT 0`);
    for (const [name, columns] of INDEXES)
      await db.run(
        `CREATE INDEX ${name} ON lineage_event (${columns}) WHERE coalesce(folded_at, excluded_at, '') = ''`,
      );
  },
  async down(db) {
    for (const [name] of INDEXES) await db.run(`DROP INDEX ${name}`);
    await db.run('ALTER TABLE lineage_event DROP COLUMN is_large');
    await db.run('ALTER TABLE lineage_event DROP COLUMN job_namespace_key');
    await db.run('ALTER TABLE lineage_event DROP COLUMN sender_key');
    await db.run('DROP TABLE lineage_sender');
  },
};

const INDEXES = [
  ['lineage_event_by_sender', `coalesce(sender_key, ''), attempts, is_large, sequence`],
  ['lineage_event_by_job', 'job_namespace_key, sequence'],
] as const;
