import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { InferredContract, InferredField } from '../../core/inference/draft.js';
import { scalar } from '../../core/inference/logical-type.js';
import { parseContract } from './parse.js';
import { writeDraft } from './write-draft.js';

const field = (name: string, more: Partial<InferredField> = {}): InferredField => ({
  ...{ name, physicalName: null, type: scalar('string'), physicalType: null, required: false, unique: false },
  ...{ primaryKeyPosition: null, isPersonal: false, enumValues: null, ...more },
});
const draft = (fields: readonly InferredField[], more: Partial<InferredContract> = {}): InferredContract => ({
  ...{
    domain: 'bikes',
    product: 'rides',
    location: 'data/*.csv',
    format: 'csv',
    header: true,
    decimalComma: false,
    partitioning: null,
  },
  ...{ timeColumns: [], object: { name: 'rides', physicalName: null, fields } },
  ...{ rows: 1200, complete: true, template: 'minimal', ...more },
});

describe('a first contract', () => {
  it('has a comment at each inferred value, and none at the others', () => {
    const text = writeDraft(
      draft([field('id', { primaryKeyPosition: 1, required: true }), field('s', { enumValues: ['a', 'b'] })], {
        partitioning: { every: 'P1D', timezone: 'Europe/Berlin', column: null, path: '{yyyy}{MM}{dd}.csv' },
      }),
    );
    const [first, second, ...lines] = text.split('\n');
    expect(first).toBe('# yaml-language-server: $schema=./.schemas/odcs-3.2.0.json');
    expect(second).toContain('Inferred from all 1,200 rows');
    const inferred = lines.filter((line) => line.endsWith(' # inferred: confirm'));
    expect(
      inferred.map((line) =>
        line
          .trim()
          .replace(/^- |:? .*$/gu, '')
          .replace(/:.*$/u, ''),
      ),
    ).toEqual([
      ...['path', 'format', 'physicalType', 'logicalType', 'primaryKey', 'primaryKeyPosition', 'required'],
      ...['logicalType', 'value', 'value', 'every', 'timezone', 'path'],
    ]);
    expect(parseContract(text).issues).toEqual([]);
  });

  it('has what only people know as comments', () => {
    const text = writeDraft(
      draft([field('at', { type: scalar('timestamp') })], { template: 'gold', timeColumns: ['at'], complete: false }),
    );
    expect(text).toContain('needs the whole source');
    expect(text).toContain('# slaProperties:');
    expect(text).toContain('column: "at"');
    const { issues, model } = parseContract(text);
    expect(issues).toEqual([]);
    expect(model).toMatchObject({ sla: [], roles: [], partitioning: null });
    const uncommented = text.replaceAll(/^# (?=\w+:|\s)/gmu, '');
    expect(parseContract(uncommented).issues).toEqual([]);
    expect(parseContract(uncommented).model).toMatchObject({
      sla: [{}, {}],
      roles: [{}],
      partitioning: { column: 'at' },
    });
  });

  it('says that a CSV file has no header', () => {
    const { issues, model } = parseContract(writeDraft(draft([field('column_1')], { header: false })));
    expect(issues).toEqual([]);
    expect(JSON.stringify(model?.servers[0]?.settings)).toContain('{"header":false}');
  });

  it('is read as it was written, whatever names and values are', () => {
    const value = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme-ascii' }).filter((one) => one.trim() !== '');
    const word = fc.stringMatching(/^[a-z_][a-z0-9_]{0,6}$/u);
    fc.assert(
      fc.property(word, value, fc.uniqueArray(value, { minLength: 1, maxLength: 4 }), (name, physicalName, values) => {
        const text = writeDraft(draft([field(name, { physicalName, enumValues: values })]));
        const { issues, model } = parseContract(text);
        expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(model?.objects[0]?.fields[0]).toMatchObject({ name, physicalName, enumValues: values });
      }),
    );
  });
});
