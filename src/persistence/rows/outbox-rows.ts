import { counter, integer, nullable, table, text } from './table.js';

export interface OutboxRow {
  sequence: number;
  transaction_id: number;
  topic: string;
  payload: string;
  at: string;
  delivered_at: string | null;
}
export const outboxTable = table<OutboxRow>('outbox', {
  sequence: counter,
  transaction_id: integer,
  topic: text,
  payload: text,
  at: text,
  delivered_at: nullable(text),
});
