import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answers, type Asked, MeasuredData } from '../../test/support/measured-data.js';
import { field, object, rule } from '../../test/support/quality-models.js';
import type { SchemaObject } from '../core/contract/model.js';

const PERMITTED = { documentation: { customProperties: [{ property: 'concordat.samples', value: true }] } };

const FIELDS = [
  field('id', { logicalType: 'integer', primaryKeyPosition: 1 }),
  field('part', { logicalType: 'string', primaryKeyPosition: 2 }),
  field('mail', { required: true, unique: true, options: { pattern: '@' }, classification: 'pii' }),
  field('state', { enumValues: ['open', 'closed'] }),
  field('amount', { options: { minimum: 0 } }),
];
const QUALITY = [
  rule({ ruleId: 'few', metric: 'rowCount', bound: { operator: 'mustBeLessThan', value: 3 } }),
  rule({
    ruleId: 'total',
    type: 'sql',
    query: 'SELECT sum(amount) FROM ${object}',
    bound: { operator: 'mustBe', value: 0 },
  }),
];
const HEADER = 'id,part,mail,state,amount';
const ROWS = ['10,x,a@b,open,1', '9,y,a@b,shut,2', '8,z,,open,-1', '7,z,nobody,closed,0', '7,z,c@d,open,0'];

let data: MeasuredData;
beforeAll(async () => {
  data = await MeasuredData.opened();
  await data.text('t.csv', `${[HEADER, ...ROWS].join('\n')}\n`);
  await data.parquet('t.parquet', `SELECT * FROM '${data.root}/t.csv'`);
  const values = ROWS.map((row) => {
    const [id, part, mail, state, amount] = row.split(',');
    return `(${id!}, '${part!}', ${mail === '' ? 'NULL' : `'${mail!}'`}, '${state!}', ${amount!})`;
  });
  data.sqlite('t.db', `CREATE TABLE t (${HEADER}); INSERT INTO t VALUES ${values.join(', ')}`);
});
afterAll(() => data.close());

/** Each failing check with its keys, or why it has none. */
async function keysOf(path: string, one: SchemaObject, asked: Asked = {}): Promise<Record<string, unknown>> {
  const answers: Answers = await data.measure(path, one, asked);
  const failing = Object.entries(answers).filter(([, { outcome }]) => outcome === 'FAIL');
  return Object.fromEntries(
    failing.map(([id, { keys, keysWithheld }]) => [
      id,
      keysWithheld ?? keys?.rows.map((row) => row.join('/')).join(' '),
    ]),
  );
}

describe.each(['t.csv', 't.parquet', 't.db'])('keys of failing rows of %s', (path) => {
  it('name the rows that violate each promise, in the order of the key', async () => {
    expect(await keysOf(path, object('t', FIELDS, { ...PERMITTED, quality: QUALITY }))).toEqual({
      't.id,part:primary-key': '7/z 7/z',
      't.mail:required': '8/z',
      't.mail:unique': '9/y 10/x',
      't.mail:pattern': '7/z',
      't.state:enum': '9/y',
      't.amount:range': '8/z',
      't:few': 'NOT_A_ROW_CHECK',
      't:total': 'NOT_A_ROW_CHECK',
    });
  });

  it('are not read without permission, and never of a personal key', async () => {
    const keyless = FIELDS.map((one) => ({ ...one, primaryKeyPosition: null }));
    const failing = async (one: SchemaObject, asked?: Asked) => new Set(Object.values(await keysOf(path, one, asked)));
    expect(await failing(object('t', FIELDS))).toEqual(new Set(['NOT_PERMITTED_BY_CONTRACT']));
    expect(await failing(object('t', keyless, PERMITTED))).toEqual(new Set(['NO_KEY']));
    const personal = FIELDS.map((one) => ({ ...one, primaryKeyPosition: one.name === 'mail' ? 1 : null }));
    expect(await failing(object('t', personal, PERMITTED), { localIdentity: true })).toEqual(
      new Set(['PERSONAL_DATA']),
    );
    expect((await keysOf(path, object('t', FIELDS), { localIdentity: true }))['t.state:enum']).toBe('9/y');
  });

  it('name the rows whose foreign key refers to nothing', async () => {
    const tree = path.replace('t.', 'tree.');
    const lines = ['1,1', '2,1', '3,9', '4,8'];
    await data.text('tree.csv', `id,parent\n${lines.join('\n')}\n5,\n`);
    if (tree.endsWith('.parquet')) await data.parquet(tree, `SELECT * FROM '${data.root}/tree.csv'`);
    const values = [...lines, '5,NULL'].map((line) => `(${line})`).join(', ');
    if (tree.endsWith('.db')) data.sqlite(tree, `CREATE TABLE t (id INT, parent INT); INSERT INTO t VALUES ${values}`);
    const parent = field('parent', { documentation: { relationships: [{ to: 't.id' }] } });
    const one = object('t', [field('id', { primaryKeyPosition: 1 }), parent], PERMITTED);
    expect(await keysOf(tree, one)).toEqual({ 't.parent:foreign-key': '3 4' });
  });

  it('are those of the partition', async () => {
    const dated = path.replace('t.', 'dated.');
    const lines = ['1,shut,2023-11-08 10:00:00', '2,shut,2023-11-09 10:00:00', '3,open,2023-11-09 11:00:00'];
    await data.text('dated.csv', `id,state,at\n${lines.join('\n')}\n`);
    if (dated.endsWith('.parquet')) await data.parquet(dated, `SELECT * FROM '${data.root}/dated.csv'`);
    if (dated.endsWith('.db')) {
      const values = lines.map((line) => `('${line.replaceAll(',', "', '")}')`);
      data.sqlite(dated, `CREATE TABLE t (id, state, at); INSERT INTO t VALUES ${values.join(', ')}`);
    }
    const one = object(
      't',
      [
        field('id', { primaryKeyPosition: 1, classification: 'public' }),
        field('state', { enumValues: ['open'] }),
        field('at'),
      ],
      {},
    );
    const partitioning = { every: 'P1D', timezone: 'UTC', column: 'at', path: null, closes: 'end' } as never;
    expect(await keysOf(dated, one, { partitioning, partition: '2023-11-09' })).toMatchObject({ 't.state:enum': '2' });
  });
});

