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
  previous_hash: text,
  hash: text,
});
