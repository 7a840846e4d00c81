import type { Migration } from './dialect.js';

/**
 * What lists of products show of the newest partition, beside its state, so that a list of all of them decodes none; null in rows of an
 * earlier release. And the consumers of a product with their newest decision, in an index: no statement has used the intervals of the
 * former one.
 */
export const catalogLists: Migration = {
  name: '0033-catalog-lists',
  async up(db) {
    await db.run(`ALTER TABLE partition_state ADD COLUMN shown_status ${db.text}`);
    await db.run(`ALTER TABLE partition_state ADD COLUMN shown_score ${db.real}`);
    await db.run(
      `CREATE INDEX partition_state_newest
       ON partition_state (line_id, is_newest, from_at, to_at, place, status, score, shown_status, shown_score) WHERE is_newest = 1`,
    );
    await db.run('CREATE INDEX gate_decision_by_consumer ON gate_decision (product, consumer, as_of)');
    await db.run('DROP INDEX gate_decision_by_product');
  },
  async down(db) {
    await db.run('CREATE INDEX gate_decision_by_product ON gate_decision (product, partition_from, partition_to)');
    await db.run('DROP INDEX gate_decision_by_consumer');
    await db.run('DROP INDEX partition_state_newest');
    await db.run('ALTER TABLE partition_state DROP COLUMN shown_score');
    await db.run('ALTER TABLE partition_state DROP COLUMN shown_status');
  },
};
