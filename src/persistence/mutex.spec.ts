import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Mutex } from './mutex.js';

describe('a mutex', () => {
  it('has one holder at a time, in the order of the calls', async () => {
    const mutex = new Mutex();
    const order: number[] = [];
    const releases = [mutex.acquire(), mutex.acquire(), mutex.acquire()].map(async (acquired, index) => {
      const release = await acquired;
      order.push(index);
      await pause(1);
      release();
    });
    await Promise.all(releases);
    expect(order).toEqual([0, 1, 2]);
  });

  it('is not acquired after the time that the caller waits, and then free for the next one', async () => {
    const mutex = new Mutex();
    const release = await mutex.acquire();
    expect(await mutex.acquireWithin(10)).toBeNull();
    const next = mutex.acquireWithin(60_000);
    release();
    const held = await next;
    expect(held).not.toBeNull();
    // Nobody else holds it meanwhile, not even the caller that came too late.
    expect(await mutex.acquireWithin(10)).toBeNull();
    held?.();
    expect(await mutex.acquireWithin(60_000)).not.toBeNull();
  });
});
