import { describe, expect, it } from '@jest/globals';
import { parseContract } from './parse.js';

function found({ own = '', ofObject = '', column = 'at' }): string[] {
  const setting = (value: string, indent: string): string =>
    value === '' ? '' : `${indent}- { property: concordat.unassignedRows, value: ${value} }\n`;
  const text = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
customProperties:
  - { property: concordat.partitioning, value: { every: P1D, ${column === '' ? 'path: "{yyyy}-{MM}-{dd}.csv"' : `column: ${column}`} } }
${setting(own, '  ')}status: active
schema:
  - name: orders
    properties:
      - { name: at, logicalType: timestamp }
${ofObject === '' ? '' : `    customProperties:\n${setting(ofObject, '      ')}`}`;
  return parseContract(text).issues.map(({ severity, code, pointer }) => `${severity} ${code} ${pointer}`);
}

describe('concordat.unassignedRows', () => {
  it('is a number of rows or a percentage, of the contract or of an object', () => {
    for (const value of ['0', '12', '"0.5 %"']) {
      expect(found({ own: value })).toEqual([]);
      expect(found({ ofObject: value })).toEqual([]);
    }
  });

  it.each(['-1', '1.5', 'some', '"101 %"', '[1]'])('cannot be %s', (value) => {
    expect(found({ own: value })).toEqual(['error INVALID_UNASSIGNED_ROWS /customProperties/1/value']);
    expect(found({ ofObject: value })).toEqual(['error INVALID_UNASSIGNED_ROWS /schema/0/customProperties/0/value']);
  });

  it('has no effect where files are the partitions', () => {
    expect(found({ own: '1', column: '' })).toEqual(['warning SETTING_WITHOUT_EFFECT /customProperties/1']);
    expect(found({ ofObject: '1', column: '' })).toEqual([
      'warning SETTING_WITHOUT_EFFECT /schema/0/customProperties/0',
    ]);
  });
});
