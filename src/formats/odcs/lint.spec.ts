import { describe, expect, it } from '@jest/globals';
import { explain } from '../../core/explain/index.js';
import { parseContract } from './parse.js';

const head = 'apiVersion: v3.2.0\nkind: DataContract\nid: sales.orders\nversion: 1.0.0\n';

/**
 * `severity CODE line:column help` of every finding after the head; no help if it is that of the
 * code.
 */
function found(body: string, start = head): string[] {
  // Most bodies here have no schema, which has a test of its own.
  const issues = parseContract(start + body).issues.filter(({ code }) => code !== 'NO_PROMISES');
  return issues.map(
    ({ severity, code, line, column, help }) =>
      `${severity} ${code} ${line}:${column}${help === null || help === explain(code)?.fix ? '' : ` ${help}`}`,
  );
}

const field = (rest: string) => `schema:\n  - name: orders\n    properties:\n      - name: amount\n${rest}`;
const rules = (...list: string[]) =>
  field(`        quality:\n${list.map((rule) => `          - { ${rule} }\n`).join('')}`);
const partitioning = (value: string) =>
  `customProperties:\n  - property: concordat.partitioning\n    value: ${value}\n${field('        logicalType: number\n')}`;

describe('an error', () => {
  it('always shows how to fix it', () => {
    const broken = [
      '{',
      '3',
      'kind: x',
      'a: &x [*x, *y]',
      head,
      head + field('        logicalType: 7\n'),
      `${head}a: 1\na: 2\n`,
    ];
    const issues = broken.flatMap((text) => parseContract(text).issues);
    expect(issues.length).toBeGreaterThan(broken.length);
    expect(issues.filter(({ help, severity }) => severity === 'error' && !help)).toEqual([]);
  });
});

describe('a misspelt word', () => {
  it('is underlined, with a suggestion', () => {
    const { issues } = parseContract(head + field('        logicalType: decmal\n'));
    expect(issues).toEqual([
      {
        code: 'C012',
        severity: 'error',
        message: expect.stringMatching(/^logicalType must be one of string, date, timestamp, /),
        pointer: '/schema/0/properties/0/logicalType',
        line: 9,
        column: 22,
        endColumn: 28,
        help: 'did you mean `number` (physicalType: decimal)?',
      },
    ]);
  });

  it.each([
    [field('        logicalType: intger\n'), 'error C012 9:22 did you mean `integer`?'],
    [field('        logicaltype: integer\n'), 'error C013 9:9 did you mean `logicalType`?'],
    [rules('metric: nulValues, mustBe: 0'), 'error C012 10:23 did you mean `nullValues`?'],
    [rules('type: custom, engine: sodaa, implementation: x'), 'info UNKNOWN_ENGINE 10:37 did you mean `soda`?'],
    [
      'slaProperties:\n  - { property: latencey, value: 1, unit: h }\n',
      'warning UNKNOWN_SLA_PROPERTY 6:17 did you mean `latency`?',
    ],
  ])('%#', (body, issue) => {
    expect(found(body)).toEqual([issue]);
  });
});

describe('all problems at once', () => {
  it('in the order of the text', () => {
    expect(found('name: [a]\nstatus: 1\nowner: me\nschema: [{ physicalName: x }]\n')).toEqual([
      'error C011 5:1',
      'error C011 6:9 Quote it.',
      expect.stringMatching(/^error C013 7:1/),
      'error C010 8:10 Add `name`.',
    ]);
  });
});

describe('versions', () => {
  it.each([
    ['v1.0.0', 'error INVALID_VERSION 4:10 did you mean `1.0.0`?'],
    ['"1.0"', 'error INVALID_VERSION 4:10 did you mean `1.0.0`?'],
    ['latest', 'error INVALID_VERSION 4:10'],
  ])('%s is not semantic', (version, issue) => {
    expect(found('', head.replace('1.0.0', version))).toEqual([issue]);
  });

  it.each(['v2.2.2', 'v4.0.0', '"3.2.0"', '3'])('the standard %s is not supported', (version) => {
    expect(found('', head.replace('v3.2.0', version))[0]).toMatch(/^error UNSUPPORTED_API_VERSION 1:13/);
  });
});

