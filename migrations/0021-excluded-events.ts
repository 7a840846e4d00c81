import type { Migration } from './dialect.js';

/**
 * Who excluded an event, when and why; and which event each change of data follows from, so that an
 * exclusion can withdraw it. The events of earlier changes are unknown. `files_at` keeps when files
 * were first seen where a run has taken the place of that arrival.
 */
export const excludedEvents: Migration = {
  name: '0021-excluded-events',
  async up(db) {
    for (const column of EVENT) await db.run(`ALTER TABLE lineage_event ADD COLUMN ${column} ${db.text}`);
    await db.run('CREATE INDEX lineage_event_excluded ON lineage_event (sequence) WHERE excluded_at IS NOT NULL');
    for (const column of CHANGE) await db.run(`ALTER TABLE data_change ADD COLUMN ${column} ${db.text}`);
    await db.run('CREATE INDEX data_change_by_run ON data_change (run_id) WHERE run_id IS NOT NULL');
    await db.run('CREATE INDEX data_change_by_event ON data_change (event_id) WHERE event_id IS NOT NULL');
    await db.run(`ALTER TABLE arrival ADD COLUMN files_at ${db.text}`);
    await db.run(`UPDATE arrival SET files_at = arrived_at WHERE kind = 'FILES'`);
  },
  async down(db) {
    await db.run('ALTER TABLE arrival DROP COLUMN files_at');
    await db.run('DROP INDEX data_change_by_event');
    await db.run('DROP INDEX data_change_by_run');
    for (const column of CHANGE) await db.run(`ALTER TABLE data_change DROP COLUMN ${column}`);
    await db.run('DROP INDEX lineage_event_excluded');
    for (const column of EVENT) await db.run(`ALTER TABLE lineage_event DROP COLUMN ${column}`);
  },
};

const EVENT = ['excluded_at', 'excluded_by', 'exclusion_reason'];
const CHANGE = ['event_id', 'arrived_at'];
