import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeasuredData } from '../../test/support/measured-data.js';
import { field, object } from '../../test/support/quality-models.js';

let data: MeasuredData;
beforeAll(async () => {
  data = await MeasuredData.opened();
});
afterAll(() => data.close());

/** How many of the values of this type are no multiple of the step. */
async function violations(engine: 'duckdb' | 'sqlite', values: readonly string[], of: number): Promise<unknown> {
  const rows = values.map((value) => `(${value})`).join(', ');
  const name = `t${String((counter += 1))}`;
  const path =
    engine === 'duckdb'
      ? await data.parquet(`${name}.parquet`, `SELECT x FROM (VALUES ${rows}) AS t(x)`)
      : data.sqlite(`${name}.db`, `CREATE TABLE ${name} (x); INSERT INTO ${name} VALUES ${rows}`);
  const found = await data.measure(path, object(name, [field('x', { options: { multipleOf: of } })]));
  const item = found[`${name}.x:range`];
  return item?.outcome === 'ERROR' ? item.message : item?.observed;
}
let counter = 0;

describe('multiples', () => {
  it.each<[string, readonly string[], number, number]>([
    ['epoch milliseconds', ['1700000000000::BIGINT', '1700000000001', '1699999999999'], 1000, 2],
    ['epoch milliseconds as DOUBLE', ['1700000000000::DOUBLE', '1700000000001', '1700000000000.5'], 1000, 2],
    ['large ids', ['9007199254740993::BIGINT', '9007199254740994', '-9007199254740995'], 2, 2],
    ['the largest whole numbers', ['18446744073709551615::UBIGINT', '18446744073709551614'], 2, 1],
    ['38 digits', ['99999999999999999999999999999999999991::DECIMAL(38,0)'], 10, 1],
    ['whole numbers of a decimal step', ['1::INTEGER', '2', '3'], 1.5, 2],
    ['whole numbers of a step beyond their type', ['0::TINYINT', '100'], 1e15, 1],
    ['DECIMAL', ['0.30::DECIMAL(38,2)', '0.35', '-0.05', '12.34'], 0.05, 1],
    ['DECIMAL of a finer step', ['0.3::DECIMAL(4,1)', '99.9'], 0.001, 0],
    ['DECIMAL of a coarser step', ['10.00::DECIMAL(9,2)', '15.00', '10.01'], 10, 2],
    ['cents in single precision', ['19.99::FLOAT', '0.1::FLOAT', '1234.56::FLOAT', '19.994::FLOAT'], 0.01, 1],
    ['cents in double precision', ['0.1::DOUBLE + 0.2', '19.99', '123456789.01', '0.015', '123456789.015'], 0.01, 2],
    ['single precision of a whole step', ['16777216::FLOAT', '3::FLOAT', '0.5::FLOAT'], 2, 2],
    ['no numbers at all', ["'NaN'::DOUBLE", "'inf'::DOUBLE", '4'], 2, 2],
    ['zero and negative numbers', ['0::DOUBLE', '-0.5', '-0.25'], 0.5, 1],
  ])('are exact for %s', async (_, values, of, count) => {
    expect(await violations('duckdb', values, of)).toBe(count);
  });

  it.each<[readonly string[], number, number]>([
    [['1700000000000', '1700000000001', '1700000000000.5'], 1000, 2],
    [['9007199254740993', '9223372036854775807', '9223372036854775806'], 2, 2],
    [['0.1 + 0.2', '19.99', '0.015', '123456789.015'], 0.01, 2],
    [['0', '100', '1e300'], 1e15, 1],
    [["'4'", '4', '9e999'], 2, 2],
  ])('are exact in SQLite: %j', async (values, of, count) => {
    expect(await violations('sqlite', values, of)).toBe(count);
  });

  it('of a number that the document cannot hold exactly are an error', async () => {
    expect(await violations('duckdb', ['1'], 2 ** 60)).toContain('exact up to 2^53');
  });
});