describe('promises that nothing can keep or check', () => {
  const reported = (body: string) =>
    parseContract(head + body).issues.map(({ code, severity, pointer }) => `${severity} ${code} ${pointer}`);
  const schema = (...properties: string[]) =>
    `schema:\n  - name: a\n    properties:\n${properties.map((one) => `      - { ${one} }\n`).join('')}`;

  it.each([
    ['no schema', '', ['warning NO_PROMISES /schema']],
    ['an empty schema', 'schema: []\n', ['warning NO_PROMISES /schema']],
    [
      'two fields in one column',
      schema('name: x, physicalName: c', 'name: y, physicalName: c', 'name: z', 'name: q, physicalName: z'),
      [
        'warning DUPLICATE_COLUMN /schema/0/properties/1/physicalName',
        'warning DUPLICATE_COLUMN /schema/0/properties/3/physicalName',
      ],
    ],
    [
      'allowed values of another type',
      schema('name: x, logicalType: integer, enum: [{ value: 1 }, { value: two }, { value: 3.5 }]'),
      [
        'warning ENUM_VALUE_TYPE /schema/0/properties/0/enum/1/value',
        'warning ENUM_VALUE_TYPE /schema/0/properties/0/enum/2/value',
      ],
    ],
  ])('%s', (_what, body, expected) => {
    expect(reported(body)).toEqual(expected);
  });

  it('keys of a mesh card that are misspelt or misplaced', () => {
    const card = `data_product:
  name: x
  domain: d
  verison: 1.0.0
  owner: me
  port:
    protocl: kafka
quality_metrics: []
`;
    expect(parseContract(card).issues.map(({ code, line, help }) => `${code} ${line} ${help ?? ''}`)).toEqual([
      'UNKNOWN_CARD_KEY 4 did you mean `version`?',
      'UNKNOWN_CARD_KEY 7 did you mean `protocol`?',
      'UNKNOWN_CARD_KEY 8 Indent `quality_metrics` under `data_product`.',
    ]);
  });
});

describe('quality rules', () => {
  it.each([
    [rules('type: text, description: x, mustBe: 0'), ['error OPERATOR_ON_TEXT 10:43']],
    [rules('metric: rowCount, mustBeBetween: [5, 1]'), ['error EMPTY_RANGE 10:33']],
    [rules('metric: rowCount, mustBeBetween: [1, 5]'), ['info BETWEEN_IS_EXCLUSIVE 10:33']],
    [rules('metric: rowCount, mustBe: 0, severity: dire'), ['warning UNKNOWN_SEVERITY 10:54']],
    [rules("type: sql, query: ' ', mustBe: 0"), ['error EMPTY_QUERY 10:33']],
    [rules('type: custom, engine: great-expectations, implementation: x'), ['info ENGINE_NOT_RUN 10:37']],
  ])('%s', (body, codes) => {
    expect(found(body)).toEqual(codes);
  });

  const bounds = (warn: string, fail: string) =>
    rules(
      `metric: nullValues, unit: percent, ${warn}, severity: warning`,
      `metric: nullValues, unit: percent, ${fail}`,
    );

  it('a warning must have the stricter bound', () => {
    expect(found(bounds('mustBeLessThan: 1', 'mustBeLessThan: 5'))).toEqual([]);
    expect(found(bounds('mustBeLessThan: 5', 'mustBeLessThan: 5'))).toEqual(['error BOUNDS_CROSSED 10:13']);
    expect(found(bounds('mustBeLessThan: 9', 'mustBeLessThan: 5'))).toEqual(['error BOUNDS_CROSSED 10:13']);
  });
});

