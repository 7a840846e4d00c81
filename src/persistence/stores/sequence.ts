import type { Sql } from '../sql.js';

/**
 * Takes `count` numbers of the record sequence and returns the last. The row stays locked until the
 * transaction ends, so the order of the numbers is the order of the commits.
 */
export async function nextSequence(sql: Sql, count: number): Promise<number> {
  const statement = `UPDATE record_counter SET last = last + ?, tracked = tracked + ? WHERE name = 'record' RETURNING last`;
  return counterOf(await sql.one<{ last: number }>(statement, [count, count])).last;
}

/** The last number that a committed transaction took. */
export async function lastSequence(sql: Sql): Promise<number> {
  return counterOf(await sql.one<{ last: number }>(`SELECT last FROM record_counter WHERE name = 'record'`)).last;
}

/** The row of the record sequence, which every store has. */
export function counterOf<Row>(row: Row | null): Row {
  if (row === null) throw new Error('The record sequence is missing from the table record_counter.');
  return row;
}
