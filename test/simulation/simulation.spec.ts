import { expect, it } from '@jest/globals';
import { simulate } from './simulate.js';

const SEEDS = 200;
const TOGETHER = 20;

it.each(Array.from({ length: SEEDS / TOGETHER }, (_, n) => 1 + n * TOGETHER))(
  'keeps every invariant in the stories of 20 seeds from %i on',
  async (first) => {
    for (let seed = first; seed < first + TOGETHER; seed += 1) {
      const { answers, partitions } = await simulate(seed, 'small');
      expect(answers).toBeGreaterThan(partitions * 0.9);
    }
  },
  120_000,
);

it('is the same each time', async () => {
  expect(await simulate(7, 'small')).toEqual(await simulate(7, 'small'));
});
