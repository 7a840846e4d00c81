import type { Migration } from './dialect.js';

/** Finds the raw events that could not be folded: every start tries them once more, however many there are beside them. */
export const putAside: Migration = {
  name: '0005-put-aside',
  async up(db) {
    await db.run('CREATE INDEX lineage_event_put_aside ON lineage_event (sequence) WHERE problem IS NOT NULL');
  },
  async down(db) {
    await db.run('DROP INDEX lineage_event_put_aside');
  },
};
