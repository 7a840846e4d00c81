import { type Migration, dropTables } from './dialect.js';

/**
 * Checks of past ranges that are queued little by little: each row knows from where on, and the work
 * that it has queued names it.
 */
export const backfills: Migration = {
  name: '0039-backfills',
  async up(db) {
    await db.run(
      `CREATE TABLE backfill (
         id ${db.text} PRIMARY KEY NOT NULL, product ${db.text} NOT NULL,
         contract_id ${db.text} NOT NULL, major ${db.integer} NOT NULL, server ${db.text},
         from_at ${db.text} NOT NULL, to_at ${db.text} NOT NULL, next_from ${db.text} NOT NULL,
         concurrency ${db.integer} NOT NULL, again ${db.integer} NOT NULL, reason ${db.text} NOT NULL,
         started_by ${db.text} NOT NULL, started_at ${db.text} NOT NULL,
         state ${db.text} NOT NULL CHECK (state IN ('RUNNING', 'COMPLETED', 'CANCELLED')),
         partitions ${db.integer} NOT NULL, skipped ${db.integer} NOT NULL, queued ${db.integer} NOT NULL,
         ended_at ${db.text}, ended_by ${db.text}, ended_reason ${db.text}
       )`,
    );
    await db.run(`CREATE INDEX backfill_running ON backfill (id) WHERE state = 'RUNNING'`);
    await db.run(`ALTER TABLE check_work ADD COLUMN backfill_id ${db.text}`);
    await db.run('CREATE INDEX check_work_backfill ON check_work (backfill_id) WHERE backfill_id IS NOT NULL');
  },
  async down(db) {
    await db.run('DROP INDEX check_work_backfill');
    await db.run('ALTER TABLE check_work DROP COLUMN backfill_id');
    await dropTables(db, ['backfill']);
  },
};
