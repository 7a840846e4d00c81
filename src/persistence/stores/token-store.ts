import type { TokenStore } from '../../app/ports/token-store.js';
import { type TokenTableRow, tokenRows } from '../rows/token-rows.js';
import { fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';

/** Tokens by the hash of their secret. */
export function tokenStore({ sql, manager }: StoreContext): TokenStore {
  return {
    insert: async (token) => {
      await manager.insert(tokenRows, {
        id: token.id,
        hash: token.hash,
        subject: token.subject,
        admin: token.admin ? 1 : 0,
        grants: JSON.stringify(token.grants),
        description: token.description,
        created_at: token.createdAt,
        expires_at: token.expiresAt,
        revoked_at: token.revokedAt,
      });
    },
    findByHash: async (hash) => {
      const row = await sql.one<TokenTableRow>(
        `SELECT id, hash, subject, admin, grants, description, created_at, expires_at, revoked_at FROM token WHERE hash = ?`,
        [hash],
      );
      return (
        row && {
          id: row.id,
          hash: row.hash,
          subject: row.subject,
          admin: row.admin === 1,
          grants: fromJson(row.grants),
          description: row.description,
          createdAt: row.created_at,
          expiresAt: row.expires_at,
          revokedAt: row.revoked_at,
        }
      );
    },
    count: async () => (await sql.one<{ n: number }>('SELECT count(*) AS n FROM token'))?.n ?? 0,
  };
}
