import { key, table, text } from './table.js';

export interface SessionRow {
  hash: string;
  token_id: string;
  started_at: string;
  ends_at: string;
}
export const sessionTable = table<SessionRow>('session', {
  hash: key(text),
  token_id: text,
  started_at: text,
  ends_at: text,
});
