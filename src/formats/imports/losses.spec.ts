import { describe, expect, it } from '@jest/globals';
import { readDefinition } from './read.js';
import type { ImportKind } from './source.js';

async function imported(text: string, kind: ImportKind, dialect: string | null = null) {
  const { contracts, issues } = await readDefinition(text, kind, { name: 'sample', models: [], dialect });
  const fields = contracts[0]?.schema[0]?.properties ?? [];
  const promises = fields.flatMap(({ enum: values = [], logicalTypeOptions: options, name }) =>
    values.length === 0 && options === undefined ? [] : [[name, options ?? values.map(({ value }) => value)]],
  );
  const lost = issues.filter(({ code }) => code === 'IMPORT_DROPPED').map(({ message }) => message);
  return { promises: Object.fromEntries(promises) as unknown, lost };
}

describe.each(['postgresql', 'mysql'])('a CHECK in SQL of %s', (dialect) => {
  const table = (definitions: string) => imported(`CREATE TABLE t (${definitions});`, 'sql', dialect);

  it('of a range or a list becomes a rule of its column', async () => {
    const columns = `a INT CHECK (a >= 0 AND a <= 10), b INT CHECK (b BETWEEN 1 AND 5), c INT CHECK (c IN (1, -2)),
      d INT, e INT, f DECIMAL(5, 2), s TEXT`;
    const constraints = `CHECK (0 < d), CONSTRAINT small CHECK (e < 9), CHECK (f > 1.5), CHECK (s IN ('x', 'y'))`;
    expect(await table(`${columns}, ${constraints}`)).toEqual({
      promises: {
        a: { minimum: 0, maximum: 10 },
        b: { minimum: 1, maximum: 5 },
        c: [1, -2],
        d: { exclusiveMinimum: 0 },
        e: { exclusiveMaximum: 9 },
        f: { exclusiveMinimum: 1.5 },
        s: ['x', 'y'],
      },
      lost: [],
    });
  });

  it.each([
    ['a choice', 'a > 1 OR a < -1', 'a CHECK of `t` about a'],
    ['two columns', 'a < b', 'a CHECK of `t` about a, b'],
    ['a part that is no range', 'a > 1 AND a <> 7', 'a CHECK of `t` about a'],
    ['a second bound', 'a > 1 AND a > 2', 'a CHECK of `t` about a'],
    ['a range of texts', "s > 'a'", 'a CHECK of `t` about s'],
  ])('that says something else is reported: %s', async (_name, check, message) => {
    const { lost, promises } = await table(`a INT, b INT, s VARCHAR(9), CHECK (${check})`);
    expect(lost).toEqual([`${message} is not carried over`]);
    expect(promises).toEqual({ s: { maxLength: 9 } });
  });
});

it('reports the statements of SQL that change a table or are none', async () => {
  const text = `CREATE TABLE t (a INT); ALTER TABLE t ADD COLUMN b INT; ALTER TABLE t OWNER TO x;
    CREATE UNIQUE INDEX i ON t (a); CREATE VIEW v AS SELECT 1; CREATE INDEX j ON t (a);`;
  expect((await imported(text, 'sql')).lost).toEqual([
    'the change ADD COLUMN of the table `t` is not carried over',
    'a unique index is not carried over',
    'a view is not carried over',
  ]);
});

describe('a JSON Schema', () => {
  const inner = { type: 'object', properties: { x: { type: 'string' } }, additionalProperties: false };

  it('reports what it says of properties that are not declared', async () => {
    const schema = { ...inner, required: ['x', 'y'], minProperties: 1, not: {}, properties: { inner } };
    expect((await imported(JSON.stringify(schema), 'json-schema')).lost.toSorted()).toEqual([
      '`additionalProperties`: false is not kept',
      '`additionalProperties`: false is not kept',
      '`minProperties` is not kept',
      '`not` is not kept',
      '`required` names x, y, which `properties` does not declare',
    ]);
  });

  it('keeps the exclusive bounds of draft 4, and reports items of several types', async () => {
    const properties = {
      n: { type: 'integer', minimum: 0, exclusiveMinimum: true, maximum: 9 },
      list: { type: 'array', items: [{ type: 'string' }, { type: 'integer' }] },
    };
    const { lost, promises } = await imported(JSON.stringify({ properties }), 'json-schema');
    expect(promises).toMatchObject({ n: { exclusiveMinimum: 0, maximum: 9 } });
    expect(lost).toEqual(['items of several types are not kept']);
  });
});
