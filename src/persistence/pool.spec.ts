import { describe, expect, it } from '@jest/globals';
import { Pool } from './pool.js';

describe('the pool', () => {
  it('creates no more than its limit and serves waiters in order', async () => {
    let made = 0;
    const pool = new Pool(2, () => Promise.resolve(++made));
    const [a, b] = [await pool.take(), await pool.take()];
    const waiting = [pool.take(), pool.take()];
    pool.give(b);
    pool.give(a);
    expect([a, b, await Promise.all(waiting), made]).toEqual([1, 2, [2, 1], 2]);
  });

  it('serves the next waiter when creating a resource fails', async () => {
    let tries = 0;
    const pool = new Pool(1, () => (++tries === 1 ? Promise.reject(new Error('first')) : Promise.resolve(tries)));
    const first = pool.take();
    const second = pool.take();
    await expect(first).rejects.toThrow('first');
    expect(await second).toBe(2);
  });
});
