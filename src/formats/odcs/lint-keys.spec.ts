import { describe, expect, it } from '@jest/globals';
import { parseContract } from './parse.js';

/** The findings for one object with these properties, and further objects. */
function found(properties: readonly string[], more = ''): string[] {
  const text = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    properties: [${properties.map((facts) => `{ logicalType: string, ${facts} }`).join(', ')}]
${more}`;
  return parseContract(text).issues.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
}
const key = (name: string, place: number, facts = ', primaryKey: true') =>
  `name: ${name}${facts}, primaryKeyPosition: ${place}`;

describe('positions of a key', () => {
  it('count from 1 without gaps', () => {
    expect(found([key('b', 2), key('a', 1), 'name: c'])).toEqual([]);
    expect(found([key('a', 1), key('b', 3)])).toEqual([
      'warning KEY_POSITION_GAP /schema/0/properties/1/primaryKeyPosition',
    ]);
    expect(found([key('a', 2)])).toEqual(['warning KEY_POSITION_GAP /schema/0/properties/0/primaryKeyPosition']);
    expect(found(['name: a, primaryKey: true', 'name: b, primaryKey: true'])).toEqual([]);
    const partitioned = (name: string, place: number) =>
      `name: ${name}, partitioned: true, partitionKeyPosition: ${place}`;
    expect(found([partitioned('a', 1), partitioned('b', 4)])).toEqual([
      'warning KEY_POSITION_GAP /schema/0/properties/1/partitionKeyPosition',
    ]);
  });

  it('belong to fields of the key', () => {
    expect(found([key('a', 1, '')])).toEqual([
      'warning KEY_POSITION_WITHOUT_KEY /schema/0/properties/0/primaryKeyPosition',
    ]);
    expect(found([key('a', -1, '')])).toEqual([]);
    expect(found(['name: a, partitionKeyPosition: 1'])).toEqual([
      'warning KEY_POSITION_WITHOUT_KEY /schema/0/properties/0/partitionKeyPosition',
    ]);
  });

  it('are taken once', () => {
    expect(found([key('a', 1), key('b', 1)])).toEqual([
      'error DUPLICATE_KEY_POSITION /schema/0/properties/1/primaryKeyPosition',
    ]);
  });
});

describe('names', () => {
  it('that differ only in case are reported, of fields and of objects', () => {
    expect(found(['name: id', 'name: Id', 'name: other'])).toEqual([
      'warning NAMES_DIFFER_IN_CASE /schema/0/properties/1/name',
    ]);
    expect(found(['name: id'], '  - { name: Orders }\n')).toEqual(['warning NAMES_DIFFER_IN_CASE /schema/1/name']);
  });

  it('of two objects that are one table are reported', () => {
    expect(found(['name: id'], '  - { name: more, physicalName: orders }\n')).toEqual([
      'warning DUPLICATE_TABLE /schema/1/physicalName',
    ]);
    expect(found(['name: id'], '  - { name: orders }\n')).toEqual(['error DUPLICATE_OBJECT /schema/1/name']);
  });
});
