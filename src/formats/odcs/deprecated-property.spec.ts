import { describe, expect, it } from '@jest/globals';
import { canonicalModel } from '../../core/contract/canonical.js';
import type { ContractModel } from '../../core/contract/model.js';
import { type ParsedContract, parseContract } from './parse.js';

const HEAD = `apiVersion: v3.2.0
kind: DataContract
id: ledger
version: 1.0.0
schema:
  - name: entries
    properties:
      - { name: booked_at, logicalType: timestamp }
customProperties:
`;
const DAILY = '{ every: P1D, timezone: Europe/Berlin, column: booked_at }';
const MONTHLY = '{ every: P1M, column: booked_at }';

function parsed(...properties: readonly (readonly [name: string, value: string])[]): ParsedContract {
  const entries = properties.map(([name, value]) => `  - property: ${name}\n    value: ${value}\n`);
  return parseContract(HEAD + entries.join(''));
}

function modelOf({ model, issues }: ParsedContract): ContractModel {
  if (model === null) throw new Error(JSON.stringify(issues));
  return model;
}

describe('the deprecated custom property concordat.grid', () => {
  it('is read as the partitioning', () => {
    const { partitioning } = modelOf(parsed(['concordat.grid', DAILY]));
    expect(partitioning).toEqual({
      every: 'P1D',
      timezone: 'Europe/Berlin',
      column: 'booked_at',
      path: null,
      calendar: null,
    });
  });

  it('gives the same model as concordat.partitioning, so that the same contract stays unchanged', () => {
    const former = canonicalModel(modelOf(parsed(['concordat.grid', DAILY])));
    expect(former).toBe(canonicalModel(modelOf(parsed(['concordat.partitioning', DAILY]))));
  });

  it('is reported at its name, with the name that replaces it', () => {
    expect(parsed(['owner', 'me'], ['concordat.grid', DAILY]).issues).toEqual([
      {
        code: 'DEPRECATED_PROPERTY',
        severity: 'warning',
        message: '`concordat.grid` is deprecated: it is read as `concordat.partitioning`',
        pointer: '/customProperties/1/property',
        line: 12,
        column: 15,
        endColumn: 29,
        help: 'Rename the property to `concordat.partitioning`.',
      },
    ]);
  });

  it.each([
    ['before', [['concordat.grid', MONTHLY] as const, ['concordat.partitioning', DAILY] as const], 10],
    ['after', [['concordat.partitioning', DAILY] as const, ['concordat.grid', MONTHLY] as const], 12],
  ])('is ignored if concordat.partitioning is declared too, %s it', (_place, properties, line) => {
    const both = parsed(...properties);
    expect(canonicalModel(modelOf(both))).toBe(canonicalModel(modelOf(parsed(['concordat.partitioning', DAILY]))));
    expect(both.issues).toMatchObject([
      { code: 'DEPRECATED_PROPERTY', severity: 'warning', line, column: 15, help: 'Remove `concordat.grid`.' },
    ]);
  });

  it('is checked like the property that replaces it', () => {
    const { model, issues } = parsed(['concordat.grid', '{ every: daily, column: booked_at }']);
    expect(model).toBeNull();
    expect(issues.map(({ code, line, column }) => `${code} ${line}:${column}`)).toEqual([
      'DEPRECATED_PROPERTY 10:15',
      'INVALID_PARTITIONING 11:21',
    ]);
  });
});
