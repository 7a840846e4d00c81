import { type Migration, dropTables } from './dialect.js';

/** Declared maintenance windows: rows are added and cancelled, never removed, because they count as they were recorded. */
export const maintenance: Migration = {
  name: '0036-maintenance',
  async up(db) {
    await db.run(
      `CREATE TABLE maintenance_window (
         id ${db.text} PRIMARY KEY NOT NULL, domain ${db.text} NOT NULL, product ${db.text}, server ${db.text},
         from_at ${db.text} NOT NULL, to_at ${db.text} NOT NULL, reason ${db.text} NOT NULL,
         declared_by ${db.text} NOT NULL, declared_at ${db.text} NOT NULL,
         cancelled_at ${db.text}, cancelled_by ${db.text}, cancellation_reason ${db.text}
       )`,
    );
    await db.run('CREATE INDEX maintenance_window_by_domain ON maintenance_window (domain)');
  },
  async down(db) {
    await dropTables(db, ['maintenance_window']);
  },
};
