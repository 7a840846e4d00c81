import { describe, expect, it } from '@jest/globals';
import { parseContract } from './parse.js';

const HEAD = `apiVersion: v3.2.0
kind: DataContract
id: sales.orders
version: 1.0.0
schema:
  - name: orders
    properties: [{ name: amount, logicalType: number }]
`;

/** `CODE pointer` of every warning. */
function warnings(body: string): string[] {
  const { issues } = parseContract(HEAD + body);
  return issues.filter(({ severity }) => severity === 'warning').map(({ code, pointer }) => `${code} ${pointer}`);
}

describe('the value of a service level', () => {
  const latency = (value: string): string[] =>
    warnings(`slaProperties: [{ property: latency, value: ${value}, unit: h }]\n`);
  it.each(['4', '4.5', '4 h', '"<= 4"', 'PT4H', '"${LATENCY:-4}"', '"09:00-08:00"', '0'])('may be %s', (value) => {
    expect(latency(value)).toEqual([]);
  });
  it.each(['null', '-4', '"-4 h"', '4 bananas', '4bananas', 'soon'])('cannot be %s', (value) => {
    expect(latency(value)).toEqual(['UNREADABLE_SLA_VALUE /slaProperties/0/value']);
  });
  it('is at most 100 percent', () => {
    const availability = (value: string): string[] =>
      warnings(`slaProperties: [{ property: availability, value: ${value} }]\n`);
    expect(availability('99.95%')).toEqual([]);
    expect(availability('100%')).toEqual([]);
    expect(availability('101%')).toEqual(['UNREADABLE_SLA_VALUE /slaProperties/0/value']);
  });
  it('is declared once for an element and a driver', () => {
    const entry = (facts: string): string => `  - { property: latency, value: 4, unit: h${facts} }\n`;
    expect(
      warnings(`slaProperties:\n${entry('')}${entry(', driver: regulatory')}${entry(', element: orders')}`),
    ).toEqual([]);
    expect(warnings(`slaProperties:\n${entry('')}${entry('')}`)).toEqual([
      'DUPLICATE_SLA_PROPERTY /slaProperties/1/property',
    ]);
  });
});

describe('the bound of a count', () => {
  const bound = (text: string): string[] =>
    warnings('').concat(
      parseContract(`${HEAD}    quality: [{ type: library, metric: rowCount, ${text} }]\n`)
        .issues.filter(({ severity }) => severity === 'warning')
        .map(({ code, pointer }) => `${code} ${pointer}`),
    );
  it.each(['mustBe: 0', 'mustBeLessOrEqualTo: 0', 'mustBeGreaterThan: 100', 'mustBeLessThan: 1'])(
    'may be %s',
    (text) => {
      expect(bound(text)).toEqual([]);
    },
  );
  it.each(['mustBe: -1', 'mustBeLessThan: 0', 'mustBeLessOrEqualTo: -1'])('cannot be %s', (text) => {
    expect(bound(text)).toEqual([`IMPOSSIBLE_BOUND /schema/0/quality/0/${text.split(':')[0] ?? ''}`]);
  });
});

describe('a custom property that begins with `concordat.`', () => {
  it('is known, or reported with a suggestion', () => {
    const { issues } = parseContract(
      `${HEAD}customProperties: [{ property: concordat.effectivFrom, value: 2026-12-01 }]\n`,
    );
    expect(issues).toMatchObject([{ code: 'UNKNOWN_SETTING', help: 'did you mean `concordat.effectiveFrom`?' }]);
    expect(warnings('customProperties: [{ property: team.effectivFrom, value: 2026-12-01 }]\n')).toEqual([]);
  });
});
