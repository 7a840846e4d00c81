import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MeasuredData } from '../../test/support/measured-data.js';
import { field, object } from '../../test/support/quality-models.js';
import type { CsvOptions } from '../core/quality/csv-options.js';

let data: MeasuredData;
beforeAll(async () => {
  data = await MeasuredData.opened();
});
afterAll(() => data.close());

const FIELDS = ['id', 'at', 'text'].map((name) => field(name));
const GOOD = Array.from({ length: 30 }, (_, index) => `${index},2026-01-01T10:00:00Z,"a, ""b"" c"`);

async function found(path: string, csv: CsvOptions = {}) {
  const settings = { customProperties: [{ property: 'concordat.csv', value: { ...csv } }] };
  const answers = await data.measure(path, object('t', FIELDS), { settings });
  const { message, outcome, reasonCode } = answers['t.id:column-exists']!;
  return { message, outcome, reasonCode };
}

const faultAt = (line: number, columns: number, file = 'a.csv', why = 'the header has') => ({
  outcome: 'ERROR',
  reasonCode: 'UNREADABLE',
  message: `${file}, line ${line}: expected 3 columns, as many as ${why}, found ${columns}.`,
});

const FORMS: readonly (readonly [name: string, lines: readonly string[], expected: object, csv: CsvOptions])[] = [
  ['fewer columns', ['id,at,text', ...GOOD, '31,2026', ...GOOD], faultAt(32, 2), {}],
  ['more columns', ['id,at,text', ...GOOD, '31,2026,a,b,c'], faultAt(32, 5), {}],
  ['fewer in the first row', ['id,at,text', '31,2026', ...GOOD], faultAt(2, 2), {}],
  ['a declared delimiter', ['id,at,text', ...GOOD, '31,2026'], faultAt(32, 2), { delimiter: ',' }],
  ['a value of two lines before', ['id,at,text', '1,2,"a,', 'b,c,d"', ...GOOD, '31,2026'], faultAt(34, 2), {}],
  ['lines before the header', ['Report', 'id,at,text', ...GOOD, '31,2026'], faultAt(33, 2), { skip: 1 }],
  [
    'no header',
    [...GOOD, '31,2026'],
    faultAt(31, 2, 'a.csv', 'the contract declares'),
    { header: false, delimiter: ',' },
  ],
  ['Windows line ends', ['id,at,text\r', ...GOOD.map((line) => `${line}\r`), '31,2026\r'], faultAt(32, 2), {}],
];

describe('a line of a CSV file that has another number of columns', () => {
  it.each(FORMS)('is named: %s', async (_name, lines, expected, csv) => {
    await data.text('a.csv', `${lines.join('\n')}\n`);
    expect(await found('a.csv', csv)).toEqual(expected);
  });

  it('is named with its file', async () => {
    const lines = ['id,at,text', ...GOOD];
    await data.text('many/1.csv', lines.join('\n'));
    await data.text('many/2.csv', [...lines, '31,2026'].join('\n'));
    await data.text('many/3.csv', lines.join('\n'));
    expect(await found('many/*.csv')).toEqual(faultAt(32, 2, '2.csv'));
  });

  it.each([
    ['a column whose name has a comma', ['id;"at, where";text', '1;2;3']],
    ['a missing column', ['id,text', ...GOOD.map((line) => line.replace(/,[^,]*/u, ''))]],
    ['one column', ['id', '1', '2']],
  ])('is not invented: %s', async (_name, lines) => {
    await data.text('a.csv', `${lines.join('\n')}\n`);
    expect(await found('a.csv')).toMatchObject({ outcome: 'PASS' });
  });
});
