import type { Migration } from './dialect.js';

/**
 * The number of the last fact about each contract, product and name of a dataset, so that what rests on other facts stays current.
 * `tracked` counts the numbers that were taken with heads: a process of an earlier release, which records none, leaves it behind
 * `last`, and whoever keeps an answer sees that.
 */
export const factHeads: Migration = {
  name: '0026-fact-heads',
  async up(db) {
    await db.run(
      `CREATE TABLE fact_head (head_key ${db.text} PRIMARY KEY NOT NULL, sequence ${db.integer} NOT NULL)${db.dialect === 'sqlite' ? ' WITHOUT ROWID' : ''}`,
    );
    await db.run(`ALTER TABLE record_counter ADD COLUMN tracked ${db.integer} NOT NULL DEFAULT 0`);
  },
  async down(db) {
    await db.run('ALTER TABLE record_counter DROP COLUMN tracked');
    await db.run('DROP TABLE fact_head');
  },
};
