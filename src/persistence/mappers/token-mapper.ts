import type { Token, UsedToken } from '../../core/access/token.js';
import type { TokenRow } from '../rows/token-rows.js';
import { fromJson } from '../sql.js';

/** A new token: nothing has used it. */
export function tokenToRow(token: Token): TokenRow {
  return {
    id: token.id,
    hash: token.hash,
    subject: token.subject,
    admin: token.admin ? 1 : 0,
    grants: JSON.stringify(token.grants),
    description: token.description,
    created_at: token.createdAt,
    expires_at: token.expiresAt,
    revoked_at: token.revokedAt,
    last_used_at: null,
  };
}

export function tokenFromRow(row: TokenRow): UsedToken {
  return {
    id: row.id,
    hash: row.hash,
    subject: row.subject,
    admin: row.admin === 1,
    grants: fromJson(row.grants),
    description: row.description,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
    lastUsedAt: row.last_used_at,
  };
}
