import { expect, it } from '@jest/globals';
import { runToEnd, sortInSteps } from './cooperative.js';

it.each([0, 1, 999, 1_000, 1_001, 2_500, 7_000])(
  '%d items are sorted as at once, equal ones in their order',
  (count) => {
    const items = Array.from({ length: count }, (_, place) => ({ place, key: (place * 7_919) % 501 }));
    const compare = (a: { readonly key: number }, b: typeof a): number => a.key - b.key;
    expect(runToEnd(sortInSteps(items, compare))).toEqual([...items].sort(compare));
  },
);

it('many items are sorted in steps', () => {
  const work = sortInSteps(
    Array.from({ length: 10_000 }, (_, place) => -place),
    (a, b) => a - b,
  );
  let steps = 0;
  while (work.next().done !== true) steps += 1;
  expect(steps).toBeGreaterThan(20);
});