describe('names, levels and partitionings', () => {
  it('finds repeated names', () => {
    expect(found('schema:\n  - name: a\n  - name: a\n')).toEqual(['error DUPLICATE_OBJECT 7:11']);
    expect(found('schema:\n  - name: a\n    properties: [{ name: b }, { name: b }]\n')).toEqual([
      'error DUPLICATE_FIELD 7:39',
    ]);
  });

  it('reports that `m` is minutes', () => {
    expect(found('slaProperties:\n  - { property: latency, value: 1, unit: m }\n')).toEqual([
      'info M_IS_MINUTES 6:42 Write `min`, or `mo` for months.',
    ]);
    expect(found('slaProperties:\n  - { property: latency, value: 1, unit: furlong }\n')).toEqual([
      'warning UNKNOWN_SLA_UNIT 6:42',
    ]);
  });

  it.each([
    ['{ every: P1D, timezone: Europe/Berlin, path: "day={yyyy}-{MM}-{dd}/*" }', []],
    ['{ every: P1D, column: amount }', []],
    ['{ every: P1D, column: amount, closes: delivery }', []],
    ['{ every: P1D, column: amount, closes: end }', []],
    ['{ every: P1D, column: amount, closes: arrival }', ['error INVALID_PARTITIONING 7:50']],
    ['{ every: P1D, column: amount, closes: true }', ['error INVALID_PARTITIONING 7:50']],
    ['{ every: P1D }', ['error PARTITIONING_WITHOUT_DATA 7:5']],
    ['{ every: P1D, path: all.csv }', ['error PARTITIONING_WITHOUT_DATA 7:32']],
    ['{ every: P1D, path: "{yyyy}/{MM}/*.csv" }', ['error PARTITIONING_WITHOUT_DATA 7:32']],
    ['{ every: PT15M, path: "{yyyy}{MM}{dd}{HH}.csv" }', ['error PARTITIONING_WITHOUT_DATA 7:34']],
    ['{ every: P1D, path: all.csv, column: amount }', []],
    ['{ every: PT1H, path: "{yyyy}{MM}{dd}.csv", column: amount }', []],
    ['{ every: daily, column: amount }', ['error INVALID_PARTITIONING 7:21']],
    ['{ every: P1D, timezone: Mars/Base, column: amount }', ['error INVALID_PARTITIONING 7:36']],
    ['{ every: P1D, column: nope }', ['error INVALID_PARTITIONING 7:34']],
    ['{ every: P1D, path: "{day}" }', ['error INVALID_PARTITIONING 7:32']],
    ['daily', ['error INVALID_PARTITIONING 7:12']],
  ])('partitioning %s', (value, issues) => {
    expect(found(partitioning(value)).map((issue) => issue.split(' ').slice(0, 3).join(' '))).toEqual(issues);
  });
});

describe('a server', () => {
  const server = (text: string) =>
    `servers:\n  - { server: files, ${text} }\n${field('        logicalType: number\n')}`;

  it.each([
    ['type: custom, path: a, location: b, format: csv', ['warning TWO_LOCATIONS 6:55']],
    ['type: custom, path: ./a/, location: "file://a", format: csv', []],
    ['type: custom, path: a, database: b, format: csv', []],
    ['type: custom, path: a, database: b, format: sqlite', ['warning TWO_LOCATIONS 6:55']],
    ['type: custom, path: a.db', ['warning NO_ENGINE 6:5']],
    ['type: custom, path: a.db, format: sqlite', []],
    ['type: custom, path: a, format: avro', ['warning NO_ENGINE 6:53']],
    ['type: local, path: a.db, format: sqlite', ['warning NO_ENGINE 6:55']],
    ['type: local, path: a, format: csv', []],
    ['type: kafka, host: "broker:9092", format: avro', ['info NO_ENGINE 6:28']],
  ])('{ %s } is reported if no engine reads it, with a warning where another format would help', (text, issues) => {
    expect(found(server(text)).map((issue) => issue.split(' ').slice(0, 3).join(' '))).toEqual(issues);
  });
});

describe('a variable of a server', () => {
  const servers = (path: string) =>
    `servers:\n  - server: files\n    type: local\n    format: csv\n    path: ${path}\n`;

  it.each([
    ['${NOPE}/a.csv', ['warning UNRESOLVED_VARIABLE 9:11 Add a default: `${NAME:-value}`.']],
    ['${A:-x}/${B}/${C}.csv', ['warning UNRESOLVED_VARIABLE 9:11 Add a default: `${NAME:-value}`.']],
    ['${A:-x}/a.csv', []],
    ['${A:-}/a.csv', []],
    ['a/{yyyy}/$B.csv', []],
  ])('is reported if it has no default: %s', (path, issues) => {
    expect(found(servers(path))).toEqual(issues);
  });

  it('is named, and does not prevent publishing', () => {
    const { model, issues } = parseContract(head + servers('${B}/${C}/${B}.csv'));
    expect(model).not.toBeNull();
    expect(issues.filter(({ code }) => code === 'UNRESOLVED_VARIABLE')).toMatchObject([
      { pointer: '/servers/0/path', message: expect.stringMatching(/^`\$\{B\}`, `\$\{C\}` /u) },
    ]);
  });
});
