import type { WorkStore } from '../../app/ports/work-store.js';
import { addMillis } from '../../core/shared/interval.js';
import { pendingToRow, workItemFromRow } from '../mappers/work-item-mapper.js';
import type { WorkItemRow } from '../rows/quality-rows.js';
import { type Sql, valuesOf } from '../sql.js';
import type { StoreContext } from '../store-context.js';

const COLUMNS = [
  'id',
  'contract_id',
  'contract_version',
  'partition_from',
  'partition_to',
  'domain',
  'state',
  'due_at',
  'attempts',
  'fencing_token',
] as const satisfies readonly (keyof WorkItemRow)[];

/**
 * Leases use the database's clock. Each lease has a higher fencing token, and completing an item
 * deletes it.
 */
export function workStore({ sql, ids }: StoreContext): WorkStore {
  return {
    enqueue: (items, dueAt) =>
      sql.insertAll(
        'work_item',
        COLUMNS,
        items.map((item) => valuesOf(pendingToRow({ id: ids.next(), ...item }, dueAt), COLUMNS)),
        'ON CONFLICT (contract_id, contract_version, partition_from, partition_to) DO NOTHING',
      ),
    lease: async ({ exceptDomains = [], limit, owner, ttlMillis }) => {
      const now = await databaseNow(sql);
      const rows = await sql.all<WorkItemRow>(
        `UPDATE work_item SET state = 'LEASED', owner = ?, leased_until = ?, attempts = attempts + 1,
           fencing_token = fencing_token + 1
         WHERE id IN (
           SELECT id FROM work_item
           WHERE ((state = 'PENDING' AND due_at <= ?) OR (state = 'LEASED' AND leased_until <= ?))
             AND NOT ${sql.oneOf('domain')}
           ORDER BY due_at, id LIMIT ?${sql.dialect === 'postgres' ? ' FOR UPDATE SKIP LOCKED' : ''}
         )
         RETURNING id, contract_id, contract_version, partition_from, partition_to, domain, attempts, fencing_token`,
        [owner, addMillis(now, ttlMillis), now, now, sql.list(exceptDomains), limit],
      );
      return rows.map(workItemFromRow).sort((a, b) => (a.id < b.id ? -1 : 1));
    },
    renew: async (items, ttlMillis) => {
      const until = addMillis(await databaseNow(sql), ttlMillis);
      let renewed = 0;
      for (const { id, fencingToken } of items) {
        renewed += await sql.run(
          `UPDATE work_item SET leased_until = ? WHERE id = ? AND fencing_token = ? AND state = 'LEASED'`,
          [until, id, fencingToken],
        );
      }
      return renewed;
    },
    complete: async (id, fencingToken) =>
      (await sql.run(`DELETE FROM work_item WHERE id = ? AND fencing_token = ? AND state = 'LEASED'`, [
        id,
        fencingToken,
      ])) === 1,
    fail: async (id, fencingToken, message, retryAfterMillis) => {
      const dead = retryAfterMillis === null;
      const now = await databaseNow(sql);
      const changed = await sql.run(
        `UPDATE work_item SET state = ?, due_at = ?, owner = NULL, leased_until = NULL, message = ?
         WHERE id = ? AND fencing_token = ? AND state = 'LEASED'`,
        [dead ? 'DEAD' : 'PENDING', addMillis(now, retryAfterMillis ?? 0), message.slice(0, 2000), id, fencingToken],
      );
      return changed === 1;
    },
    countPending: async () =>
      (await sql.one<{ n: number }>(`SELECT count(*) AS n FROM work_item WHERE state <> 'DEAD'`))?.n ?? 0,
  };
}

async function databaseNow(sql: Sql): Promise<string> {
  const row = await sql.one<{ now: string }>(`SELECT ${sql.now} AS now`);
  if (row === null) throw new Error('The database has no clock.');
  return row.now;
}
