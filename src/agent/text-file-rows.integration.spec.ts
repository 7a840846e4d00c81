import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeasuredData } from '../../test/support/measured-data.js';
import { field, object, rule } from '../../test/support/quality-models.js';
import type { Field } from '../core/contract/model.js';
import type { JsonObject } from '../core/shared/json.js';

let data: MeasuredData;
beforeAll(async () => {
  data = await MeasuredData.opened();
});
afterAll(() => data.close());

const rows = rule({ ruleId: 'rows', metric: 'rowCount', bound: { operator: 'mustBeGreaterOrEqualTo', value: 0 } });

/** Outcome and observed value of each check of the text, by the id of the check. */
const outcomes = async (
  path: string,
  fields: readonly Field[],
  csv: JsonObject = {},
): Promise<Record<string, unknown>> => {
  const settings = { customProperties: [{ property: 'concordat.csv', value: csv }] };
  const found = await data.measure(path, object('t', fields, { quality: [rows] }), { settings });
  return Object.fromEntries(Object.entries(found).map(([key, item]) => [key, [item.outcome, item.observed]]));
};

describe('the rows of a CSV file', () => {
  const id = field('id', { logicalType: 'string', required: true });
  const x = field('x', { logicalType: 'integer', options: { maximum: 9 } });

  it('are all lines after the header, also those that begin with #', async () => {
    for (const [name, text] of [
      ['hash-first', 'id,x\n#1,99\n2,3\n4,5\n'],
      ['hash-later', 'id,x\n1,2\n#4,99\n7,8\n'],
    ] as const)
      expect(await outcomes(await data.text(`${name}.csv`, text), [id, x])).toMatchObject({
        't:rows': ['PASS', 3],
        't.x:range': ['FAIL', 1],
      });
  });

  it('are never left out to make the others readable', async () => {
    const ragged = await outcomes(await data.text('ragged.csv', 'id,x\n1,2\n4,5\n6,7,8\n'), [id, x]);
    expect(ragged).toMatchObject({ 't.x:column-exists': ['ERROR', null], 't:rows': ['ERROR', null] });
    const preamble = await data.text('preamble.csv', 'Report\nof today\nid,x\n1,2\n');
    expect(await outcomes(preamble, [id, x])).toMatchObject({
      't.x:column-exists': ['FAIL', 1],
      't:rows': ['PASS', 3],
    });
  });

  it('begin after a preamble, and leave out comments, where the server declares them', async () => {
    const preamble = await data.text('declared-preamble.csv', 'Report\nof today\nid,x\n1,2\n');
    const comments = await data.text('declared-comments.csv', '# today\nid,x\n1,2\n# end\n');
    for (const [path, csv] of [
      [preamble, { skip: 2 }],
      [comments, { comment: '#' }],
    ] as const)
      expect(await outcomes(path, [id, x], csv)).toMatchObject({ 't:rows': ['PASS', 1], 't.x:range': ['PASS', 0] });
  });
});

describe('files without a record', () => {
  it.each([
    ['of 0 bytes', ''],
    ['of a header alone', 'id\n'],
  ])('%s lack no column, and add none', async (name, text) => {
    const folder = name.replaceAll(' ', '-');
    await data.text(`${folder}/1.csv`, 'id,x\n1,7\n');
    await data.text(`${folder}/2.csv`, text);
    const fields = [field('id', { logicalType: 'integer' }), field('x', { logicalType: 'integer' })];
    expect(await outcomes(`${folder}/*.csv`, fields)).toMatchObject({
      't.x:column-exists': ['PASS', 0],
      't:extra-column': ['PASS', 0],
      't:rows': ['PASS', 1],
    });
  });
});

describe('long numbers', () => {
  const unique = (type: 'integer' | 'number') => field('n', { logicalType: type, unique: true });

  it.each([
    ['csv', 'n\n10000000000000000001\n10000000000000000002\n', 'integer'],
    ['csv', 'n\n12345678901234567.89\n12345678901234567.88\n', 'number'],
    ['jsonl', '{"n":1234567890123456789012345}\n{"n":1234567890123456789012346}\n', 'integer'],
  ] as const)('are compared digit by digit (%s %#)', async (format, text, type) => {
    const path = await data.text(`long-${type}-${text.length}.${format}`, text);
    expect(await outcomes(path, [unique(type)])).toMatchObject({ 't.n:unique': ['PASS', 0], 't.n:type': ['PASS', 0] });
  });

  it('keep the tolerance of doubles where they are doubles', async () => {
    const n = field('n', { logicalType: 'number', options: { multipleOf: 0.1 } });
    const path = await data.text('doubles.csv', 'n\n0.30000000000000004\n0.1\n');
    expect(await outcomes(path, [n])).toMatchObject({ 't.n:range': ['PASS', 0] });
  });

  it('are decimal: 0x10 is not an integer', async () => {
    const path = await data.text('hex.csv', 'n\n0x10\n1\n');
    expect((await outcomes(path, [field('n', { logicalType: 'integer' })]))['t.n:type']?.toString()).toMatch(/^FAIL/u);
  });
});
