import { describe, expect, it } from '@jest/globals';
import { explain } from '../../core/explain/index.js';
import { parseContract } from './parse.js';

const head = (version: string): string =>
  `apiVersion: ${version}\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n`;

/** `severity CODE pointer help` of every finding about keys. */
function found(text: string): string[] {
  return parseContract(text)
    .issues.filter(({ code }) => ['C010', 'C013', 'OPTION_WITHOUT_EFFECT'].includes(code))
    .map(({ severity, code, pointer, help }) => `${severity} ${code} ${pointer} ${help ?? explain(code)?.fix ?? ''}`);
}

const VERSIONS = ['v3.0.2', 'v3.1.0', 'v3.2.0'];
const OWN = 'Put keys of your own in `customProperties`.';

describe('the list of the rule `validValues` of ODCS 3.0', () => {
  const rule = (keys: string) =>
    `schema: [{ name: o, properties: [{ name: a, logicalType: string, quality: [{ ${keys} }] }] }]\n`;
  const AT = '/schema/0/properties/0/quality/0/validValues';
  it('is what the values are compared with, and without a bound none is invalid', () => {
    const text = head('v3.0.2') + rule('rule: validValues, validValues: [x, y]');
    expect(found(text)).toEqual([]);
    const [field] = parseContract(text).model?.objects[0]?.fields ?? [];
    const facts = { metric: 'invalidValues', arguments: { validValues: ['x', 'y'] } };
    expect(field).toMatchObject({
      enumValues: ['x', 'y'],
      quality: [{ ...facts, bound: { operator: 'mustBe', value: 0 } }],
    });
    const some = parseContract(
      head('v3.0.2') + rule('rule: validValues, validValues: [x], mustBeLessThan: 5, unit: percent'),
    );
    expect(some.model?.objects[0]?.fields[0]).toMatchObject({ enumValues: null, quality: [{ unit: 'percent' }] });
  });
  it('is an unknown key in other rules, and in later versions', () => {
    expect(found(head('v3.0.2') + rule('rule: duplicateCount, validValues: [x], mustBe: 0'))).toHaveLength(1);
    expect(found(head('v3.1.0') + rule('metric: invalidValues, validValues: [x], mustBe: 0'))).toEqual([
      expect.stringContaining(AT),
    ]);
  });
});

describe('one unknown key, however deep', () => {
  const deep = (inner: string): string => `schema:
  - name: orders
    physicalName: ord
    properties:
      - name: a
        logicalType: object
        required: true
        properties:
          - name: b
            logicalType: array
            items:
              logicalType: array
              items:
                logicalType: object
                properties:
                  - { name: c, logicalType: string }
                  - { name: d, ${inner} }
                  - { name: e, logicalType: integer }
      - { name: z, logicalType: string }
`;
  const AT = '/schema/0/properties/0/properties/0/items/items/properties/1';
  it.each(VERSIONS)('in an array of arrays of structures, %s', (version) => {
    expect(found(head(version) + deep('logicalTyp: string'))).toEqual([
      `error C013 ${AT}/logicalTyp did you mean \`logicalType\`?`,
    ]);
    expect(found(head(version) + deep('logicalType: string, nullable: true'))).toEqual([
      `error C013 ${AT}/nullable did you mean \`required\`?`,
    ]);
    expect(found(head(version) + deep('logicalType: string, whatever: 1'))).toEqual([
      `error C013 ${AT}/whatever ${OWN}`,
    ]);
  });
  it('and other errors at the same time', () => {
    const text = deep('logicalTyp: string').replace(
      'name: z, logicalType: string',
      'name: z, nul: 1, logicalType: strng',
    );
    expect(parseContract(head('v3.2.0') + text).issues.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      `C013 ${AT}/logicalTyp`,
      'C013 /schema/0/properties/1/nul',
      'C012 /schema/0/properties/1/logicalType',
    ]);
  });
  it('in the value of a map, and in a rule of a nested property', () => {
    const text = `schema:
  - name: orders
    properties:
      - name: m
        logicalType: map
        map:
          key: { logicalType: string }
          value:
            logicalType: object
            properties:
              - { name: x, logicalType: string, quality: [{ metric: nullValues, mustBeLes: 5 }] }
              - { name: y, logicalTypee: string }
`;
    expect(found(head('v3.2.0') + text)).toEqual([
      'error C013 /schema/0/properties/0/map/value/properties/0/quality/0/mustBeLes did you mean `mustBeLessThan`?',
      'error C013 /schema/0/properties/0/map/value/properties/1/logicalTypee did you mean `logicalType`?',
    ]);
  });
});

