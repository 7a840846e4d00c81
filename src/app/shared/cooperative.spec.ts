import { describe, expect, it } from '@jest/globals';
import { type Steps, runToEnd, mapInSteps } from '../../core/shared/cooperative.js';
import { STEPS_AT_ONCE, runCooperatively } from './cooperative.js';

/** Takes this number of steps; returns how many were taken. */
function* counted(steps: number, taken: { count: number }): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    taken.count += 1;
    yield;
  }
  return `${String(steps)} steps`;
}

describe('work in steps', () => {
  it('lets other work run after each number of steps', async () => {
    const taken = { count: 0 };
    const seen: number[] = [];
    const look = (): void => {
      seen.push(taken.count);
      if (seen.length < 3) setImmediate(look);
    };
    setImmediate(look);
    expect(await runCooperatively(counted(3 * STEPS_AT_ONCE, taken))).toBe(`${String(3 * STEPS_AT_ONCE)} steps`);
    expect(seen).toEqual([STEPS_AT_ONCE, 2 * STEPS_AT_ONCE, 3 * STEPS_AT_ONCE]);
  });

  it('of fewer steps is completed before other work runs', async () => {
    const taken = { count: 0 };
    const turns: string[] = [];
    setImmediate(() => turns.push('other'));
    await runCooperatively(counted(STEPS_AT_ONCE - 1, taken));
    expect([taken.count, turns]).toEqual([STEPS_AT_ONCE - 1, []]);
  });

  it('gives the same result however it is driven', async () => {
    const numbers = Array.from({ length: 1000 }, (_, n) => n);
    const double = (): Steps<number[]> => mapInSteps(numbers, (n, index) => n + index);
    expect(await runCooperatively(double())).toEqual(numbers.map((n) => n + n));
    expect(runToEnd(double())).toEqual(numbers.map((n) => n + n));
  });

  it('passes on errors', async () => {
    const broken = mapInSteps([1], () => {
      throw new Error('broken');
    });
    await expect(runCooperatively(broken)).rejects.toThrow('broken');
  });
});
