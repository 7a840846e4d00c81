import { describe, expect, it } from '@jest/globals';
import type { PartitionData } from '../health/partition-data.js';
import type { GateSnapshot } from './gate-snapshot.js';
import type { GateRequest } from './parse-gate-request.js';
import { SnapshotCache } from './snapshot-cache.js';

const asOf = '2023-10-28T06:00:00.000Z';

function request(partition: string): GateRequest {
  const input = { product: 'finance/ledger', consumer: 'finance/reader', partition };
  return { input, product: input.product, interval: null, asOf };
}

/**
 * A reading of one partition of a contract with so many checks, on a partitioning of so many
 * minutes, of which nothing is known yet.
 */
function snapshot({ key = '', checks = 0, minutes = 1440 } = {}): GateSnapshot {
  const partition = { from: '2023-10-27T00:00:00.000Z', to: new Date(Date.UTC(2023, 9, 27, 0, minutes)).toISOString() };
  const active = { checks: Array.from({ length: checks }) };
  const data = { active, partition, arrivals: [], evidence: [], history: [], runs: null } as unknown as PartitionData;
  return {
    ...request(key),
    target: { product: 'finance/ledger', found: 'FOUND', contracts: [] },
    requested: [],
    closure: { partitions: new Map([['one', data]]), inputs: new Map(), complete: true, dependsOnClock: false },
    sensors: [],
    override: null,
  };
}

function howManyOf(
  kept: number,
  one: (partition: string) => GateSnapshot,
  named = (index: number): string => String(index),
): number {
  const known = new SnapshotCache();
  const questions = Array.from({ length: kept }, (_, index) => request(named(index)));
  for (const question of questions) known.keep(question, 1, one(question.input.partition ?? ''));
  return questions.filter((question) => known.find(question, 1) !== null).length;
}

describe('kept readings', () => {
  it('are found under their version alone, and forgotten with it', () => {
    const known = new SnapshotCache();
    known.keep(request('a'), 7, snapshot());
    expect(known.find(request('a'), 7)).not.toBeNull();
    expect(known.find(request('a'), 8)).toBeNull();
    known.keep(request('b'), 8, snapshot());
    known.keep(request('a'), 7, snapshot());
    expect(known.find(request('a'), 7)).toBeNull();
    expect(known.find(request('a'), 8)).toBeNull();
    expect(known.find(request('b'), 8)).not.toBeNull();
  });

  it('are as many as fit, by what is worked out of them too where nothing is known yet', () => {
    expect(howManyOf(1000, () => snapshot({ checks: 1 }))).toBe(1000);
    expect(howManyOf(200, () => snapshot({ checks: 1000 }))).toBeLessThan(100);
    expect(howManyOf(20, () => snapshot({ minutes: 1 }))).toBe(2);
    expect(howManyOf(2, () => snapshot({ checks: 180_000 }))).toBe(0);
  });

  it('count the text of their question', () => {
    const long = (index: number): string => `${String(index)}${'x'.repeat(1_000_000)}`;
    expect(howManyOf(20, (partition) => snapshot({ key: partition }), long)).toBeLessThan(13);
  });
});
