import { counter, integer, key, nullable, table, text } from './table.js';

export interface TokenTableRow {
  id: string;
  hash: string;
  subject: string;
  admin: number;
  grants: string;
  description: string | null;
  created_at: string;
  expires_at: string | null;
  revoked_at: string | null;
}
export const tokenRows = table<TokenTableRow>('token', {
  id: key(text),
  hash: text,
  subject: text,
  admin: integer,
  grants: text,
  description: nullable(text),
  created_at: text,
  expires_at: nullable(text),
  revoked_at: nullable(text),
});

export interface AuditRow {
  sequence: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  before_hash: string | null;
  after_hash: string | null;
  request_id: string;
  previous_hash: string;
  hash: string;
}
export const auditRows = table<AuditRow>('audit_entry', {
  sequence: key(integer),
  at: text,
  actor: text,
  action: text,
  subject: text,
  before_hash: nullable(text),
  after_hash: nullable(text),
  request_id: text,
  previous_hash: text,
  hash: text,
});

export interface OutboxRow {
  sequence: number;
  transaction_id: number;
  topic: string;
  payload: string;
  at: string;
  delivered_at: string | null;
}
export const outboxRows = table<OutboxRow>('outbox', {
  sequence: counter,
  transaction_id: integer,
  topic: text,
  payload: text,
  at: text,
  delivered_at: nullable(text),
});

export interface IdempotencyRow {
  scope: string;
  idempotency_key: string;
  input_hash: string;
  response: string;
  at: string;
}
export const idempotencyRows = table<IdempotencyRow>('idempotency', {
  scope: key(text),
  idempotency_key: key(text),
  input_hash: text,
  response: text,
  at: text,
});
