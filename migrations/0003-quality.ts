import { type Migration, dropTables } from './dialect.js';

export const quality: Migration = {
  name: '0003-quality',
  async up() {
    // Filled by its owner before the first release.
  },
  async down(db) {
    await dropTables(db, []);
  },
};