describe('an option of another type', () => {
  const option = (type: string, options: string): string =>
    `schema:\n  - { name: o, properties: [{ name: a, ${type}logicalTypeOptions: { ${options} } }] }\n`;
  const AT = '/schema/0/properties/0/logicalTypeOptions';
  it.each([
    ['logicalType: number, ', 'maxLength: 5', `error C013 ${AT}/maxLength did you mean \`maximum\`?`],
    ['logicalType: integer, ', 'minLength: 5', `error C013 ${AT}/minLength did you mean \`minimum\`?`],
    ['logicalType: string, ', 'minimum: 5', `error C013 ${AT}/minimum did you mean \`minLength\`?`],
    ['logicalType: string, ', 'exclusiveMaximum: 5', `error C013 ${AT}/exclusiveMaximum did you mean \`maxLength\`?`],
    [
      'logicalType: array, items: { logicalType: string }, ',
      'maxLength: 5',
      `error C013 ${AT}/maxLength did you mean \`maxItems\`?`,
    ],
    ['logicalType: object, ', 'minItems: 1', `error C013 ${AT}/minItems did you mean \`minProperties\`?`],
    [
      'logicalType: date, ',
      'multipleOf: 2',
      `error C013 ${AT}/multipleOf Its options are minimum, maximum, exclusiveMinimum, exclusiveMaximum, format.`,
    ],
    ['logicalType: string, ', 'maxLenght: 5', `error C013 ${AT}/maxLenght did you mean \`maxLength\`?`],
    [
      'logicalType: boolean, ',
      'maxLength: 5',
      `warning OPTION_WITHOUT_EFFECT ${AT}/maxLength Remove it: boolean has no options.`,
    ],
    ['', 'maxLength: 5', `error C013 ${AT}/maxLength Add \`logicalType: string\`, which has \`maxLength\`.`],
  ])('%s%s', (type, options, finding) => {
    for (const version of VERSIONS) expect(found(head(version) + option(type, options))).toEqual([finding]);
  });
});

describe('a key that no version knows, where 3.0 is open', () => {
  const OPEN = `servers:
  - { server: s, type: postgres, host: db, hots: db, port: 5432, database: d, schema: x }
roles:
  - { role: r, acces: read }
team:
  - { username: a, rol: owner }
support:
  - { channel: c, url: http://x, invitationUlr: x }
price: { priceAmount: 5, priceCurrency: EUR, pirceUnit: x }
slaProperties:
  - { property: latency, value: 4, valeu: 4, unit: h }
description: { purpos: x }
customProperties:
  - { property: a, value: { anything: { goes: 1 } }, valu: 1 }
schema:
  - name: orders
    quality:
      - { rule: rowCount, mustBe: 5, unti: percent, customProperties: [{ property: x, value: 1, vale: 1 }] }
    properties:
      - { name: a, logicalType: string, quality: [{ type: sql, query: x, qeury: y, mustBe: 1 }] }
`;
  it('is a warning with a suggestion', () => {
    expect(found(head('v3.0.2') + OPEN)).toEqual([
      'warning C013 /servers/0/hots did you mean `host`?',
      'warning C013 /roles/0/acces did you mean `access`?',
      'warning C013 /team/0/rol did you mean `role`?',
      'warning C013 /support/0/invitationUlr did you mean `invitationUrl`?',
      'warning C013 /price/pirceUnit did you mean `priceUnit`?',
      'warning C013 /slaProperties/0/valeu did you mean `value`?',
      'warning C013 /description/purpos did you mean `purpose`?',
      'warning C013 /customProperties/0/valu did you mean `value`?',
      'warning C013 /schema/0/quality/0/unti did you mean `unit`?',
      'warning C013 /schema/0/quality/0/customProperties/0/vale did you mean `value`?',
      'warning C013 /schema/0/properties/0/quality/0/qeury did you mean `query`?',
    ]);
  });
  it('is shown beside the key that is missing because of it, and beside other errors', () => {
    const text =
      'servers:\n  - { server: s, type: postgres, hots: db, port: 5432, database: d, schema: x }\nstatsu: x\n';
    expect(found(head('v3.0.2').replace('status: active\n', '') + text)).toEqual([
      expect.stringMatching(/^error C010 {2}/),
      'error C010 /servers/0 Rename `hots` to `host`.',
      'warning C013 /servers/0/hots did you mean `host`?',
      'error C013 /statsu did you mean `status`?',
    ]);
  });
});
