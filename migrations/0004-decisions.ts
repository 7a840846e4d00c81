import { type Migration, dropTables } from './dialect.js';

export const decisions: Migration = {
  name: '0004-decisions',
  async up() {
    // Filled by its owner before the first release.
  },
  async down(db) {
    await dropTables(db, []);
  },
};
