import { describe, expect, it } from '@jest/globals';
import { diffModels } from '../../../src/core/contract/diff.js';
import type { ContractModel } from '../../../src/core/contract/model.js';
import { parseContract } from '../../../src/formats/odcs/parse.js';

function model(body: string): ContractModel {
  const text = `apiVersion: v3.2.0\nkind: DataContract\nid: t.c\nversion: 1.0.0\nstatus: active\n${body}`;
  const { model: found, issues } = parseContract(text);
  if (found === null) throw new Error(JSON.stringify(issues));
  return found;
}

const field = (keys: string) => `schema: [{ name: t, properties: [{ name: a, ${keys} }, { name: b }] }]\n`;
const server = (keys: string) =>
  `servers: [{ server: s, ${keys}, host: h, database: d, schema: p }]\nschema: [{ name: t, properties: [{ name: a }] }]\n`;
const keys = (ends: string) =>
  `schema: [{ name: t, id: o1, relationships: [{ ${ends} }], properties: [{ name: a, id: f1 }, { name: b }] },
  { name: u, id: o2, properties: [{ name: c, id: g1 }, { name: d }] }]\n`;
const rule = (keys: string) => field(`logicalType: string, quality: [{ ${keys} }]`);

describe('one promise in two spellings', () => {
  it.each([
    [
      field('logicalType: integer, logicalTypeOptions: { minimum: 1 }'),
      field('logicalType: integer, logicalTypeOptions: { exclusiveMinimum: 0 }'),
    ],
    [field('required: false, unique: false'), field('physicalName: a')],
    [
      field('logicalType: array, items: { logicalType: string }, logicalTypeOptions: { minItems: 0 }'),
      field('logicalType: array, items: { logicalType: string }'),
    ],
    [field('logicalType: integer, logicalTypeOptions: { format: i32 }'), field('logicalType: integer')],
    [field('primaryKey: true'), field('primaryKey: true, primaryKeyPosition: 1, required: true, unique: true')],
    [field('enum: [{ value: x }, { value: y }]'), field('enum: [{ value: y }, { value: x }]')],
    [rule('metric: nullValues, mustBe: 0'), field('logicalType: string, required: true')],
    [rule('metric: duplicateValues, unit: percent, mustBe: 0'), field('logicalType: string, unique: true')],
    [
      'schema: [{ name: t, quality: [{ metric: duplicateValues, arguments: { properties: [a] }, mustBe: 0 }], properties: [{ name: a }] }]\n',
      'schema: [{ name: t, properties: [{ name: a, unique: true }] }]\n',
    ],
    [
      rule('metric: nullValues, mustBeLessThan: 5, severity: error'),
      rule('metric: nullValues, mustBeLessOrEqualTo: 4, severity: critical'),
    ],
    [server('type: postgresql, port: 5432'), server('type: postgres, port: "5432"')],
    [
      server('type: postgres, environment: production, port: 5432'),
      server('type: postgres, environment: prod, port: "5432"'),
    ],
    [field('classification: Internal'), field('classification: internal')],
    [field('physicalType: "bool"'), field('physicalType: BOOLEAN')],
    [field('logicalType: integer, logicalTypeOptions: { multipleOf: 1 }'), field('logicalType: integer')],
    [
      field('logicalType: string, logicalTypeOptions: { pattern: "^x" }'),
      rule('metric: invalidValues, arguments: { pattern: "^x" }, mustBe: 0'),
    ],
    [
      field('logicalType: object, logicalTypeOptions: { required: [x] }, properties: [{ name: x }]'),
      field('logicalType: object, properties: [{ name: x, required: true }]'),
    ],
    [
      `${field('id: f1')}customProperties: [{ property: concordat.partitioning, value: { every: P1D, column: a, timezone: Etc/UTC } }]\n`,
      `${field('id: f1')}customProperties: [{ property: concordat.partitioning, value: { every: P1D, column: a, closes: end } }]\n`,
    ],
    [keys('from: [t.a, t.b], to: [u.c, u.d]'), keys('from: [t.b, t.a], to: [u.d, u.c], type: foreignKey')],
    [keys('from: [t.a], to: [u.c]'), keys('from: schema/o1/properties/f1, to: schema/o2/properties/g1')],
  ])('%s', (one, other) => {
    expect(diffModels(model(one), model(other))).toEqual({ required: 'NONE', changes: [] });
    expect(diffModels(model(other), model(one))).toEqual({ required: 'NONE', changes: [] });
  });
});

describe('what only looks alike', () => {
  it.each([
    [keys('from: [t.a, t.b], to: [u.c, u.d]'), keys('from: [t.a, t.b], to: [u.d, u.c]'), 'MAJOR'],
    [
      rule('metric: invalidValues, arguments: { pattern: "^x" }, mustBe: 0'),
      rule('metric: invalidValues, arguments: { pattern: "^y" }, mustBe: 0'),
      'MINOR',
    ],
    [rule('metric: nullValues, mustBe: 0, severity: info'), field('logicalType: string, required: true'), 'MAJOR'],
    [
      field('logicalType: number, logicalTypeOptions: { minimum: 1 }'),
      field('logicalType: number, logicalTypeOptions: { exclusiveMinimum: 0 }'),
      'MAJOR',
    ],
    [field('logicalType: integer, logicalTypeOptions: { format: i64 }'), field('logicalType: integer'), 'MAJOR'],
    [server('type: postgres, port: 5432'), server('type: postgres, port: 5433'), 'MAJOR'],
    [
      'slaProperties: [{ property: frequency, value: 1, unit: d }]\nschema: [{ name: t }]\n',
      'slaProperties: [{ property: frequency, value: 1, unit: h }]\nschema: [{ name: t }]\n',
      'MAJOR',
    ],
    [
      'schema: [{ name: t, properties: [{ name: o, logicalType: object, properties: [{ name: c, relationships: [{ to: t.k }] }] }, { name: k }] }]\n',
      'schema: [{ name: t, properties: [{ name: o, logicalType: object, properties: [{ name: c }] }, { name: k }] }]\n',
      'MAJOR',
    ],
  ])('%s', (one, other, bump) => {
    expect(diffModels(model(one), model(other)).required).toBe(bump);
  });
});
