import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { eventsHere } from './event-reader.js';

const eventText = (job: string): string =>
  JSON.stringify({
    eventTime: '2023-10-01T00:00:00Z',
    eventType: 'COMPLETE',
    producer: 'test',
    run: { runId: '00000000-0000-4000-8000-000000000001' },
    job: { namespace: 'dags', name: job },
  });

/** A reader and how many events it has decoded: each is digested once. */
function reader(mostKept?: number) {
  let digests = 0;
  const events = eventsHere((text) => {
    digests += 1;
    return createHash('sha256').update(text).digest('hex');
  }, mostKept);
  const admitted = async (job: string): Promise<{ readonly id: string; readonly body: string }> => {
    const { body, id } = await events.admit(eventText(job));
    if (!id.ok) throw new Error(id.error.reason);
    return { id: id.value, body };
  };
  return { admitted, read: events.read, digests: () => digests };
}

it('decodes an event once between its admission and its fold, and again after that', async () => {
  const { admitted, digests, read } = reader();
  const event = await admitted('a');
  const first = await read(event);
  expect(digests()).toBe(1);
  expect(await read(event)).toEqual(first);
  expect(digests()).toBe(2);
});

it('keeps the newest decoded events, with a bound on their characters', async () => {
  const { admitted, digests, read } = reader(2 * eventText('a').length);
  const [a, b, c] = [await admitted('a'), await admitted('b'), await admitted('c')];
  expect(digests()).toBe(3);
  for (const event of [b, c]) await read(event);
  expect(digests()).toBe(3);
  await read(a);
  expect(digests()).toBe(4);
});
