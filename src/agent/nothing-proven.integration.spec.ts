import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeasuredData } from '../../test/support/measured-data.js';
import { field, object, rule } from '../../test/support/quality-models.js';
import type { Bound } from '../core/contract/model.js';

let data: MeasuredData;
const paths: Record<string, string> = {};
beforeAll(async () => {
  data = await MeasuredData.opened();
  const none = 'SELECT NULL::INTEGER AS x FROM range(10)';
  paths['duckdb'] = await data.parquet('t.parquet', none);
  paths['duckdb, empty'] = await data.parquet('e.parquet', `${none} WHERE false`);
  paths['sqlite'] = data.sqlite('t.db', 'CREATE TABLE t (x); INSERT INTO t VALUES (NULL), (NULL)');
  paths['sqlite, empty'] = data.sqlite('e.db', 'CREATE TABLE t (x)');
});
afterAll(() => data.close());

async function query(place: string, sql: string): Promise<unknown> {
  const quality = [rule({ ruleId: 'q', type: 'sql', query: sql, bound: { operator: 'mustBe', value: 0 } })];
  const found = (await data.measure(paths[place] ?? '', object('t', [field('x')], { quality })))['t:q'];
  return [found?.outcome, found?.reasonCode];
}

describe.each(['duckdb', 'sqlite'])('in %s, an SQL metric', (engine) => {
  it('that is NULL over counted rows is an error, and without rows proves nothing', async () => {
    expect(await query(engine, 'SELECT sum(x) FROM t')).toEqual(['ERROR', 'METRIC_NULL']);
    expect(await query(engine, 'SELECT x FROM t WHERE x > 3')).toEqual(['ERROR', 'METRIC_NULL']);
    expect(await query(`${engine}, empty`, 'SELECT sum(x) FROM t')).toEqual(['NOT_RUN', 'NO_ROWS']);
  });

  it('is one row and one column', async () => {
    expect(await query(engine, 'SELECT 0 FROM t')).toEqual(['ERROR', 'QUERY_FAILED']);
    expect(await query(engine, 'SELECT 0 FROM t ORDER BY x LIMIT 2')).toEqual(['ERROR', 'QUERY_FAILED']);
    expect(await query(engine, 'SELECT 0, 0')).toEqual(['ERROR', 'QUERY_FAILED']);
    expect(await query(engine, 'SELECT 0 FROM t LIMIT 1')).toEqual(['PASS', null]);
    expect(await query(engine, 'WITH v AS (SELECT 0 AS v) SELECT v FROM v -- one')).toEqual(['PASS', null]);
    expect(await query(engine, 'SELECT 0 UNION SELECT 0')).toEqual(['PASS', null]);
    for (const other of ["'text'", "'0'", "'55555'"]) {
      expect(await query(engine, `SELECT ${other}`)).toEqual(['ERROR', 'NOT_A_NUMBER']);
    }
  });

  it('is finite: an infinite one would satisfy every lower bound', async () => {
    const bounds: Bound[] = [
      { operator: 'mustBe', value: 0 },
      { operator: 'mustBeGreaterThan', value: 0 },
      { operator: 'mustBeLessThan', value: 0 },
    ];
    for (const bound of bounds) {
      for (const sql of ['SELECT 1e400', 'SELECT -1e400', 'SELECT count(*) + 1e400 FROM t', 'SELECT 1e308 * 10']) {
        const quality = [rule({ ruleId: 'q', type: 'sql', query: sql, bound })];
        const found = await data.measure(paths[engine] ?? '', object('t', [field('x')], { quality }));
        expect([sql, found['t:q']]).toMatchObject([
          sql,
          { outcome: 'ERROR', reasonCode: 'NOT_A_NUMBER', observed: null, message: expect.stringMatching(/infinite/u) },
        ]);
      }
    }
    expect(await query(engine, 'SELECT 1e300')).toEqual(['FAIL', null]);
  });
});

describe('an empty object', () => {
  const volume = (bound: Bound, unit: string | null = null) => rule({ ruleId: 'v', metric: 'rowCount', unit, bound });
  it.each<[string, Bound, string, string]>([
    ['0', { operator: 'mustBe', value: 0 }, 'PASS', 'NOT_APPLICABLE'],
    ['≥ 0', { operator: 'mustBeGreaterOrEqualTo', value: 0 }, 'PASS', 'NOT_APPLICABLE'],
    ['> −1', { operator: 'mustBeGreaterThan', value: -1 }, 'PASS', 'NOT_APPLICABLE'],
    ['between −1 and 9', { operator: 'mustBeBetween', value: [-1, 9] }, 'PASS', 'NOT_APPLICABLE'],
    ['between 0 and 9', { operator: 'mustBeBetween', value: [0, 9] }, 'FAIL', 'NOT_RUN'],
    ['≤ 100', { operator: 'mustBeLessOrEqualTo', value: 100 }, 'NOT_RUN', 'NOT_RUN'],
    ['< 100', { operator: 'mustBeLessThan', value: 100 }, 'NOT_RUN', 'NOT_RUN'],
    ['not 5', { operator: 'mustNotBe', value: 5 }, 'NOT_RUN', 'NOT_RUN'],
    ['not between 5 and 9', { operator: 'mustNotBeBetween', value: [5, 9] }, 'NOT_RUN', 'NOT_RUN'],
    ['> 0', { operator: 'mustBeGreaterThan', value: 0 }, 'FAIL', 'NOT_RUN'],
  ])('is admitted by a row count of %s, or not', async (_, bound, count, others) => {
    for (const place of ['duckdb, empty', 'sqlite, empty']) {
      const t = object('t', [field('x', { required: true })], { quality: [volume(bound)] });
      const found = await data.measure(paths[place] ?? '', t);
      expect([place, found['t:v']?.outcome, found['t.x:required']?.outcome]).toEqual([place, count, others]);
    }
  });
});

describe('a column that a rule names', () => {
  const duplicates = rule({
    ruleId: 'd',
    metric: 'duplicateValues',
    arguments: { properties: ['x', 'zz'] },
    bound: { operator: 'mustBe', value: 0 },
  });
  it.each(['duckdb', 'sqlite'])('is an error in %s if neither the contract nor the data has it', async (engine) => {
    const measured = async (...names: string[]): Promise<unknown> => {
      const t = object(
        't',
        names.map((name) => field(name)),
        { quality: [duplicates] },
      );
      const found = await data.measure(paths[engine] ?? '', t);
      return [found['t.x,zz:d']?.outcome, found['t.x,zz:d']?.reasonCode, found['t.zz:column-exists']?.outcome];
    };
    expect(await measured('x')).toEqual(['ERROR', 'COLUMN_UNKNOWN', undefined]);
    expect(await measured('x', 'zz')).toEqual(['NOT_APPLICABLE', 'COLUMN_MISSING', 'FAIL']);
  });
});
