import { type Migration, dropTables } from './dialect.js';

/**
 * The agents that ask for work, what a lease tells its holder (the reading that it begins), and the
 * files that agents see on servers that only they reach.
 */
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
    await db.run(`CREATE TABLE file_watch (
      id ${db.text} PRIMARY KEY,
      contract_id ${db.text} NOT NULL,
      contract_version ${db.text} NOT NULL,
      server ${db.text} NOT NULL,
      server_type ${db.text} NOT NULL,
      domain ${db.text} NOT NULL,
      labels ${db.text} NOT NULL,
      next_at ${db.text} NOT NULL,
      owner ${db.text},
      fencing_token ${db.integer} NOT NULL,
      looked_at ${db.text},
      present ${db.text},
      seen ${db.text}
    )`);
    await db.run('CREATE INDEX file_watch_next ON file_watch (next_at, id)');
  },
  async down(db) {
    await db.run('ALTER TABLE check_work DROP COLUMN reading');
    await dropTables(db, ['agent', 'file_watch']);
  },
};
