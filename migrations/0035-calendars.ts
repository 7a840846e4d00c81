import { type Migration, dropTables } from './dialect.js';

/** Business calendars: every published version is kept, because partitions have the one that was in force when they ended. */
export const calendars: Migration = {
  name: '0035-calendars',
  async up(db) {
    await db.run(
      `CREATE TABLE calendar_version (
         name ${db.text} NOT NULL, version ${db.integer} NOT NULL, domain ${db.text} NOT NULL, calendar ${db.text} NOT NULL,
         document ${db.text} NOT NULL, digest ${db.text} NOT NULL, published_by ${db.text} NOT NULL, published_at ${db.text} NOT NULL,
         PRIMARY KEY (name, version)
       )`,
    );
  },
  async down(db) {
    await dropTables(db, ['calendar_version']);
  },
};
