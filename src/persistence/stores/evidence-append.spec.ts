import { describe, expect, it } from '@jest/globals';
import type { Evidence } from '../../core/quality/check.js';
import type { Sql } from '../sql.js';
import { ROWS_AT_ONCE, append } from './evidence-append.js';

/**
 * Counts statements, and gives numbers to what is inserted; `attempts` has the attempts so far by
 * the number of the check.
 */
function countingSql(attempts: ReadonlyMap<number, number> = new Map()) {
  const statements = { draw: 0, lookUp: 0, attempts: 0, insert: 0 };
  const rowsOf: Record<string, (readonly (string | number | null)[])[]> = {};
  const sql = {
    one: async (_text: string, [count]: readonly number[]) => ((statements.draw += 1), { last: 1000 + (count ?? 0) }),
    all: async (text: string, lists: readonly string[]) => {
      if (text.includes('UNION ALL')) {
        statements.lookUp += 1;
        return text.split('UNION ALL').flatMap((one, kind) => {
          const [, table = ''] = /CROSS JOIN (\w+) t/.exec(one) ?? [];
          const wanted = new Set((JSON.parse(lists[kind] ?? '[]') as string[][]).map((texts) => JSON.stringify(texts)));
          return (rowsOf[table] ?? []).flatMap((row, at) => {
            const [a, b, c = ''] = row;
            return wanted.has(JSON.stringify(row)) ? [{ kind, id: at + 1, a, b, c }] : [];
          });
        });
      }
      statements.attempts += 1;
      return (JSON.parse(lists[1] ?? '[]') as number[])
        .filter((key) => attempts.has(key))
        .map((key) => ({ check_key: key, partition_key: 1, attempt: attempts.get(key) }));
    },
    insertAll: async (table: string, _columns: readonly string[], rows: readonly (string | number | null)[][]) => {
      if (rows.length > 0) statements.insert += 1;
      rowsOf[table] = [...(rowsOf[table] ?? []), ...rows];
      return rows.length;
    },
    tuples: () => 'requested',
    oneOf: () => 'true',
    list: (values: readonly unknown[]) => JSON.stringify(values),
  } as unknown as Sql;
  return { sql, statements, rowsOf };
}

const piece = (checkId: string, message: string | null = null) =>
  ({
    ...{ contractId: 'c', checkId, checkDigest: 'd', partition: null, keysWithheld: null, observed: null, message },
    ...{ predicate: null, seenSequence: 7, server: 's' },
  }) as unknown as Omit<Evidence, 'sequence' | 'attempt'>;

describe('appending evidence', () => {
  it.each([1, ROWS_AT_ONCE, ROWS_AT_ONCE + 1, 3 * ROWS_AT_ONCE + 7])(
    'of %i checks takes the same few statements for each batch, and has one reading',
    async (count) => {
      const { rowsOf, sql, statements } = countingSql();
      const all = Array.from({ length: count }, (_, n) => piece(`check ${String(n)}`));
      const stored = await append(sql, all);
      const batches = Math.ceil(count / ROWS_AT_ONCE);
      // New: the checks of each batch, and once the partition, the definition and the reading.
      expect(statements).toEqual({ draw: 1, lookUp: 2 * batches, attempts: 0, insert: 2 * batches + 3 });
      expect(rowsOf['evidence_result']).toHaveLength(count);
      expect(rowsOf['evidence_reading']).toHaveLength(1);
      expect(stored.map(({ sequence }) => sequence)).toEqual(Array.from({ length: count }, (_, n) => 1001 + n));
      Object.assign(statements, { draw: 0, lookUp: 0, attempts: 0, insert: 0 });
      await append(sql, all);
      // Known: one look.
      expect(statements).toEqual({ draw: 1, lookUp: batches, attempts: batches, insert: batches + 1 });
    },
  );

  it('keeps long texts apart, of those that have any', async () => {
    const { rowsOf, sql } = countingSql();
    await append(sql, [piece('a'), piece('b', 'not readable')]);
    expect(rowsOf['evidence_note']).toEqual([[1002, 'not readable', null]]);
  });

  it('continues the numbers of attempts, also within one batch', async () => {
    const { sql } = countingSql(new Map([[1, 4]]));
    await append(sql, [piece('a')]);
    const stored = await append(sql, [piece('a'), piece('b'), piece('a'), piece('b')]);
    expect(stored.map(({ checkId, attempt }) => [checkId, attempt])).toEqual([
      ['a', 5],
      ['b', 1],
      ['a', 6],
      ['b', 2],
    ]);
  });
});
