import { type Migration, dropTables } from './dialect.js';

export const lineage: Migration = {
  name: '0002-lineage',
  async up() {
    // Filled by its owner before the first release.
  },
  async down(db) {
    await dropTables(db, []);
  },
};
