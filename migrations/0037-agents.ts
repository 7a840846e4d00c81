import { type Migration, dropTables } from './dialect.js';

/** The agents that ask for work, and what a lease tells its holder: the reading that it begins. */
export const agents: Migration = {
  name: '0037-agents',
  async up(db) {
    await db.run(`CREATE TABLE agent (
      id ${db.text} PRIMARY KEY,
      subject ${db.text} NOT NULL,
      domains ${db.text},
      version ${db.text} NOT NULL,
      labels ${db.text} NOT NULL,
      server_types ${db.text},
      engines ${db.text} NOT NULL,
      slots ${db.integer} NOT NULL,
      first_seen_at ${db.text} NOT NULL,
      last_seen_at ${db.text} NOT NULL
    )`);
    await db.run(`ALTER TABLE check_work ADD COLUMN reading ${db.text}`);
  },
  async down(db) {
    await db.run('ALTER TABLE check_work DROP COLUMN reading');
    await dropTables(db, ['agent']);
  },
};
