import { describe, expect, it } from '@jest/globals';
import { canonicalModel } from '../../core/contract/canonical.js';
import { diffModels } from '../../core/contract/diff.js';
import type { ContractModel } from '../../core/contract/model.js';
import { parseContract } from './parse.js';

function withEnum(values: string): ContractModel {
  const head =
    'apiVersion: v3.2.0\nkind: DataContract\nid: a\nversion: 1.0.0\nschema:\n  - name: orders\n    properties:\n';
  const { model, issues } = parseContract(`${head}      - { name: state, logicalType: string, enum: ${values} }\n`);
  if (model === null) throw new Error(JSON.stringify(issues));
  return model;
}

describe('the descriptions of the values of an enumeration', () => {
  const before = withEnum('[{ value: x, label: l }, { value: y, label: k }]');

  it.each([
    ['another label', '[{ value: x, label: m }, { value: y, label: k }]'],
    ['labels swapped', '[{ value: x, label: k }, { value: y, label: l }]'],
    ['a removed label', '[{ value: x }, { value: y, label: k }]'],
    ['a description', '[{ value: x, label: l, description: d }, { value: y, label: k }]'],
    ['a tag', '[{ value: x, label: l, tags: [t] }, { value: y, label: k }]'],
    ['the same value twice', '[{ value: x, label: l }, { value: x, label: m }, { value: y, label: k }]'],
  ])('are documentation that can change: %s', (_what, values) => {
    const after = withEnum(values);
    expect(canonicalModel(after)).not.toBe(canonicalModel(before));
    expect(diffModels(before, after).changes.map(({ code }) => code)).toContain('TEXT_CHANGED');
    expect(diffModels(before, after).required).not.toBe('NONE');
  });

  it('do not depend on the order of the values', () => {
    const after = withEnum('[{ label: k, value: y }, { value: x, label: l }]');
    expect(canonicalModel(after)).toBe(canonicalModel(before));
    expect(diffModels(before, after)).toEqual({ required: 'NONE', changes: [] });
  });
});
