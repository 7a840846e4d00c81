import type { FactStore } from '../../app/ports/fact-store.js';
import type { Sql } from '../sql.js';
import type { StoreContext } from '../store-context.js';

/** The store of the one number that grows with the record: what was read under it stands as long as it does. */
export function factStore({ sql }: StoreContext): FactStore {
  return { version: async () => (await sql.one<{ last: number }>(LAST))?.last ?? 0 };
}

const LAST = `SELECT last FROM record_counter WHERE name = 'record'`;

/**
 * Takes `count` numbers of the record order and returns the last. The row stays locked until the transaction ends, so the order of
 * the numbers is the order of the commits.
 */
export async function drawNumbers(sql: Sql, count: number): Promise<number> {
  const row = await sql.one<{ last: number }>(
    `UPDATE record_counter SET last = last + ? WHERE name = 'record' RETURNING last`,
    [count],
  );
  if (row === null) throw new Error('The record counter is missing.');
  return row.last;
}
