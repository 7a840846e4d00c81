import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseContract } from '../odcs/parse.js';
import { updateContract } from '../odcs/update-contract.js';
import { writeContract } from '../odcs/write-contract.js';
import { kindOf } from './kind.js';
import { readDefinition } from './read.js';
import { IMPORT_KINDS, type ImportKind, type ImportOptions } from './source.js';

const OPTIONS: ImportOptions = { name: 'sample', models: [], dialect: null };

const SQL = `CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE shop.orders (
  id bigint PRIMARY KEY, code varchar(10) NOT NULL UNIQUE, total numeric(10,2), feeling mood,
  state text CHECK (state IN ('open', 'done')), placed timestamp with time zone NOT NULL
);
COMMENT ON COLUMN shop.orders.id IS 'the id';
`;
const BIGQUERY =
  "CREATE TABLE `p.d.orders` (id INT64 NOT NULL OPTIONS(description='the id'), a ARRAY<STRUCT<x INT64, y STRING>>, n NUMERIC(10,2)) PARTITION BY DATE(ts) OPTIONS(description='d');";
const SNOWFLAKE =
  "CREATE OR REPLACE TABLE db.s.orders (id NUMBER(38,0) NOT NULL autoincrement, v VARIANT, t TIMESTAMP_NTZ(9), s VARCHAR(20) COMMENT 'x', constraint pk primary key (id)) COMMENT='tab';";
const MYSQL =
  "CREATE TABLE `orders` (`id` int unsigned NOT NULL AUTO_INCREMENT COMMENT 'the id', st enum('a','b'), PRIMARY KEY (`id`)) ENGINE=InnoDB;";
const PROTOBUF = `syntax = "proto3";
message Order {
  string id = 1; // the id
  repeated Item items = 2;
  map<string, int32> counts = 3;
  google.protobuf.Timestamp at = 4;
}
message Item { string sku = 1; State state = 2; }
enum State { OPEN = 0; DONE = 1; }
`;
const AVRO = JSON.stringify({
  type: 'record',
  name: 'User',
  namespace: 'x',
  fields: [
    { name: 'id', type: { type: 'string', logicalType: 'uuid' } },
    {
      name: 'amount',
      type: ['null', { type: 'bytes', logicalType: 'decimal', precision: 10, scale: 2 }],
      default: null,
    },
    { name: 'friends', type: { type: 'array', items: 'User' } },
  ],
});
const JSON_SCHEMA = JSON.stringify({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['id'],
  properties: {
    id: { $ref: '#/$defs/id' },
    at: { type: ['string', 'null'], format: 'date-time' },
    lines: { type: 'array', items: { type: 'object', properties: { sku: { type: 'string', enum: ['a', 'b'] } } } },
    any: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
  },
  $defs: { id: { type: 'string', pattern: '^[a-z]+$' } },
});
const test = (name: string, kwargs: object, config: object = {}) => ({
  resource_type: 'test',
  name: `${name}_orders`,
  attached_node: 'model.shop.orders',
  column_name: 'state',
  test_metadata: { name, kwargs },
  config,
});
const DBT = JSON.stringify({
  metadata: { dbt_schema_version: 'https://schemas.getdbt.com/dbt/manifest/v12.json', adapter_type: 'postgres' },
  nodes: {
    'model.shop.orders': {
      resource_type: 'model',
      name: 'orders',
      config: { contract: { enforced: true } },
      columns: {
        state: { name: 'state', data_type: 'text', constraints: [{ type: 'not_null' }] },
        customer: { name: 'customer', data_type: 'bigint' },
      },
    },
    'model.shop.private': { resource_type: 'model', name: 'private', columns: {} },
    t1: test('accepted_values', { values: ['open', 'done'] }),
    t2: test('unique', {}, { where: 'state is not null' }),
    t3: { ...test('relationships', { to: "ref('customers')", field: 'id' }), column_name: 'customer' },
  },
  exposures: { e: { name: 'dashboard', owner: { email: 'a@b.c' }, depends_on: { nodes: ['model.shop.orders'] } } },
});

const SAMPLES: readonly (readonly [ImportKind, string])[] = [
  ...([SQL, BIGQUERY, SNOWFLAKE, MYSQL].map((text) => ['sql', text]) as [ImportKind, string][]),
  ['protobuf', PROTOBUF],
  ['avro', AVRO],
  ['json-schema', JSON_SCHEMA],
  ['dbt', DBT],
];

