import type { Migration } from './dialect.js';

/** When each token was last used, and how the tokens of a subject are found. */
export const tokenUse: Migration = {
  name: '0015-token-use',
  async up(db) {
    await db.run(`ALTER TABLE token ADD COLUMN last_used_at ${db.text}`);
    await db.run('CREATE INDEX token_by_subject ON token (subject)');
  },
  async down(db) {
    await db.run('DROP INDEX token_by_subject');
    await db.run('ALTER TABLE token DROP COLUMN last_used_at');
  },
};
