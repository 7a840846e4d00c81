import type { Migration } from './dialect.js';

/**
 * What evidence is about: the server that was read, when the reading began, and which changes of the
 * data it has seen; and when each fact was recorded, so that a past decision can be repeated.
 * Evidence of earlier releases was recorded as it was observed and has seen all earlier changes.
 */
export const readings: Migration = {
  name: '0009-readings',
  async up(db) {
    const { text, integer } = db;
    const added: readonly (readonly [table: string, column: string, type: string])[] = [
      ['evidence', 'measure_digest', text],
      ['evidence', 'server', text],
      ['evidence', 'began_at', `${text} NOT NULL DEFAULT ''`],
      ['evidence', 'recorded_at', `${text} NOT NULL DEFAULT ''`],
      ['evidence', 'seen_sequence', `${integer} NOT NULL DEFAULT 0`],
      ['data_change', 'recorded_at', `${text} NOT NULL DEFAULT ''`],
      ['arrival', 'recorded_at', `${text} NOT NULL DEFAULT ''`],
    ];
    for (const [table, column, type] of added) await db.run(`ALTER TABLE ${table} ADD COLUMN ${column} ${type}`);
    await db.run(`UPDATE evidence SET began_at = observed_at, recorded_at = observed_at, seen_sequence = sequence`);
    await db.run(`UPDATE arrival SET recorded_at = arrived_at`);
  },
  async down(db) {
    const dropped = [
      ['arrival', 'recorded_at'],
      ['data_change', 'recorded_at'],
      ['evidence', 'seen_sequence'],
      ['evidence', 'recorded_at'],
      ['evidence', 'began_at'],
      ['evidence', 'server'],
      ['evidence', 'measure_digest'],
    ] as const;
    for (const [table, column] of dropped) await db.run(`ALTER TABLE ${table} DROP COLUMN ${column}`);
  },
};
