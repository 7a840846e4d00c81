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
 * A snapshot of one partition of a contract with this number of checks, with a partitioning of this
 * number of minutes, without any evidence.
 */
function snapshot({ key = '', checks = 0, minutes = 1440 } = {}): GateSnapshot {
  const partition = { from: '2023-10-27T00:00:00.000Z', to: new Date(Date.UTC(2023, 9, 27, 0, minutes)).toISOString() };
  const active = { checks: Array.from({ length: checks }) };
  const data = { active, partition, arrivals: [], evidence: [], history: [], runs: null } as unknown as PartitionData;
  return {
    ...request(key),
    target: { product: 'finance/ledger', found: 'FOUND', contracts: [], explanation: null },
    requested: [],
    closure: {
      partitions: new Map([['one', data]]),
      onServers: new Map(),
      inputs: new Map(),
      complete: true,
      units: 1,
      dependsOnClock: false,
      owners: new Map(),
      nextEffectiveAt: null,
    },
    sensors: [],
    override: null,
    owners: [],
    foreignProducers: [],
    consumerMeant: null,
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

describe('cached snapshots', () => {
  it('are found under their data version alone, and dropped with it', () => {
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

  it('are limited by the size of their facts and of what is derived from them', () => {
    expect(howManyOf(1000, () => snapshot({ checks: 1 }))).toBe(1000);
    expect(howManyOf(200, () => snapshot({ checks: 1000 }))).toBeLessThan(100);
    expect(howManyOf(20, () => snapshot({ minutes: 1 }))).toBe(2);
    expect(howManyOf(2, () => snapshot({ checks: 180_000 }))).toBe(0);
  });

  it('include the text of their question in their size', () => {
    const long = (index: number): string => `${String(index)}${'x'.repeat(1_000_000)}`;
    expect(howManyOf(20, (partition) => snapshot({ key: partition }), long)).toBeLessThan(13);
  });
});
