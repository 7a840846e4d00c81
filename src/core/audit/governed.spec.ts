import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../shared/canonical-json.js';
import { RowComparison, isGoverned } from './governed.js';

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
      const comparison = new RowComparison(newest, sha256);
      for (const row of rows) comparison.add(row);
      expect(comparison.result()).toEqual(expected);
    }),
  );
});

it('accepts what an earlier release recorded of a row', () => {
  const newest = new Map([
    ['product:a/b', hashOf({ digest: 'd' })],
    ['product:a/c', hashOf({ digest: 'e' })],
  ]);
  const comparison = new RowComparison(newest, sha256);
  comparison.add({ subject: 'product:a/b', value: { title: 't', digest: 'd' }, earlier: { digest: 'd' } });
  comparison.add({ subject: 'product:a/c', value: { title: 't', digest: 'd' }, earlier: { digest: 'd' } });
  expect(comparison.result()).toEqual([{ subject: 'product:a/c', difference: 'CHANGED' }]);
  expect(comparison.comparedInPart).toBe(1);
});

it('knows that an earlier release did not record where a contract belongs', () => {
  const newest = new Map([['contract:c@1.0.0', hashOf({ version: '1.0.0' })]]);
  const place = { subject: 'contract:c', value: { product: 'a/b' }, recordedWith: ['contract:c@1.0.0'] };
  const compared = (version: object) => {
    const comparison = new RowComparison(newest, sha256);
    comparison.add({ subject: 'contract:c@1.0.0', value: version, earlier: { version: '1.0.0' } });
    comparison.add(place);
    return [comparison.comparedInPart, comparison.result()];
  };
  expect(compared({ text: 'of the earlier release' })).toEqual([2, []]);
  expect(compared({ version: '1.0.0' })).toEqual([0, [{ subject: 'contract:c', difference: 'NOT_RECORDED' }]]);
});

it('knows what recorded changes alone may change', () => {
  const governed = ['contract:c', 'contract:c@1.0.0', 'domain:a', 'exclusion:e', 'override:1', 'producer:a/dags'];
  expect([...governed, 'product:a/b', 'sensor:1', 'token:1'].every(isGoverned)).toBe(true);
  // Dead letters: an event that is replayed is folded again.
  expect(['event:1', 'contracts'].some(isGoverned)).toBe(false);
});
