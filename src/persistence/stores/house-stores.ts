import type { IdempotencyStore, OutboxStore } from '../../app/ports/audit-store.js';
import type { TokenStore } from '../../app/ports/token-store.js';
import { type TokenTableRow, idempotencyRows, tokenRows } from '../rows/house-rows.js';
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

/** What leaves the process is a row first. Rows of transactions that may still be overtaken wait. */
export function outboxStore({ sql }: StoreContext): OutboxStore {
  return {
    append: async (topic, payload, at) => {
      await sql.run(`INSERT INTO outbox (transaction_id, topic, payload, at) VALUES (${sql.transactionId}, ?, ?, ?)`, [
        topic,
        JSON.stringify(payload),
        at,
      ]);
    },
    pending: (limit) =>
      sql.all<{ sequence: number; topic: string; payload: string }>(
        `SELECT sequence, topic, payload FROM outbox
         WHERE delivered_at IS NULL AND ${sql.settled('transaction_id')}
         ORDER BY transaction_id, sequence LIMIT ?`,
        [limit],
      ),
    markDelivered: async (sequences, at) => {
      await sql.run(
        `UPDATE outbox SET delivered_at = ? WHERE delivered_at IS NULL AND ${sql.oneOf('sequence', 'integer')}`,
        [at, sql.list(sequences)],
      );
    },
    countPending: async () =>
      (await sql.one<{ n: number }>('SELECT count(*) AS n FROM outbox WHERE delivered_at IS NULL'))?.n ?? 0,
  };
}

/** Answers by idempotency key. Looking a key up locks it, so that two requests with one key do the work once. */
export function idempotencyStore({ sql, manager }: StoreContext): IdempotencyStore {
  return {
    find: async (scope, key) => {
      await sql.lock(`concordat:idempotency:${scope}:${key}`);
      const row = await sql.one<{ input_hash: string; response: string }>(
        'SELECT input_hash, response FROM idempotency WHERE scope = ? AND idempotency_key = ?',
        [scope, key],
      );
      return row && { inputHash: row.input_hash, response: row.response };
    },
    save: async (scope, key, inputHash, response, at) => {
      await manager.insert(idempotencyRows, {
        scope,
        idempotency_key: key,
        input_hash: inputHash,
        response,
        at,
      });
    },
  };
}
