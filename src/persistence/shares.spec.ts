import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Shares } from './shares.js';

it('gives a user at most its number of shares, in the order of its calls, and each to another user at once', async () => {
  const uses = fc.array(fc.record({ user: fc.constantFrom('a', 'b', 'c'), turns: fc.nat(5) }), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(uses, fc.integer({ min: 1, max: 4 }), async (all, most) => {
      const shares = new Shares(most);
      const holding = new Map<string, number>();
      const began: Record<string, number[]> = { a: [], b: [], c: [] };
      let largest = 0;
      await Promise.all(
        all.map(async ({ user, turns }, index) => {
          const give = await shares.take(user, 60_000);
          began[user]?.push(index);
          holding.set(user, (holding.get(user) ?? 0) + 1);
          largest = Math.max(largest, holding.get(user) ?? 0);
          for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
          holding.set(user, (holding.get(user) ?? 0) - 1);
          give?.();
        }),
      );
      expect(largest).toBeLessThanOrEqual(most);
      for (const user of ['a', 'b', 'c']) expect(began[user]).toEqual([...(began[user] ?? [])].sort((x, y) => x - y));
      expect(Object.values(began).flat()).toHaveLength(all.length);
    }),
  );
});

it('gives up after the time, without losing the share of another use', async () => {
  const shares = new Shares(1);
  const give = await shares.take('a', 1_000);
  const late = shares.take('a', 5);
  const patient = shares.take('a', 60_000);
  expect(await late).toBeNull();
  give?.();
  const last = await patient;
  expect(last).not.toBeNull();
  last?.();
  expect(await shares.take('a', 5)).not.toBeNull();
});
