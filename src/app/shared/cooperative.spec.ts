import { describe, expect, it } from '@jest/globals';
import { type Steps, runToEnd, mapInSteps } from '../../core/shared/cooperative.js';
import { asRequest, isTurnOver, runCooperatively, yieldToEventLoop } from './cooperative.js';

/** Computes for some milliseconds without a pause. */
function compute(millis: number): void {
  const end = performance.now() + millis;
  while (performance.now() < end);
}

/** Takes this number of steps of these milliseconds; returns how many were taken. */
function* counted(steps: number, millis: number, taken: { count: number }): Steps<string> {
  for (let step = 0; step < steps; step += 1) {
    compute(millis);
    taken.count += 1;
    yield;
  }
  return `${String(steps)} steps`;
}

/** How often each turn of the event loop found the count changed, until the work ends. */
async function turnsDuring(
  work: () => Promise<unknown>,
  taken: { readonly count: number },
): Promise<readonly number[]> {
  const steps: number[] = [];
  let last = 0;
  let on = true;
  const look = (): void => {
    steps.push(taken.count - last);
    last = taken.count;
    if (on) setImmediate(look);
  };
  setImmediate(look);
  await work();
  on = false;
  return steps;
}

describe('work in steps', () => {
  it('lets other work run as soon as its turn is over', async () => {
    const taken = { count: 0 };
    const steps = await turnsDuring(() => runCooperatively(counted(12, 6, taken)), taken);
    expect(taken.count).toBe(12);
    expect(Math.max(...steps)).toBeLessThanOrEqual(2);
  });

  it('that is short is completed before other work runs', async () => {
    await yieldToEventLoop();
    const taken = { count: 0 };
    const turns: string[] = [];
    setImmediate(() => turns.push('other'));
    await runCooperatively(counted(100, 0, taken));
    expect([taken.count, turns]).toEqual([100, []]);
  });

  it('shares the time of a turn among all work', async () => {
    const taken = { count: 0 };
    const ended: number[] = [];
    const each = async (index: number): Promise<void> => {
      await runCooperatively(counted(3, 6, taken));
      ended.push(index);
    };
    const all = (): Promise<unknown> => Promise.all(Array.from({ length: 10 }, (_, index) => each(index)));
    const steps = await turnsDuring(all, taken);
    expect(taken.count).toBe(30);
    expect(Math.max(...steps)).toBeLessThanOrEqual(2);
    expect(new Set(ended).size).toBe(10);
  });

  it('goes after requests that have had fewer turns, and still comes to its end', async () => {
    const ended: string[] = [];
    const inRequest = (name: string, steps: number): Promise<void> =>
      new Promise((resolve) => {
        asRequest('somebody', () => {
          void runCooperatively(counted(steps, 11, { count: 0 })).then(() => {
            ended.push(name);
            resolve();
          });
        });
      });
    const long = Promise.all(Array.from({ length: 5 }, () => inRequest('long', 8)));
    for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    const before = ended.length;
    await inRequest('short', 2);
    expect([before, ended]).toEqual([0, ['short']]);
    await long;
    expect(ended).toHaveLength(6);
  });

  it('of parts that await something shares the time, too', async () => {
    const taken = { count: 0 };
    const part = async (): Promise<void> => {
      if (isTurnOver()) await yieldToEventLoop();
      compute(11);
      taken.count += 1;
    };
    const steps = await turnsDuring(() => Promise.all(Array.from({ length: 8 }, part)), taken);
    expect(taken.count).toBe(8);
    expect(Math.max(...steps)).toBe(1);
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
