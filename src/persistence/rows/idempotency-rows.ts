import { key, table, text } from './table.js';

export interface IdempotencyRow {
  scope: string;
  idempotency_key: string;
  input_hash: string;
  response: string;
  at: string;
}
export const idempotencyTable = table<IdempotencyRow>('idempotency', {
  scope: key(text),
  idempotency_key: key(text),
  input_hash: text,
  response: text,
  at: text,
});
