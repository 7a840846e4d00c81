import type { Migration } from './dialect.js';

/** How many checks depend on agents that see a server, and the watches of one contract. */
export const watchedChecks: Migration = {
  name: '0038-watched-checks',
  async up(db) {
    await db.run(`ALTER TABLE file_watch ADD COLUMN checks ${db.integer} NOT NULL DEFAULT 0`);
    await db.run('CREATE INDEX file_watch_by_contract ON file_watch (contract_id)');
  },
  async down(db) {
    await db.run('DROP INDEX file_watch_by_contract');
    await db.run('ALTER TABLE file_watch DROP COLUMN checks');
  },
};
