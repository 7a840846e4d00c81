import { integer, key, nullable, table, text } from './table.js';

export interface TokenRow {
  id: string;
  hash: string;
  subject: string;
  admin: number;
  grants: string;
  description: string | null;
  created_at: string;
  expires_at: string | null;
  revoked_at: string | null;
  last_used_at: string | null;
}
export const tokenTable = table<TokenRow>('token', {
  id: key(text),
  hash: text,
  subject: text,
  admin: integer,
  grants: text,
  description: nullable(text),
  created_at: text,
  expires_at: nullable(text),
  revoked_at: nullable(text),
  last_used_at: nullable(text),
});
