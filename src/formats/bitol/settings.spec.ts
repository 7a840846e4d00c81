import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../core/contract/model.js';
import { parseContract } from '../odcs/parse.js';
import { parseProduct } from '../odps/parse.js';
import { declaredCsv } from '../../core/quality/csv-options.js';
import { lintSettings } from './settings.js';

const entry = (name: string, value: unknown): JsonObject =>
  ({ customProperties: [{ property: name, value }] }) as unknown as JsonObject;
const found = (document: unknown, root: 'contract' | 'product' = 'contract'): string[] =>
  lintSettings(document as JsonObject, root).map(({ severity, code, pointer, help }) =>
    `${severity} ${code} ${pointer} ${help ?? ''}`.trim(),
  );

const PARTS: Readonly<Record<string, (at: JsonObject) => unknown>> = {
  contract: (at) => at,
  object: (at) => ({ schema: [at] }),
  property: (at) => ({ schema: [{ properties: [{ items: { properties: [at] } }] }] }),
  'map value': (at) => ({ schema: [{ properties: [{ map: { value: at } }] }] }),
  rule: (at) => ({ schema: [{ properties: [{ quality: [at] }] }] }),
  'rule of an object': (at) => ({ schema: [{ quality: [at] }] }),
  'service level': (at) => ({ slaProperties: [at] }),
  server: (at) => ({ servers: [at] }),
  role: (at) => ({ roles: [at] }),
};

describe('a setting', () => {
  it.each<[string, unknown, readonly string[]]>([
    ['concordat.partitioning', { every: 'P1D' }, ['contract']],
    ['concordat.effectiveFrom', '2026-12-01', ['contract']],
    ['concordat.samples', true, ['object']],
    ['concordat.severity', 'critical', ['property', 'map value', 'rule', 'rule of an object']],
    ['concordat.group', 'load', ['property', 'map value', 'rule', 'rule of an object']],
    ['concordat.ttl', 'PT36H', ['property', 'map value', 'rule', 'rule of an object']],
    ['concordat.execution', 'none', ['rule', 'rule of an object']],
    ['concordat.target', 0.99, ['service level']],
    ['concordat.csv', { delimiter: ';', header: false }, ['server']],
    ['concordat.mapper', 'cover', []],
  ])('%s is only known where it belongs', (name, value, parts) => {
    const known = Object.keys(PARTS).filter((part) => found(PARTS[part]?.(entry(name, value))).length === 0);
    expect(known).toEqual(parts);
  });

  it.each<[string, unknown, string]>([
    ['concordat.severity', 'hihg', 'warning UNKNOWN_SEVERITY'],
    ['concordat.severity', 5, 'warning UNKNOWN_SEVERITY'],
    ['concordat.ttl', 'soon', 'warning INVALID_SETTING'],
    ['concordat.ttl', 36, 'warning INVALID_SETTING'],
    ['concordat.group', ' ', 'warning INVALID_SETTING'],
    ['concordat.execution', 'None', 'warning INVALID_SETTING'],
  ])('%s: %j is reported at its value', (name, value, finding) => {
    expect(found(PARTS['rule']?.(entry(name, value)))).toEqual([
      `${finding} /schema/0/properties/0/quality/0/customProperties/0/value`,
    ]);
  });
  it('concordat.csv may have every key that the engine reads', () => {
    const value = {
      delimiter: ';',
      quote: "'",
      decimal: ',',
      encoding: 'latin-1',
      comment: '#',
      skip: 2,
      header: false,
    };
    expect(declaredCsv({ settings: { customProperties: [{ property: 'concordat.csv', value }] } })).toEqual(value);
    expect(lintSettings({ servers: [entry('concordat.csv', value)] }, 'contract')).toEqual([]);
  });
  it.each([
    [{ skip: -1 }, '`skip` is a whole number'],
    [{ skip: '2' }, '`skip` is a whole number'],
    [{ comment: true }, '`comment` is a string'],
    [{ constructor: true }, 'without `constructor`'],
    [{ delimeter: ';' }, 'did you mean `delimiter`?'],
    [{ header: 'no' }, '`header` is a boolean'],
    [';', 'a mapping with delimiter'],
  ])('concordat.csv: %j is reported', (value, text) => {
    expect(lintSettings({ servers: [entry('concordat.csv', value)] }, 'contract')).toEqual([
      expect.objectContaining({ code: 'INVALID_SETTING', message: expect.stringContaining(text) }),
    ]);
  });
  it.each([
    ['concordat.severty', 'did you mean `concordat.severity`?'],
    ['Concordat.Severity', 'did you mean `concordat.severity`?'],
    ['concordat_ttl', 'did you mean `concordat.ttl`?'],
    ['concordat.partitioning', 'Move it to a contract.'],
    ['concordat.csv', 'Move it to a server.'],
    ['concordat.whatever', ''],
  ])('%s at a rule is reported with its fix', (name, help) => {
    expect(found(PARTS['rule of an object']?.(entry(name, null)))).toEqual([
      `warning UNKNOWN_SETTING /schema/0/quality/0/customProperties/0/property ${help}`.trim(),
    ]);
  });
  it('given twice is reported, and properties of others are not', () => {
    const twice = {
      customProperties: [entry('concordat.grid', {}), entry('concordat.grid', {})].flatMap(
        ({ customProperties }) => customProperties as unknown as JsonObject[],
      ),
    };
    expect(found(twice)).toEqual(['warning UNKNOWN_SETTING /customProperties/1/property Remove one of them.']);
    expect(found(entry('severity', 1))).toEqual([]);
    expect(found(entry('concordatorium', 1))).toEqual([]);
  });
  it('of a data product is that of its input ports', () => {
    const mapper = entry('concordat.mapper', 'cover');
    expect(found({ inputPorts: [mapper] }, 'product')).toEqual([]);
    expect(found({ inputPorts: [entry('concordat.dependency', 'maybe')] }, 'product')).toEqual([
      'error INVALID_DEPENDENCY /inputPorts/0/customProperties/0/value',
    ]);
    expect(found({ outputPorts: [mapper], ...mapper }, 'product')).toEqual([
      'warning UNKNOWN_SETTING /outputPorts/0/customProperties/0/property Move it to an input port.',
      'warning UNKNOWN_SETTING /customProperties/0/property Move it to an input port.',
    ]);
  });
});

