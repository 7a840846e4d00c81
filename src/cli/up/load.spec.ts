import { describe, expect, it } from '@jest/globals';
import type { Client } from '../client/graphql.js';
import { CoordinateDocument } from '../operations/operations.generated.js';
import { coordinateAll } from './load.js';

/**
 * A server whose coordinator still has so many partitions pending at each look; the last number
 * stays.
 */
function clientWith(pending: number[]): Client {
  const cycle = { __typename: 'CoordinatorCycleCompleted', partitionsChecked: 2, evidenceRecorded: 10 };
  const answer = (operation: string): unknown =>
    operation === CoordinateDocument
      ? { coordinate: cycle }
      : { coordinator: { workPending: pending.length > 1 ? pending.shift() : pending[0] } };
  const execute = (operation: string): Promise<unknown> => Promise.resolve(answer(operation));
  return { server: 'http://x', execute: execute as Client['execute'] };
}

describe('the coordinator cycles of up', () => {
  const retry = (waits: [number, number][], realMillis = (): number => 1_000) => ({
    ...{ realMillis, waitMillis: 1 },
    onWait: (pending: number, until: number) => void waits.push([pending, until]),
  });

  it('are one, without a message, where nothing waits', async () => {
    const waits: [number, number][] = [];
    expect(await coordinateAll(clientWith([0]), retry(waits))).toMatchObject({ partitionsChecked: 2, waited: false });
    expect(waits).toEqual([]);
  });

  it('continue for work of an interrupted run, which is reported once, with its end', async () => {
    const waits: [number, number][] = [];
    const done = await coordinateAll(clientWith([3, 1, 0]), retry(waits));
    expect(done).toEqual({ partitionsChecked: 6, evidenceRecorded: 30, waited: true });
    expect(waits).toEqual([[3, 61_000]]);
  });

  it('end at that time, though something still waits', async () => {
    let now = 0;
    const waits: [number, number][] = [];
    const ticking = retry(waits, () => (now += 25_000));
    expect(await coordinateAll(clientWith([5]), ticking)).toMatchObject({ waited: true });
    expect(waits).toEqual([[5, 85_000]]);
  });
});
