import { type Migration, dropTables } from './dialect.js';

/**
 * The state of the newest partitions of each contract, derived from facts and never a fact itself: every row can be dropped and derived
 * again. `state_line` has a row for each contract and settings of the server: what its rows rest on, and when they are to be derived
 * again; `next_at` is empty where that is at once, as for a new contract. `state_rest` finds lines by the head of a fact.
 */
export const partitionState: Migration = {
  name: '0029-partition-state',
  async up(db) {
    const { counter, integer, real, text } = db;
    await db.run(
      `CREATE TABLE state_line (id ${counter}, settings ${text} NOT NULL, contract_id ${text} NOT NULL, next_at ${text},
         accepted ${text} NOT NULL, first_at ${text} NOT NULL, derived_at ${text} NOT NULL, derived_version ${integer} NOT NULL, untracked ${integer} NOT NULL,
         rests ${text} NOT NULL)`,
    );
    await db.run('CREATE UNIQUE INDEX state_line_by_contract ON state_line (settings, contract_id)');
    await db.run('CREATE INDEX state_line_by_next ON state_line (settings, next_at) WHERE next_at IS NOT NULL');
    await db.run(
      `CREATE TABLE state_rest (line_id ${integer} NOT NULL, head_key ${text} NOT NULL, PRIMARY KEY (line_id, head_key))`,
    );
    await db.run('CREATE INDEX state_rest_by_head ON state_rest (head_key)');
    await db.run(
      `CREATE TABLE partition_state (line_id ${integer} NOT NULL, from_at ${text} NOT NULL, to_at ${text} NOT NULL,
         place ${integer} NOT NULL, is_newest ${integer} NOT NULL, status ${text} NOT NULL, score ${real} NOT NULL,
         same_until ${text} NOT NULL, state ${text} NOT NULL, PRIMARY KEY (line_id, from_at, to_at, place))`,
    );
    await db.run(
      `CREATE TABLE state_cycle (settings ${text} PRIMARY KEY NOT NULL, version ${integer} NOT NULL, untracked ${integer} NOT NULL,
         used_at ${text} NOT NULL)`,
    );
  },
  async down(db) {
    await dropTables(db, ['state_line', 'state_rest', 'partition_state', 'state_cycle']);
  },
};