const places = (text: string): string[] =>
  parseContract(text).issues.map(({ code, line, column }) => `${code} ${String(line)}:${String(column)}`);

describe('a mesh card with values of the wrong kind', () => {
  it.each([
    ['data_product: orders\nname: a\ndomain: b\n', ['CARD_INVALID 1:15']],
    ['data_product:\n  name: a\n  domain: b\n  port: 5\n', ['CARD_INVALID 4:9']],
    ['data_product:\n  name: a\n  domain: b\n  port: [kafka]\n', ['CARD_INVALID 4:3']],
    ['data_product:\n  name: a\n  domain: b\n  sla: fast\n', ['CARD_INVALID 4:8']],
    ['data_product:\n  name: a\n  domain: b\n  quality_metrics: completeness > 99%\n', ['CARD_INVALID 4:20']],
    ['data_product:\n  name: a\n  domain: b\n  quality_metrics: 5\n', ['CARD_INVALID 4:20']],
    ['data_product:\n  name: 5\n  domain: b\n', ['CARD_INVALID 2:9']],
    [
      'data_product:\n  name: a\n  domain: b\n  port: { protocol: 5, topic: [x] }\n',
      ['CARD_INVALID 4:21', 'CARD_INVALID 4:24'],
    ],
  ])('%j', (text, expected) => {
    expect(places(text)).toEqual(expected);
    expect(parseContract(text).issues.every(({ help }) => (help ?? '') !== '')).toBe(true);
  });
});

describe('the ports of a data product', () => {
  const product = (rest: string): string =>
    `apiVersion: v1.0.0\nkind: DataProduct\nid: p\nname: p\nversion: 1.0.0\nstatus: active\ndomain: d\n${rest}`;
  const issues = (rest: string): string[] =>
    parseProduct(product(rest)).issues.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
  it.each([
    ['', ['warning NO_PORTS /outputPorts']],
    ['outputPorts: []\n', ['warning NO_PORTS /outputPorts']],
    ['outputPorts:\n  - { name: " ", version: 1.0.0, contractId: a }\n', ['error EMPTY_NAME /outputPorts/0/name']],
    [
      'outputPorts:\n  - { name: a, version: 1.0.0, contractId: a }\n  - { name: a, version: 1.0.0, contractId: b }\n',
      ['error DUPLICATE_PORT /outputPorts/1/name'],
    ],
    [
      'outputPorts:\n  - { name: a, version: 1.0.0, contractId: a }\n  - { name: a, version: 2.0.0, contractId: b }\n',
      [],
    ],
  ])('%j', (rest, expected) => {
    expect(issues(rest)).toEqual(expected);
  });
});
