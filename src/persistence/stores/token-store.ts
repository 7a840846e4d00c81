import type { TokenStore } from '../../app/ports/token-store.js';
import { tokenFromRow, tokenToRow } from '../mappers/token-mapper.js';
import { type TokenRow, tokenTable } from '../rows/token-rows.js';
import type { StoreContext } from '../store-context.js';

const COLUMNS = 'id, hash, subject, admin, grants, description, created_at, expires_at, revoked_at';

/** Tokens by the hash of their secret. */
export function tokenStore({ sql, manager }: StoreContext): TokenStore {
  return {
    insert: async (token) => {
      await manager.insert(tokenTable, tokenToRow(token));
    },
    findByHash: async (hash) => {
      const row = await sql.one<TokenRow>(`SELECT ${COLUMNS} FROM token WHERE hash = ?`, [hash]);
      return row && tokenFromRow(row);
    },
    ofSubject: async (subject) => {
      const rows = await sql.all<TokenRow>(`SELECT ${COLUMNS} FROM token WHERE subject = ?`, [subject]);
      return rows.map(tokenFromRow);
    },
    count: async () => (await sql.one<{ n: number }>('SELECT count(*) AS n FROM token'))?.n ?? 0,
  };
}
