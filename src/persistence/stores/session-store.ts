import type { SessionStore } from '../../app/ports/session-store.js';
import { type SessionRow, sessionTable } from '../rows/session-rows.js';
import type { StoreContext } from '../store-context.js';

/** Logins of browsers by the hash of their secret. */
export function sessionStore({ sql, manager }: StoreContext): SessionStore {
  return {
    insert: async ({ endsAt, hash, startedAt, tokenId }) => {
      await manager.insert(sessionTable, { hash, token_id: tokenId, started_at: startedAt, ends_at: endsAt });
    },
    find: async (hash) => {
      const text = 'SELECT hash, token_id, started_at, ends_at FROM session WHERE hash = ?';
      const row = await sql.one<SessionRow>(text, [hash]);
      return row && { hash: row.hash, tokenId: row.token_id, startedAt: row.started_at, endsAt: row.ends_at };
    },
    delete: async (hash) => {
      await sql.run('DELETE FROM session WHERE hash = ?', [hash]);
    },
    deleteEnded: async (at) => {
      await sql.run('DELETE FROM session WHERE ends_at <= ?', [at]);
    },
  };
}
