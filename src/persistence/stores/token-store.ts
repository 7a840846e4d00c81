import type { TokenStore } from '../../app/ports/token-store.js';
import { tokenFromRow, tokenToRow } from '../mappers/token-mapper.js';
import { type TokenRow, tokenTable } from '../rows/token-rows.js';
import type { StoreContext } from '../store-context.js';

const COLUMNS = 'id, hash, subject, admin, grants, description, created_at, expires_at, revoked_at, last_used_at';

/** Tokens by the hash of their secret. */
export function tokenStore({ sql, manager }: StoreContext): TokenStore {
  const one = async (where: string, value: string) => {
    const row = await sql.one<TokenRow>(`SELECT ${COLUMNS} FROM token WHERE ${where}`, [value]);
    return row && tokenFromRow(row);
  };
  return {
    lockTokens: () => sql.lock('concordat:token'),
    insert: async (token) => {
      await manager.insert(tokenTable, tokenToRow(token));
    },
    findByHash: (hash) => one('hash = ?', hash),
    find: (id) => one('id = ?', id),
    end: async (id, { expiresAt, revokedAt }) => {
      await sql.run('UPDATE token SET expires_at = ?, revoked_at = ? WHERE id = ?', [expiresAt, revokedAt, id]);
    },
    noteUse: async (id, at) => {
      const isLater = '(last_used_at IS NULL OR last_used_at < ?)';
      await sql.run(`UPDATE token SET last_used_at = ? WHERE id = ? AND ${isLater}`, [at, id, at]);
    },
    ofSubject: async (subject) => {
      const rows = await sql.all<TokenRow>(`SELECT ${COLUMNS} FROM token WHERE subject = ?`, [subject]);
      return rows.map(tokenFromRow);
    },
    subjects: async () => {
      const rows = await sql.all<Pick<TokenRow, 'subject'>>('SELECT DISTINCT subject FROM token');
      return rows.map(({ subject }) => subject);
    },
    list: async ({ subject, liveAt }, after, limit) => {
      const conditions: readonly (readonly [string, readonly string[]])[] = [
        ...(subject === null ? [] : [['subject = ?', [subject]] as const]),
        ...(liveAt === null
          ? []
          : [['revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?)', [liveAt]] as const]),
        // Ids are in the order of creation.
        ...(after === null ? [] : [['id < ?', [after]] as const]),
      ];
      const where = conditions.length === 0 ? '' : `WHERE ${conditions.map(([text]) => text).join(' AND ')}`;
      const rows = await sql.all<TokenRow>(`SELECT ${COLUMNS} FROM token ${where} ORDER BY id DESC LIMIT ?`, [
        ...conditions.flatMap(([, values]) => values),
        limit,
      ]);
      return rows.map(tokenFromRow);
    },
    hasLiveAdmin: async (at) => {
      const isLive = 'revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?)';
      return (await sql.one(`SELECT id FROM token WHERE admin = 1 AND ${isLive} LIMIT 1`, [at])) !== null;
    },
    count: async () => (await sql.one<{ n: number }>('SELECT count(*) AS n FROM token'))?.n ?? 0,
  };
}
