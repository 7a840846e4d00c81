import type { OutboxStore } from '../../app/ports/audit-store.js';
import type { StoreContext } from '../store-context.js';

/** Messages to other systems. Those of transactions that an open one may still precede wait. */
export function outboxStore({ sql }: StoreContext): OutboxStore {
  return {
    append: async (topic, payload, at) => {
      await sql.run(`INSERT INTO outbox (transaction_id, topic, payload, at) VALUES (${sql.transactionId}, ?, ?, ?)`, [
        topic,
        JSON.stringify(payload),
        at,
      ]);
    },
    pending: (limit) =>
      sql.all<{ sequence: number; topic: string; payload: string }>(
        `SELECT sequence, topic, payload FROM outbox
         WHERE delivered_at IS NULL AND ${sql.settled('transaction_id')}
         ORDER BY transaction_id, sequence LIMIT ?`,
        [limit],
      ),
    markDelivered: async (sequences, at) => {
      await sql.run(
        `UPDATE outbox SET delivered_at = ? WHERE delivered_at IS NULL AND ${sql.oneOf('sequence', 'integer')}`,
        [at, sql.list(sequences)],
      );
    },
    countPending: async () =>
      (await sql.one<{ n: number }>('SELECT count(*) AS n FROM outbox WHERE delivered_at IS NULL'))?.n ?? 0,
  };
}
