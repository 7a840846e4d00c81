import type { Migration } from './dialect.js';

/**
 * What is read of all versions of a contract, in an index: in the table it stands behind the documents, all pages of which SQLite reads
 * to find it, so that a publish took longer with each version that there was. Processes of the release before this one use it as well.
 */
export const versionHeads: Migration = {
  name: '0030-version-heads',
  async up(db) {
    await db.run(
      `CREATE INDEX contract_version_head
       ON contract_version (contract_id, revision, version, lifecycle, model_digest, published_at, effective_at)`,
    );
  },
  async down(db) {
    await db.run('DROP INDEX contract_version_head');
  },
};
