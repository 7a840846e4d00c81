import type { Migration } from './dialect.js';

/**
 * Who replayed or discarded a dead-lettered event, when and why; and indexes for the lists of events with
 * warnings and of dead letters, which are few among all events.
 */
export const eventNotices: Migration = {
  name: '0011-event-notices',
  async up(db) {
    for (const column of ['resolution', 'resolved_at', 'resolved_by', 'resolution_reason'])
      await db.run(`ALTER TABLE lineage_event ADD COLUMN ${column} ${db.text}`);
    await db.run('CREATE INDEX lineage_event_warned ON lineage_event (sequence) WHERE warnings IS NOT NULL');
    await db.run('CREATE INDEX lineage_event_dead ON lineage_event (sequence) WHERE problem IS NOT NULL');
  },
  async down(db) {
    await db.run('DROP INDEX lineage_event_dead');
    await db.run('DROP INDEX lineage_event_warned');
    for (const column of ['resolution_reason', 'resolved_by', 'resolved_at', 'resolution'])
      await db.run(`ALTER TABLE lineage_event DROP COLUMN ${column}`);
  },
};
