import { describe, expect, it } from '@jest/globals';
import { checksOf } from '../../core/quality/derive.js';
import { diffModels } from '../../core/contract/diff.js';
import { parseContract } from './parse.js';

const parsed = (apiVersion: string, ...facts: readonly string[]) =>
  parseContract(`apiVersion: ${apiVersion}
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    properties:
${facts.map((fact, index) => `      - { name: at${index}, logicalType: date${fact} }`).join('\n')}
`);

/** Whether the check of the type accepts timestamps, and the notes about it. */
function accepted(apiVersion: string, fact: string): unknown[] {
  const { issues, model } = parsed(apiVersion, fact);
  if (model === null) throw new Error(JSON.stringify(issues));
  const measure = checksOf(model, (text) => text).find(({ kind }) => kind === 'type')?.measure;
  const notes = issues.map(({ code, severity, help }) => `${severity} ${code} ${help ?? ''}`);
  return [measure?.metric === 'type-mismatch' && measure.orType === 'timestamp', notes];
}

describe('a date', () => {
  const note = [expect.stringMatching(/^info DATE_OR_TIMESTAMP .*`logicalType: timestamp`/u)];
  it.each([
    ['v3.0.0', '', true],
    ['v3.0.2', '', true],
    ['v3.0.2', ', physicalType: TIMESTAMP', true],
    ['v3.0.2', ', physicalType: DATE', false],
    ['v3.0.2', ', logicalTypeOptions: { format: yyyy-MM-dd }', false],
    ['v3.0.2', ', logicalTypeOptions: { format: "yyyy-MM-dd HH:mm" }', true],
    ['v3.1.0', '', false],
    ['v3.2.0', '', false],
    ['v3.1.0', ', physicalType: TIMESTAMP', true],
    ['v3.1.0', ', logicalTypeOptions: { format: "yyyy-MM-dd HH:mm" }', true],
    ['v3.1.0', ', logicalTypeOptions: { format: yyyy-MM-dd }', false],
  ])('of %s%s may have a time: %s', (apiVersion, fact, expected) => {
    expect(accepted(apiVersion, fact)).toEqual([expected, expected ? note : []]);
  });

  it('is noted once for a document, unless the field itself says that it has a time', () => {
    const { issues } = parsed('v3.0.2', '', ', physicalType: timestamp', '', '');
    expect(issues.map(({ message, pointer }) => [pointer, /and \d+ more/u.exec(message)?.[0]])).toEqual([
      ['/schema/0/properties/0/logicalType', 'and 2 more'],
      ['/schema/0/properties/1/logicalType', undefined],
    ]);
  });

  it('is no difference to the same text that an earlier release stored', () => {
    const { model } = parsed('v3.0.2', '');
    if (model === null) throw new Error('not valid');
    const { timestampsAsDates, ...stored } = model;
    expect([timestampsAsDates, diffModels(stored, model).changes]).toEqual([true, []]);
  });
});
