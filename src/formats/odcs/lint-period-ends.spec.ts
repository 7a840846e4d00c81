import { describe, expect, it } from '@jest/globals';
import { parseContract } from './parse.js';

const contract = (entry: string, rules: string, partitioned = true): string => `
apiVersion: v3.1.0
kind: DataContract
id: ledger
version: 1.0.0
status: active
schema:
  - name: ledger
    properties: [{ name: day, logicalType: date }]
slaProperties:
  - ${entry}
    customProperties:
      - { property: concordat.calendar, value: bank }
      - property: concordat.atPeriodEnd
        value: ${rules}
${partitioned ? 'customProperties:\n  - { property: concordat.partitioning, value: { every: P1D, column: day } }' : ''}
`;
const LATENCY = '{ property: latency, value: 1, unit: d }'.slice(2, -2).split(', ').join('\n    ');
const TIME = "property: timeOfAvailability\n    value: '09:00'";
const AT = '/slaProperties/0/customProperties/1/value';

function findings(text: string): readonly string[] {
  const found = parseContract(text).issues.filter(({ code }) => /PERIOD_END|BUSINESS|SEVERITY|SETTING/.test(code));
  return found.map(({ code, pointer }) => `${code} ${pointer.replace(AT, '')}`);
}

describe('rules for the ends of periods', () => {
  it('are read, the longest period first', () => {
    const rules = '[{ period: month, severity: low }, { period: year, value: 5 days }, { period: quarter, value: 3 }]';
    const { issues, model } = parseContract(contract(LATENCY, rules));
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(model?.sla[0]?.atPeriodEnd).toEqual([
      { period: 'year', promise: { value: 5, unit: 'd' }, severity: null },
      { period: 'quarter', promise: { value: 3, unit: 'd' }, severity: null },
      { period: 'month', promise: null, severity: 'minor' },
    ]);
  });

  it.each<[name: string, rules: string, expected: readonly string[]]>([
    ['no list', '{ period: month, value: 3 }', ['INVALID_PERIOD_END ']],
    ['an empty list', '[]', ['INVALID_PERIOD_END ']],
    ['no rule', '[month]', ['INVALID_PERIOD_END /0']],
    ['no period', '[{ value: 3 }]', ['INVALID_PERIOD_END /0/period']],
    ['another period', '[{ period: week, value: 3 }]', ['INVALID_PERIOD_END /0/period']],
    ['no change', '[{ period: month }]', ['INVALID_PERIOD_END /0']],
    ['no duration', '[{ period: month, value: soon }]', ['INVALID_PERIOD_END /0/value']],
    ['before the end', '[{ period: month, value: -3 }]', ['INVALID_PERIOD_END /0/value']],
    ['another kind of value', "[{ period: month, value: '12:00' }]", ['INVALID_PERIOD_END /0/value']],
    ['an unknown unit', '[{ period: month, value: 3, unit: moons }]', ['INVALID_PERIOD_END /0/unit']],
    ['a unit alone', '[{ period: month, unit: d, severity: minor }]', ['INVALID_PERIOD_END /0/unit']],
    ['an unknown severity', '[{ period: month, severity: bad }]', ['UNKNOWN_SEVERITY /0/severity']],
    ['months of business', '[{ period: month, value: 1, unit: mo }]', ['INVALID_BUSINESS_TIME /0/value']],
    [
      'several problems',
      '[{ period: month, value: 3, severty: minor }, { period: month, value: x }]',
      ['INVALID_PERIOD_END /0/severty', 'INVALID_PERIOD_END /1/value', 'INVALID_PERIOD_END /1/period'],
    ],
  ])('%s: %s', (_name, rules, expected) => {
    expect([...findings(contract(LATENCY, rules))].sort()).toEqual([...expected].sort());
  });

  it('have values of the kind of their service level', () => {
    expect(findings(contract(TIME, "[{ period: month, value: '18:00' }]"))).toEqual([]);
    expect(findings(contract(TIME, '[{ period: month, value: 3, unit: d }]'))).toEqual(['INVALID_PERIOD_END /0/value']);
  });

  it('belong to deliveries', () => {
    expect(findings(contract(LATENCY, '[{ period: month, value: 3 }]', false))).toContain('INVALID_PERIOD_END ');
    const retention = 'property: retention\n    value: 1\n    unit: y';
    expect(findings(contract(retention, '[{ period: month, value: 3 }]'))).toContain('INVALID_PERIOD_END ');
  });
});
