import { integer, key, nullable, table, text } from './table.js';

export interface AuditRow {
  sequence: number;
  at: string;
  actor: string;
  action: string;
  subject: string;
  before_hash: string | null;
  after_hash: string | null;
  request_id: string;
  token_id: string | null;
  hash_version: number;
  previous_hash: string;
  hash: string;
}
export const auditTable = table<AuditRow>('audit_entry', {
  sequence: key(integer),
  at: text,
  actor: text,
  action: text,
  subject: text,
  before_hash: nullable(text),
  after_hash: nullable(text),
  request_id: text,
  token_id: nullable(text),
  hash_version: integer,
  previous_hash: text,
  hash: text,
});