async function imported(text: string, options: Partial<ImportOptions> = {}) {
  const { contracts, issues } = await readDefinition(text, kindOf(text) ?? 'sql', { ...OPTIONS, ...options });
  return { contracts, issues, codes: issues.map(({ code }) => code) };
}

const fieldsOf = async (text: string) => {
  const { contracts } = await imported(text);
  return new Map(contracts[0]?.schema[0]?.properties.map((field) => [field.name, field] as const));
};

describe('a definition that is imported', () => {
  it.each(SAMPLES)('is recognised as %s and becomes a contract without errors', async (kind, text) => {
    expect(kindOf(text)).toBe(kind);
    const { contracts, issues } = await imported(text);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(contracts).toHaveLength(1);
    for (const contract of contracts) {
      const lint = parseContract(writeContract(contract));
      expect(lint.issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    }
  });

  it.each(readdirSync('test/corpus/dcs/examples'))('is the Data Contract Specification %s', async (name) => {
    const text = readFileSync(join('test/corpus/dcs/examples', name, 'datacontract.yaml'), 'utf8');
    const { contracts } = await imported(text);
    const lint = parseContract(writeContract(contracts[0] ?? { id: '', version: '', schema: [] }));
    expect(lint.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(lint.model?.objects.length).toBeGreaterThan(0);
  });

  it.each([
    ['sql', 'CREATE TABLE t (NAME int NOT NULL, b int);'],
    [
      'avro',
      JSON.stringify({
        type: 'record',
        name: 'T',
        fields: [
          { name: 'NAME', type: 'int' },
          { name: 'b', type: 'int' },
        ],
      }),
    ],
    [
      'json-schema',
      '{"$schema":"https://json-schema.org/draft/2020-12/schema","type":"object","properties":{"NAME":{"type":"integer"},"b":{"type":"integer"}},"required":["NAME"]}',
    ],
    ['protobuf', 'syntax = "proto3";\nmessage T {\n  int32 NAME = 1;\n  E b = 2; // NAME = 3\n}\nenum E { NAME = 0; }'],
    [
      'dcs',
      'dataContractSpecification: 1.1.0\nid: t\ninfo: {title: t, version: 1.0.0}\nmodels:\n  t:\n    fields:\n      NAME: {type: integer}\n      b: {type: integer}\n',
    ],
    ['dbt', DBT.replaceAll('customer', 'NAME').replaceAll('state', 'b')],
  ] as const)('of %s keeps what has the name of a member of every object, or reports it', async (kind, text) => {
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) {
      const { contracts, issues } = await readDefinition(text.replaceAll('NAME', name), kind, OPTIONS);
      const found = contracts[0]?.schema[0]?.properties.map((field) => field.name) ?? [];
      const isReported = issues.filter(({ code, message }) => code === 'IMPORT_DROPPED' && message.includes(name));
      const isLeftOut = kind === 'protobuf' && name === '__proto__';
      expect(found).toEqual(isLeftOut ? ['b'] : expect.arrayContaining([name, 'b']));
      expect(isReported.map(({ line }) => line)).toEqual(isLeftOut ? [3, 6] : []);
      expect(parseContract(writeContract(contracts[0] ?? { id: '', version: '', schema: [] })).model).not.toBeNull();
    }
  });

  it('of Protobuf and Avro may have types of any name', async () => {
    for (const name of ['constructor', 'toString']) {
      const proto = await readDefinition(
        `syntax = "proto3"; message T { ${name} a = 1; google.protobuf.${name} b = 2; }`,
        'protobuf',
        OPTIONS,
      );
      expect(proto.issues.filter(({ code }) => code === 'IMPORT_TYPE_UNKNOWN')).toHaveLength(2);
      const avro = JSON.stringify({
        type: 'record',
        name: 'T',
        fields: [
          { name: 'a', type: { type: 'int', logicalType: name } },
          { name: 'b', type: name },
        ],
      });
      expect((await readDefinition(avro, 'avro', OPTIONS)).contracts[0]?.schema[0]?.properties).toHaveLength(2);
      const dcs = `dataContractSpecification: 1.1.0\nid: t\ninfo: {title: t, version: 1.0.0}\nservers: {p: {type: local, ${name}: x}}\nmodels: {t: {fields: {a: {type: ${name}}}}}\n`;
      expect((await readDefinition(dcs, 'dcs', OPTIONS)).contracts[0]?.servers).toEqual([
        { server: 'p', type: 'local', [name]: 'x' },
      ]);
    }
  });

  it('keeps keys, enumerations, zones and comments of SQL', async () => {
    const fields = await fieldsOf(SQL);
    expect(fields.get('id')).toMatchObject({ logicalType: 'integer', primaryKey: true, description: 'the id' });
    expect(fields.get('code')).toMatchObject({ required: true, unique: true, logicalTypeOptions: { maxLength: 10 } });
    expect(fields.get('feeling')?.enum).toEqual([{ value: 'sad' }, { value: 'ok' }]);
    expect(fields.get('state')?.enum).toEqual([{ value: 'open' }, { value: 'done' }]);
    expect(fields.get('placed')?.logicalTypeOptions).toEqual({ timezone: true });
    expect((await fieldsOf(BIGQUERY)).get('a')?.items?.properties).toHaveLength(2);
  });

  it('reads columns whose names the grammar reserves, also in keys', async () => {
    for (const dialect of ['postgresql', 'mysql', 'snowflake', 'bigquery']) {
      const text = 'CREATE TABLE t (id INT, at TIMESTAMP NOT NULL, date DATE, PRIMARY KEY (id, at));';
      const { codes, contracts } = await imported(text, { dialect });
      expect(codes).toEqual(['IMPORT_NOT_SAID']);
      expect(contracts[0]?.schema[0]?.properties).toMatchObject([
        { name: 'id', primaryKeyPosition: 1 },
        { name: 'at', logicalType: 'timestamp', required: true, primaryKeyPosition: 2 },
        { name: 'date', logicalType: 'date' },
      ]);
    }
  });

  it('reads defaults that are cast to types of users', async () => {
    const text = `CREATE TABLE t (a public.mood DEFAULT 'ok'::public.mood NOT NULL,
      b text DEFAULT 'x'::character varying, c bigint DEFAULT nextval('public.s'::regclass) NOT NULL);`;
    expect([...(await fieldsOf(text)).values()]).toMatchObject([
      { name: 'a', required: true },
      { name: 'b', logicalType: 'string' },
      { name: 'c', logicalType: 'integer', required: true },
    ]);
  });

  it('reads keys of BigQuery, which are not enforced', async () => {
    const text = `CREATE TABLE \`p.d.orders\` (
      id INT64 NOT NULL, customer STRING REFERENCES \`p.d.customers\`(id) NOT ENFORCED OPTIONS(description='who'),
      line INT64, part STRUCT<a INT64, b STRING>,
      PRIMARY KEY (id, line) NOT ENFORCED, FOREIGN KEY (line) REFERENCES d.lines(n) NOT ENFORCED
    ) PARTITION BY DATE(at);
    CREATE TABLE d.keyed (id INT64 PRIMARY KEY NOT ENFORCED, at TIMESTAMP);`;
    const { codes, contracts } = await imported(text);
    expect(codes).toEqual(['IMPORT_NOT_SAID']);
    const to = (name: string, column: string) => [{ to: `${name}.odcs.yaml#/schema/${name}/properties/${column}` }];
    expect(contracts.map(({ schema }) => schema[0]?.properties)).toMatchObject([
      [
        { name: 'id', primaryKeyPosition: 1 },
        { name: 'customer', description: 'who', relationships: to('customers', 'id') },
        { name: 'line', primaryKeyPosition: 2, relationships: to('lines', 'n') },
        { name: 'part', logicalType: 'object' },
      ],
      [{ name: 'id', primaryKeyPosition: 1 }, { name: 'at' }],
    ]);
  });

  it('ends where definitions refer to each other, with a finding', async () => {
    const next = (index: number) => ({ $ref: `#/$defs/d${String(index + 1)}` });
    const twice = (index: number) => ({ type: 'object', properties: { a: next(index), b: next(index) } });
    const $defs = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`d${String(index)}`, twice(index)]));
    const { codes, contracts } = await imported(JSON.stringify({ ...twice(-1), $defs }));
    expect(codes.filter((code) => code === 'IMPORT_TRUNCATED')).toHaveLength(1);
    expect(contracts).toHaveLength(1);
    const all = Object.fromEntries(Object.keys($defs).map((name) => [name, { $ref: `#/$defs/${name}` }]));
    const each = Object.fromEntries(Object.keys($defs).map((name) => [name, { type: 'object', properties: all }]));
    const recursive = await imported(JSON.stringify({ type: 'object', properties: all, $defs: each }));
    expect(recursive.codes).toContain('IMPORT_TRUNCATED');
    const self = { type: 'object', properties: { left: { $ref: '#' }, right: { $ref: '#' } } };
    expect((await imported(JSON.stringify(self))).codes).toEqual(['IMPORT_DROPPED', 'IMPORT_NOT_SAID']);
  });

  it('reports a statement that cannot be read at its place, and imports the others', async () => {
    const { contracts, issues } = await imported(`${SQL}\nCREATE TABLE broken (id int, x !! y);`);
    expect(contracts).toHaveLength(1);
    expect(issues.find(({ code }) => code === 'IMPORT_UNREADABLE')).toMatchObject({ line: 8, severity: 'error' });
  });

  it('has the tests of dbt as promises, by their kind', async () => {
    const { contracts } = await imported(DBT);
    const [state, customer] = contracts[0]?.schema[0]?.properties ?? [];
    expect(state).toMatchObject({ required: true, enum: [{ value: 'open' }, { value: 'done' }] });
    // A test of some rows promises less than `unique`.
    expect(state?.unique).toBeUndefined();
    expect(state?.quality).toMatchObject([{ type: 'custom', engine: 'dbt' }]);
    expect(customer?.relationships).toEqual([
      { type: 'foreignKey', to: 'customers.odcs.yaml#/schema/customers/properties/id' },
    ]);
    expect(contracts[0]?.customProperties).toEqual([
      { property: 'proposedAgreements', value: [{ consumer: 'dashboard', owner: 'a@b.c' }] },
    ]);
    expect((await imported(DBT, { models: ['priv*'] })).contracts.map(({ name }) => name)).toEqual(['private']);
  });

  it('lists what a contract cannot express', async () => {
    expect((await imported(JSON_SCHEMA)).codes).toContain('IMPORT_DROPPED');
    expect((await imported(AVRO)).codes).toContain('IMPORT_DROPPED');
    expect((await imported('syntax = "proto3";\nmessage A {\n  string x 1;\n}')).issues[0]).toMatchObject({
      code: 'IMPORT_UNREADABLE',
      line: 3,
    });
  });

  it('never makes a reader fail, whatever the text is', async () => {
    const part = fc.constantFrom(...SAMPLES.map(([, text]) => text));
    const cut = fc
      .tuple(part, fc.nat(1500), fc.nat(40), fc.string({ maxLength: 5 }))
      .map(([text, at, length, by]) => text.slice(0, at) + by + text.slice(at + length));
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, fc.json(), fc.string()), fc.constantFrom(...IMPORT_KINDS), async (text, kind) => {
        kindOf(text);
        const { contracts } = await readDefinition(text, kind, OPTIONS);
        for (const contract of contracts) parseContract(writeContract(contract));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a contract that is updated', () => {
  it('keeps edits and comments, adds what is new and reports what differs', async () => {
    const first = (await imported('CREATE TABLE t (a int, gone int);')).contracts[0];
    const second = (await imported('CREATE TABLE t (a bigint, b text);')).contracts[0];
    if (first === undefined || second === undefined) throw new Error('nothing was imported');
    const edited = writeContract(first)
      .replace('version: 1.0.0', 'version: 1.2.0 # released')
      .replace('- name: a', '- name: a # ours');
    const updated = updateContract(edited, second);
    expect(updated?.text).toContain('version: 1.2.0 # released');
    expect(updated?.text).toContain('- name: a # ours');
    expect(updated?.text).toContain('- name: b');
    expect(updated?.issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'IMPORT_DIFFERS /schema/0/properties/1',
      'IMPORT_DIFFERS /schema/0/properties/0/physicalType',
    ]);
    expect(updateContract(updated?.text ?? '', second)?.text).toBe(updated?.text);
  });
});
