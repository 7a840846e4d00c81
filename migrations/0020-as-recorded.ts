import type { Migration } from './dialect.js';

/**
 * What questions about the past need: the states that sensors had until they were changed or
 * unregistered, and when the files of a contract were first looked at. A sensor without such a
 * state is as it was registered.
 */
export const asRecorded: Migration = {
  name: '0020-as-recorded',
  async up(db) {
    const { integer, text } = db;
    await db.run(`CREATE TABLE sensor_history (
      id ${text} NOT NULL,
      number ${integer} NOT NULL,
      ended_at ${text} NOT NULL,
      domain ${text} NOT NULL,
      consumer ${text} NOT NULL,
      upstream ${text} NOT NULL,
      mapper ${text} NOT NULL,
      deadline ${text},
      paused ${integer} NOT NULL,
      created_at ${text} NOT NULL,
      PRIMARY KEY (id, number)
    )`);
    await db.run('CREATE INDEX sensor_history_by_consumer ON sensor_history (consumer)');
    await db.run(`ALTER TABLE file_look ADD COLUMN first_looked_at ${text}`);
    await db.run('UPDATE file_look SET first_looked_at = looked_at_all_at');
  },
  async down(db) {
    await db.run('ALTER TABLE file_look DROP COLUMN first_looked_at');
    await db.run('DROP TABLE sensor_history');
  },
};
