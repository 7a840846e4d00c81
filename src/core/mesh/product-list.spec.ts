import { describe, expect, it } from '@jest/globals';
import { type Steps, runToEnd } from '../shared/cooperative.js';
import {
  type CatalogEntry,
  type NewestState,
  type ProductConditions,
  type ProductOrder,
  compareKeys,
  facetsOf,
  lifecycleOfStatus,
  listedProducts,
  wordsOf,
} from './product-list.js';

const entry = (ref: string, facts: Partial<CatalogEntry> = {}): CatalogEntry => ({
  ...{
    ref,
    domain: ref.split('/')[0] ?? '',
    owners: [],
    lifecycle: null,
    title: null,
    description: null,
    text: ref,
    consumers: [],
  },
  ...facts,
});
const END = '2023-10-28T00:00:00.000Z';
const state = (status: NewestState['status'], score: number | null, end: string | null = END): NewestState => ({
  ...{ status, score, end },
});

const ENTRIES = [
  entry('a/x', { owners: ['ann'], lifecycle: 'ACTIVE', text: 'a/x\nledger', consumers: ['b/z'] }),
  entry('a/y', { owners: ['bob'], lifecycle: 'PROPOSED', consumers: ['b/z', 'c/q'] }),
  entry('b/z', { owners: ['ann', 'bob'], lifecycle: 'ACTIVE', text: 'b/z\nsales ledger' }),
  entry('b/none'),
];
const STATES = new Map([
  ['a/x', state('HEALTHY', 1)],
  ['a/y', state('NOT_ARRIVED', null, '2023-10-27T00:00:00.000Z')],
  ['b/z', state('UNHEALTHY', 0.25, null)],
]);
const ALL: ProductConditions = {
  ...{ words: [], domains: null, owners: null, statuses: null, lifecycles: null, among: null },
};
const NAME: ProductOrder = { by: 'NAME', descending: false };

const refs = (conditions: Partial<ProductConditions>, order = NAME): readonly string[] =>
  runToEnd(listedProducts(ENTRIES, STATES, { conditions: { ...ALL, ...conditions }, order })).map(({ ref }) => ref);

const stepsOf = (work: Steps<unknown>): number => {
  let steps = 0;
  while (work.next().done !== true) steps += 1;
  return steps;
};

describe('a list of products', () => {
  it.each<[Partial<ProductConditions>, readonly string[]]>([
    [{}, ['a/x', 'a/y', 'b/none', 'b/z']],
    [{ words: ['ledger'] }, ['a/x', 'b/z']],
    [{ words: ['ledger', 'sal'] }, ['b/z']],
    [{ domains: ['a'] }, ['a/x', 'a/y']],
    [{ domains: [] }, []],
    [{ owners: ['bob', 'eve'] }, ['a/y', 'b/z']],
    [{ statuses: ['UNHEALTHY', 'NOT_ARRIVED'] }, ['a/y', 'b/z']],
    [{ lifecycles: ['ACTIVE'] }, ['a/x', 'b/z']],
    [{ among: new Set(['a/x']) }, ['a/x']],
    [{ domains: ['b'], owners: ['ann'] }, ['b/z']],
  ])('with %j has %j', (conditions, expected) => {
    expect(refs(conditions)).toEqual(expected);
  });

  it.each<[ProductOrder['by'], readonly string[], readonly string[]]>([
    ['NAME', ['a/x', 'a/y', 'b/none', 'b/z'], ['b/z', 'b/none', 'a/y', 'a/x']],
    ['SCORE', ['b/z', 'a/x', 'a/y', 'b/none'], ['a/x', 'b/z', 'a/y', 'b/none']],
    ['NEWEST', ['a/y', 'a/x', 'b/none', 'b/z'], ['a/x', 'a/y', 'b/none', 'b/z']],
    ['CONSUMERS', ['b/none', 'b/z', 'a/x', 'a/y'], ['a/y', 'a/x', 'b/none', 'b/z']],
  ])('by %s has unknown values last, and equal ones by reference', (by, ascending, descending) => {
    expect(refs({}, { by, descending: false })).toEqual(ascending);
    expect(refs({}, { by, descending: true })).toEqual(descending);
  });

  it('continues after a product that is gone', () => {
    const order: ProductOrder = { by: 'SCORE', descending: false };
    const keys = runToEnd(listedProducts(ENTRIES, STATES, { conditions: ALL, order }));
    const gone = { value: 0.5, ref: 'z/gone' };
    expect(keys.find((key) => compareKeys(key, gone, order) > 0)?.ref).toBe('a/x');
  });
});

describe('facets', () => {
  const counts = (conditions: Partial<ProductConditions>): unknown =>
    Object.fromEntries(
      runToEnd(facetsOf(ENTRIES, STATES, { ...ALL, ...conditions })).map(({ name, values }) => [
        name,
        values.map(({ count, value }) => `${value} ${String(count)}`),
      ]),
    );

  it('count the products with each value, the most frequent one first', () => {
    expect(counts({})).toEqual({
      domain: ['a 2', 'b 2'],
      owner: ['ann 2', 'bob 2'],
      status: ['HEALTHY 1', 'NOT_ARRIVED 1', 'UNHEALTHY 1'],
      lifecycle: ['ACTIVE 2', 'PROPOSED 1'],
    });
  });

  it('of a condition are counted without it, so that other values can be chosen', () => {
    expect(counts({ domains: ['a'], words: ['ledger'] })).toEqual({
      domain: ['a 1', 'b 1'],
      owner: ['ann 1'],
      status: ['HEALTHY 1'],
      lifecycle: ['ACTIVE 1'],
    });
  });
});

it.each([
  ['active', 'ACTIVE'],
  [' Draft', 'PROPOSED'],
  ['constructor', null],
  ['live', null],
  [null, null],
])('the lifecycle of the status %j is %j', (status, lifecycle) => {
  expect(lifecycleOfStatus(status)).toBe(lifecycle);
});

it('words are compared in lower case, each once', () => {
  expect(wordsOf('  Bike\tRides bike RIDES')).toEqual(['bike', 'rides']);
});

it('lists and facets of many products are computed in steps', () => {
  const many = Array.from({ length: 5_000 }, (_, place) => entry(`a/p${String(place)}`));
  const lists = listedProducts(many, STATES, { conditions: ALL, order: { by: 'NAME', descending: true } });
  for (const work of [lists, facetsOf(many, STATES, ALL)]) expect(stepsOf(work)).toBeGreaterThanOrEqual(50);
});
