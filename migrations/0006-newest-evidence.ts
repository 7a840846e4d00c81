import type { Migration } from './dialect.js';

/** Finds the newest evidence of a contract: by the expression that its pages are ordered by. */
export const newestEvidence: Migration = {
  name: '0006-newest-evidence',
  async up(db) {
    await db.run(
      `CREATE INDEX evidence_newest ON evidence (contract_id, (observed_at || ' ' || slice_from || ' ' || id))`,
    );
  },
  async down(db) {
    await db.run('DROP INDEX evidence_newest');
  },
};
