import type { Migration } from './dialect.js';

/**
 * Fewer indexes on what folding writes for each event. An edge follows from its changed claims and from what it was, so that the
 * strongest and the first of all its claims are seldom looked for, and the primary key finds them then. Superseded writes are the few
 * that a run without an interval ends. Processes of the release before this one find the same rows by other indexes.
 */
export const leanerLineage: Migration = {
  name: '0028-leaner-lineage',
  async up(db) {
    for (const [name] of DROPPED) await db.run(`DROP INDEX ${name}`);
    await db.run('CREATE INDEX lineage_write_superseded ON lineage_write (target_key, job_key) WHERE read_status = 2');
  },
  async down(db) {
    await db.run('DROP INDEX lineage_write_superseded');
    for (const [name, on] of DROPPED) await db.run(`CREATE INDEX ${name} ON ${on}`);
  },
};

const DROPPED = [
  ['lineage_claim_best', 'lineage_claim (edge_key, status, last_order)'],
  ['lineage_claim_first', 'lineage_claim (edge_key, first_order)'],
  ['lineage_write_newest', 'lineage_write (target_key, job_key, at_order)'],
  ['lineage_write_by_status', 'lineage_write (target_key, job_key, read_status)'],
  // Kept for an earlier release, and equal to `lineage_event_dead_letter`.
  ['lineage_event_pending', 'lineage_event (sequence) WHERE folded_at IS NULL'],
  ['lineage_event_dead', 'lineage_event (sequence) WHERE problem IS NOT NULL'],
] as const;
