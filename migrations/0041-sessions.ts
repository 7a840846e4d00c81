import { type Migration, dropTables } from './dialect.js';

/** Logins of browsers: each belongs to a token, and its secret is not stored. */
export const sessions: Migration = {
  name: '0041-sessions',
  async up(db) {
    await db.run(
      `CREATE TABLE session (
         hash ${db.text} PRIMARY KEY NOT NULL, token_id ${db.text} NOT NULL REFERENCES token (id),
         started_at ${db.text} NOT NULL, ends_at ${db.text} NOT NULL
       )`,
    );
    await db.run('CREATE INDEX session_by_end ON session (ends_at)');
  },
  async down(db) {
    await dropTables(db, ['session']);
  },
};
