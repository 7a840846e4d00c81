import type { Migration } from './dialect.js';

/**
 * The files of each partition as they were last seen to change, so that a file that is replaced
 * without a run makes evidence about it invalid; and when the files of a contract were looked at.
 */
export const knownFiles: Migration = {
  name: '0012-known-files',
  async up(db) {
    const { text } = db;
    await db.run(`CREATE TABLE known_files (
      contract_id ${text} NOT NULL,
      partition_from ${text} NOT NULL,
      partition_to ${text} NOT NULL,
      server ${text} NOT NULL,
      identity ${text} NOT NULL,
      oldest_at ${text},
      newest_at ${text},
      recorded_at ${text} NOT NULL,
      PRIMARY KEY (contract_id, partition_from, partition_to, server)
    )`);
    await db.run(`CREATE TABLE file_look (
      contract_id ${text} NOT NULL PRIMARY KEY,
      looked_at ${text} NOT NULL,
      looked_at_all_at ${text} NOT NULL
    )`);
  },
  async down(db) {
    await db.run('DROP TABLE file_look');
    await db.run('DROP TABLE known_files');
  },
};