describe('keys of a text file in which one value has another type than all others', () => {
  const columns = ['id', 'n', 'x', 'b', 'd', 'at', 'z', 'state'] as const;
  const good = (id: number) => [id, 3, 2.5, true, '2026-01-31', '2026-01-31T10:00:00Z', '10:00:00', 1];
  const bad = [3, 1.5, 'many', 'maybe', '2026-02-31', 'noon', 'late', 'open'];
  const rows = [good(1), good(2), bad, good(4)];
  const types = ['integer', 'integer', 'number', 'boolean', 'date', 'timestamp', 'time'] as const;
  const options = { n: { multipleOf: 3 }, x: { minimum: 1, maximum: 9 } } as Readonly<Record<string, object>>;
  const fields = columns.map((name, index) =>
    field(name, {
      ...(index < types.length ? { logicalType: types[index]! } : { enumValues: [1] }),
      options: { ...options[name] },
      primaryKeyPosition: name === 'id' ? 1 : null,
    }),
  );
  const wrong = ['n:type', 'x:type', 'b:type', 'd:type', 'at:type', 'z:type', 'state:enum', 'n:range', 'x:range'];
  const expected = Object.fromEntries(wrong.map((name) => [`t.${name}`, '3']));

  it('name this row in CSV', async () => {
    const lines = [columns, ...rows.map((row, index) => (index === 2 ? row.with(1, 'x') : row))];
    await data.text('one.csv', `${lines.map((line) => line.join(',')).join('\n')}\n`);
    expect(await keysOf('one.csv', object('t', fields, PERMITTED))).toEqual(expected);
  });

  it('name this row in JSON', async () => {
    const lines = rows.map((row) => JSON.stringify(Object.fromEntries(row.map((value, n) => [columns[n], value]))));
    await data.text('one.json', lines.join('\n'));
    expect(await keysOf('one.json', object('t', fields, PERMITTED))).toEqual(expected);
  });

  it('are read with the declared decimal sign, and other orders of dates', async () => {
    const lines = [
      'id;x;d;at',
      '1;1,5;31/01/2026;31.01.2026 10:00:00',
      '2;1.5;01/02/2026;?',
      '3;abc;32/01/2026;01.02.2026 10:00:00',
    ];
    await data.text('comma.csv', `${lines.join('\n')}\n`);
    const settings = { customProperties: [{ property: 'concordat.csv', value: { decimal: ',' } }] };
    const some = fields.filter(({ name }) => ['id', 'x', 'd', 'at'].includes(name));
    const found = await keysOf('comma.csv', object('t', some, PERMITTED), { settings });
    expect(found).toEqual({ 't.x:type': '2 3', 't.x:range': '2 3', 't.d:type': '3', 't.at:type': '2' });
  });

  it('counts them, and every value of a column that is typed', async () => {
    const measure = async (path: string) => (await data.measure(path, object('t', fields.slice(0, 3))))['t.x:type'];
    await data.text('count.csv', 'id,n,x\n1,3,2\n2,3,?\n3,3,4\n');
    await data.parquet('count.parquet', `SELECT * FROM '${data.root}/count.csv'`);
    expect(await measure('count.csv')).toMatchObject({ outcome: 'FAIL', observed: 1 });
    expect(await measure('count.parquet')).toMatchObject({ outcome: 'FAIL', observed: 'VARCHAR' });
  });
});
