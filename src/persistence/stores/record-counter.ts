import type { Sql } from '../sql.js';

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
