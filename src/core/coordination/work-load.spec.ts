import { expect, it } from '@jest/globals';
import { type DomainLoad, busiestFirst, pendingOf, totalLoad } from './work-load.js';

const load = (domain: string, part: Partial<DomainLoad>): DomainLoad => ({
  ...{ domain, queued: 0, waiting: 0, leased: 0, dead: 0, oldestDueAt: null },
  ...part,
});
const EARLY = '2023-10-28T05:00:00.000Z';
const LATE = '2023-10-28T06:00:00.000Z';

it('adds the work of domains, and knows since when the oldest is due', () => {
  const loads = [
    load('a', { queued: 2, oldestDueAt: LATE }),
    load('b', { queued: 1, waiting: 3, leased: 4, dead: 5, oldestDueAt: EARLY }),
    load('c', { dead: 1 }),
  ];
  expect(totalLoad(loads)).toEqual({ queued: 3, waiting: 3, leased: 4, dead: 6, oldestDueAt: EARLY });
  expect(totalLoad([])).toEqual({ queued: 0, waiting: 0, leased: 0, dead: 0, oldestDueAt: null });
  expect(pendingOf(totalLoad(loads))).toBe(10);
});

it('has the domains with the most pending work first, whatever is dead of them', () => {
  const loads = [load('c', { dead: 9 }), load('b', { queued: 1 }), load('a', { leased: 1 }), load('d', { waiting: 2 })];
  expect(busiestFirst(loads).map(({ domain }) => domain)).toEqual(['d', 'a', 'b', 'c']);
});
