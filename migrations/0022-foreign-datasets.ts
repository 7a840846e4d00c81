import type { Migration } from './dialect.js';

/** The dataset that a sender without access to its domain reports on; empty for those that were stored before. */
export const foreignDatasets: Migration = {
  name: '0022-foreign-datasets',
  async up(db) {
    for (const column of ['dataset_namespace', 'dataset_name'])
      await db.run(`ALTER TABLE foreign_producer ADD COLUMN ${column} ${db.text} NOT NULL DEFAULT ''`);
  },
  async down(db) {
    for (const column of ['dataset_name', 'dataset_namespace'])
      await db.run(`ALTER TABLE foreign_producer DROP COLUMN ${column}`);
  },
};
