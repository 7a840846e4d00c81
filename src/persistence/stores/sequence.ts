import type { Sql } from '../sql.js';

/**
 * Takes `count` numbers of the record sequence and returns the last. The row stays locked until the
 * transaction ends, so the order of the numbers is the order of the commits.
 */
export async function nextSequence(sql: Sql, count: number): Promise<number> {
  return lastOf(`UPDATE record_counter SET last = last + ? WHERE name = 'record' RETURNING last`, sql, count);
}

/** The last number that a committed transaction took. */
export async function lastSequence(sql: Sql): Promise<number> {
  return lastOf(`SELECT last FROM record_counter WHERE name = 'record'`, sql);
}

async function lastOf(statement: string, sql: Sql, ...parameters: number[]): Promise<number> {
  const row = await sql.one<{ last: number }>(statement, parameters);
  if (row === null) throw new Error('The record sequence is missing from the table record_counter.');
  return row.last;
}
