import type { Migration } from './dialect.js';

/** Who withdrew an override, when and why; null in one that is not withdrawn. */
export const overrideWithdrawals: Migration = {
  name: '0017-override-withdrawals',
  async up(db) {
    for (const column of ['withdrawn_at', 'withdrawn_by', 'withdrawal_reason'])
      await db.run(`ALTER TABLE gate_override ADD COLUMN ${column} ${db.text}`);
  },
  async down(db) {
    for (const column of ['withdrawn_at', 'withdrawn_by', 'withdrawal_reason'])
      await db.run(`ALTER TABLE gate_override DROP COLUMN ${column}`);
  },
};
