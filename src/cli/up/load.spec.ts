import { describe, expect, it } from '@jest/globals';
import type { Client } from '../client/graphql.js';
import { CoordinateDocument } from '../operations/operations.generated.js';
import { coordinateAll } from './load.js';

/** A server whose coordinator still has so many partitions pending at each look; the last number stays. */
function clientWith(pending: number[]): Client {
  const cycle = { __typename: 'CoordinatorCycleCompleted', partitionsChecked: 2, evidenceRecorded: 10 };
  const answer = (operation: string): unknown =>
    operation === CoordinateDocument
      ? { coordinate: cycle }
      : { coordinator: { workPending: pending.length > 1 ? pending.shift() : pending[0] } };
  const execute = (operation: string): Promise<unknown> => Promise.resolve(answer(operation));
  return { server: 'http://x', execute: execute as Client['execute'] };
}

describe('the rounds of the coordinator that up asks for', () => {
  const retry = (told: [number, number][], realMillis = (): number => 1_000) => ({
    ...{ realMillis, waitMillis: 1 },
    onWait: (pending: number, until: number) => void told.push([pending, until]),
  });

  it('are one, and nothing is said, where nothing waits', async () => {
    const told: [number, number][] = [];
    expect(await coordinateAll(clientWith([0]), retry(told))).toMatchObject({ partitionsChecked: 2, waited: false });
    expect(told).toEqual([]);
  });

  it('go on for what another run had begun, which is said once and at once, with its end', async () => {
    const told: [number, number][] = [];
    const done = await coordinateAll(clientWith([3, 1, 0]), retry(told));
    expect(done).toEqual({ partitionsChecked: 6, evidenceRecorded: 30, waited: true });
    expect(told).toEqual([[3, 61_000]]);
  });

  it('end at that time, though something still waits', async () => {
    let now = 0;
    const told: [number, number][] = [];
    const ticking = retry(told, () => (now += 25_000));
    expect(await coordinateAll(clientWith([5]), ticking)).toMatchObject({ waited: true });
    expect(told).toEqual([[5, 85_000]]);
  });
});
