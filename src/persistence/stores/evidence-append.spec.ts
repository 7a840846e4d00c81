import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../core/quality/check.js';
import type { Sql } from '../sql.js';
import { ROWS_AT_ONCE, append } from './evidence-append.js';

/** Counts statements; `attempts` gives the attempts so far of each check. */
function countingSql(attempts: ReadonlyMap<string, number> = new Map()) {
  const statements = { draw: 0, attempts: 0, insert: 0, pairs: 0, rows: 0 };
  const sql = {
    one: async (_text: string, [count]: readonly number[]) => ((statements.draw += 1), { last: 1000 + (count ?? 0) }),
    all: async (_text: string, [pairs, , checks]: readonly string[]) => {
      statements.attempts += 1;
      statements.pairs += (JSON.parse(pairs ?? '[]') as unknown[]).length;
      return (JSON.parse(checks ?? '[]') as string[])
        .filter((id) => attempts.has(id))
        .map((id) => ({ check_id: id, partition_from: '', partition_to: '', attempt: attempts.get(id) }));
    },
    insertAll: async (_table: string, _columns: readonly string[], rows: readonly unknown[]) => {
      statements.insert += 1;
      return (statements.rows += rows.length);
    },
    pairs: () => 'requested',
    oneOf: () => 'true',
    list: (values: readonly unknown[]) => JSON.stringify(values),
  } as unknown as Sql;
  return { sql, statements };
}

const piece = (checkId: string) =>
  ({ contractId: 'c', checkId, partition: null, keysWithheld: null, observed: null }) as unknown as Omit<
    Evidence,
    'sequence' | 'attempt'
  >;

describe('appending evidence', () => {
  it.each([1, ROWS_AT_ONCE, ROWS_AT_ONCE + 1, 3 * ROWS_AT_ONCE + 7])(
    'of %i checks takes one statement per batch and names the one partition once per batch',
    async (count) => {
      const { sql, statements } = countingSql();
      const stored = await append(
        sql,
        Array.from({ length: count }, (_, n) => piece(`check ${String(n)}`)),
      );
      const batches = Math.ceil(count / ROWS_AT_ONCE);
      expect(statements).toEqual({ draw: 1, attempts: batches, insert: batches, pairs: batches, rows: count });
      expect(stored.map(({ sequence }) => sequence)).toEqual(Array.from({ length: count }, (_, n) => 1001 + n));
    },
  );

  it('continues the numbers of attempts, also within one batch', async () => {
    const { sql } = countingSql(new Map([['a', 4]]));
    const stored = await append(sql, [piece('a'), piece('b'), piece('a'), piece('b')]);
    expect(stored.map(({ checkId, attempt }) => [checkId, attempt])).toEqual([
      ['a', 5],
      ['b', 1],
      ['a', 6],
      ['b', 2],
    ]);
  });
});
