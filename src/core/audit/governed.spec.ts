import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../shared/canonical-json.js';
import { isGoverned, unexplainedRows } from './governed.js';

const sha256 = (text: string): string => `hash of ${text}`;
const hashOf = (value: object): string => sha256(canonicalJson(value));

it('explains exactly the rows that are as their newest change recorded them', () => {
  const states = fc.dictionary(
    fc.constantFrom('domain:a', 'override:1', 'override:2', 'sensor:x', 'token:t'),
    fc.record({ recorded: fc.option(fc.nat(3)), row: fc.option(fc.nat(3)) }),
  );
  fc.assert(
    fc.property(states, (all) => {
      const entries = Object.entries(all);
      const newest = new Map(
        entries.flatMap(([subject, { recorded }]) =>
          recorded === null ? [] : [[subject, hashOf({ n: recorded })] as const],
        ),
      );
      const rows = entries.flatMap(([subject, { row }]) => (row === null ? [] : [{ subject, value: { n: row } }]));
      const expected = entries
        .filter(([, { recorded, row }]) => recorded !== row)
        .map(([subject, { recorded, row }]) => ({
          subject,
          difference: row === null ? 'MISSING' : recorded === null ? 'NOT_RECORDED' : 'CHANGED',
        }))
        .sort((a, b) => (a.subject < b.subject ? -1 : 1));
      expect(unexplainedRows(newest, rows, sha256)).toEqual(expected);
    }),
  );
});

it('compares domains, overrides, allowed producers, sensors and tokens', () => {
  expect(['domain:a', 'override:1', 'producer:a/dags', 'sensor:1', 'token:1'].every(isGoverned)).toBe(true);
  expect(['event:1', 'contract:c@1.0.0', 'product:a/b'].some(isGoverned)).toBe(false);
});
