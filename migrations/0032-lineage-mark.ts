import { type Migration, dropTables } from './dialect.js';

/**
 * The mark of the file that keeps the lineage index beside an embedded store. The file has the same one, and each file another one: a
 * restored backup has a mark of its time, and a file from after it does not match.
 */
export const lineageMark: Migration = {
  name: '0032-lineage-mark',
  async up(db) {
    await db.run(`CREATE TABLE lineage_mark (name ${db.text} PRIMARY KEY NOT NULL, mark ${db.text} NOT NULL)`);
  },
  async down(db) {
    await dropTables(db, ['lineage_mark']);
  },
};
