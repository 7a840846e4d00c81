import { expect, it } from '@jest/globals';
import { ok } from '../../core/shared/result.js';
import { GroupCommit } from '../shared/group-commit.js';
import { ingestEvents } from './ingest-events.js';

const clock = { now: () => '2023-10-28T06:00:00.000Z' };
const call = { actor: { subject: 'local', admin: true, grants: [] }, requestId: 'r' };

it('a batch lets other work run between its events', async () => {
  let waited = 0;
  let longest = 0;
  let isWaiting = true;
  const other = (): void => {
    longest = Math.max(longest, waited);
    waited = 0;
    if (isWaiting) setImmediate(other);
  };
  setImmediate(other);
  const eventReader = {
    admit: async (body: string) => {
      const began = performance.now();
      while (performance.now() - began < 2);
      waited += 1;
      return { body, id: ok(body) };
    },
    read: () => Promise.reject(new Error('not read')),
  };
  const events = new GroupCommit<unknown, boolean>((items) => Promise.resolve(items.map(() => true)));
  const bodies = Array.from({ length: 100 }, (_, index) => String(index));
  const answer = await ingestEvents({ events, clock, eventReader } as never)(call, { bodies });
  isWaiting = false;
  expect(answer).toEqual(ok(bodies.map((id) => ({ kind: 'STORED', id }))));
  expect(longest).toBeLessThan(50);
});

it('a batch that cannot be stored fails after its last event', async () => {
  const eventReader = { admit: async (body: string) => ({ body, id: ok(body) }) };
  const events = new GroupCommit<unknown, boolean>(() => Promise.reject(new Error('disk full')));
  const bodies = Array.from({ length: 600 }, (_, index) => String(index));
  await expect(ingestEvents({ events, clock, eventReader } as never)(call, { bodies })).rejects.toThrow('disk full');
});
