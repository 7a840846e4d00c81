import type { IdempotencyStore } from '../../app/ports/audit-store.js';
import { type IdempotencyRow, idempotencyTable } from '../rows/idempotency-rows.js';
import type { StoreContext } from '../store-context.js';

/**
 * Answers by idempotency key. `find` locks the key, so that two requests with one key do the work
 * once.
 */
export function idempotencyStore({ sql, manager }: StoreContext): IdempotencyStore {
  return {
    find: async ({ scope, key }) => {
      await sql.lock(`concordat:idempotency:${scope}:${key}`);
      const row = await sql.one<Pick<IdempotencyRow, 'input_hash' | 'response'>>(
        'SELECT input_hash, response FROM idempotency WHERE scope = ? AND idempotency_key = ?',
        [scope, key],
      );
      return row && { inputHash: row.input_hash, response: row.response };
    },
    save: async ({ scope, key }, { inputHash, response }, at) => {
      await manager.insert(idempotencyTable, {
        scope,
        idempotency_key: key,
        input_hash: inputHash,
        response,
        at,
      });
    },
  };
}
