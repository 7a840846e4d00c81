import { type Migration, dropTables } from './dialect.js';

/**
 * Who sent each event and for which domains, and what follows for the data of a domain. The senders
 * of events of earlier releases are unknown; these events keep their effect.
 */
export const senders: Migration = {
  name: '0014-senders',
  async up(db) {
    const { integer, text } = db;
    await db.run(`ALTER TABLE lineage_event ADD COLUMN sender ${text}`);
    await db.run(`ALTER TABLE lineage_event ADD COLUMN sender_domains ${text}`);
    await db.run(`ALTER TABLE lineage_run ADD COLUMN nominals_sent ${text}`);
    await db.run(`ALTER TABLE lineage_run ADD COLUMN contested ${integer} NOT NULL DEFAULT 0`);
    await db.run(`CREATE TABLE allowed_producer (
      domain ${text} NOT NULL,
      job_namespace ${text} NOT NULL,
      allowed_at ${text} NOT NULL,
      allowed_by ${text} NOT NULL,
      PRIMARY KEY (domain, job_namespace)
    )`);
    await db.run(`CREATE TABLE foreign_producer (
      producer_key ${text} NOT NULL PRIMARY KEY,
      contract_id ${text} NOT NULL,
      product ${text} NOT NULL,
      sender ${text} NOT NULL,
      job_namespace ${text} NOT NULL,
      job_name ${text} NOT NULL,
      event_id ${text} NOT NULL,
      event_type ${text},
      run_id ${text} NOT NULL,
      received_at ${text} NOT NULL
    )`);
    await db.run('CREATE INDEX foreign_producer_by_product ON foreign_producer (product, received_at)');
    await db.run(`CREATE TABLE foreign_write (
      contract_id ${text} NOT NULL,
      partition_from ${text} NOT NULL,
      partition_to ${text} NOT NULL,
      product ${text} NOT NULL,
      due_at ${text} NOT NULL,
      PRIMARY KEY (contract_id, partition_from, partition_to)
    )`);
    await db.run('CREATE INDEX foreign_write_by_product ON foreign_write (product, due_at)');
  },
  async down(db) {
    await dropTables(db, ['foreign_write', 'foreign_producer', 'allowed_producer']);
    await db.run('ALTER TABLE lineage_run DROP COLUMN contested');
    await db.run('ALTER TABLE lineage_run DROP COLUMN nominals_sent');
    await db.run('ALTER TABLE lineage_event DROP COLUMN sender_domains');
    await db.run('ALTER TABLE lineage_event DROP COLUMN sender');
  },
};
