import { type Migration, dropTables } from './dialect.js';

/**
 * When each major line of a contract is to be looked at for due checks, so that a coordinator cycle reads what is due and not all
 * history. `next_at` is empty where it is to be looked at at once, as after a publish, and null where only a fact can make it due:
 * `due_rest` has the heads of those facts. `due_cycle` has the data version that cycles with the same settings have seen.
 */
export const dueLooks: Migration = {
  name: '0027-due-looks',
  async up(db) {
    const { integer, text } = db;
    await db.run(
      `CREATE TABLE due_look (contract_id ${text} NOT NULL, major ${integer} NOT NULL, next_at ${text}, files ${text},
         looked_version ${integer} NOT NULL, PRIMARY KEY (contract_id, major))`,
    );
    await db.run('CREATE INDEX due_look_by_next ON due_look (next_at) WHERE next_at IS NOT NULL');
    await db.run('CREATE INDEX due_look_by_files ON due_look (contract_id) WHERE files IS NOT NULL');
    await db.run(
      `CREATE TABLE due_rest (contract_id ${text} NOT NULL, major ${integer} NOT NULL, head_key ${text} NOT NULL,
         PRIMARY KEY (contract_id, major, head_key))`,
    );
    await db.run('CREATE INDEX due_rest_by_head ON due_rest (head_key)');
    await db.run(
      `CREATE TABLE due_cycle (configuration ${text} PRIMARY KEY NOT NULL, version ${integer} NOT NULL, untracked ${integer} NOT NULL)`,
    );
    await db.run('CREATE INDEX fact_head_by_sequence ON fact_head (sequence)');
  },
  async down(db) {
    await db.run('DROP INDEX fact_head_by_sequence');
    await dropTables(db, ['due_look', 'due_rest', 'due_cycle']);
  },
};
