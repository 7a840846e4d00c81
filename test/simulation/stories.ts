import { expect, it } from '@jest/globals';
import { simulate } from './simulate.js';

const TOGETHER = 20;

/** Tests of the stories of `count` seeds; two files of them use two cores. */
export function keepEveryInvariant(first: number, count: number): void {
  it.each(Array.from({ length: count / TOGETHER }, (_, n) => first + n * TOGETHER))(
    'keeps every invariant in the stories of 20 seeds from %i on',
    async (from) => {
      for (let seed = from; seed < from + TOGETHER; seed += 1) {
        const { answers, partitions } = await simulate(seed, 'small');
        expect(answers).toBeGreaterThan(partitions * 0.9);
      }
    },
    120_000,
  );
}
