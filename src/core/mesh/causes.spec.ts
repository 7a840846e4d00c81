import { expect, it } from '@jest/globals';
import type { CauseFact, PartitionFacts } from '../gate/gate-facts.js';
import { causesOf } from './causes.js';

const NOW = '2023-10-28T06:00:00.000Z';
const EARLIER = '2023-10-27T06:00:00.000Z';
const DAY = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
const failing = (product: string, since: string | null): CauseFact => ({
  ...{ product, key: '2023-10-27', owners: [] },
  failure: { kind: 'PROMISE', text: 'rows are missing', since },
});
const FACTS = {
  ...{
    key: '2023-10-27',
    port: 'x',
    server: null,
    shownServer: null,
    interval: DAY,
    arrival: 'ARRIVED',
    dueAt: DAY.to,
  },
  ...{ closesAt: DAY.to, firstKey: null, unproven: [], needsResults: false, cause: null },
  ...{ score: 0.4, low: 0.4, high: 0.4, confidence: 1 },
} as const satisfies PartitionFacts;
const state = (product: string, facts: Partial<PartitionFacts> = {}, lateFrom: string | null = null) => ({
  ...{ product, lateFrom, facts: { ...FACTS, ...facts } },
});

it('groups products by the partition that fails, the greatest group first, since the first failure', () => {
  const found = causesOf(
    [
      state('a/own', { cause: failing('a/own', NOW) }),
      state('b/one', { cause: failing('c/cause', NOW) }),
      state('b/two', { cause: failing('c/cause', EARLIER) }),
      state('b/three', { cause: failing('c/cause', null) }),
    ],
    NOW,
  );
  expect(found.causes).toEqual([
    { product: 'c/cause', partition: '2023-10-27', since: EARLIER, products: ['b/one', 'b/three', 'b/two'] },
    { product: 'a/own', partition: '2023-10-27', since: NOW, products: ['a/own'] },
  ]);
});

it('is its own cause where data has not arrived, since it was due', () => {
  const found = causesOf([state('a/late', { arrival: 'NOT_ARRIVED' }, EARLIER)], NOW);
  expect(found.causes).toEqual([{ product: 'a/late', partition: '2023-10-27', since: EARLIER, products: ['a/late'] }]);
});

it('names current data by no key', () => {
  const current = { key: 'current data', interval: null, dueAt: null };
  const cause = { ...failing('a/current', NOW), key: 'current data' };
  const { causes } = causesOf([state('a/current', { ...current, cause }), state('b/x', { cause })], NOW);
  expect(causes).toEqual([{ product: 'a/current', partition: null, since: NOW, products: ['a/current', 'b/x'] }]);
});

it('leaves healthy products out, and names those of which nothing is known to fail', () => {
  const unknown = { ...failing('a/untested', null), failure: null };
  const found = causesOf(
    [state('a/good', { score: 1, low: 1, high: 1 }), state('a/untested', { cause: unknown })],
    NOW,
  );
  expect(found).toEqual({ causes: [], unexplained: ['a/untested'] });
});
