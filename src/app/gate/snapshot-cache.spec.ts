import { describe, expect, it } from '@jest/globals';
import type { PartitionData } from '../health/partition-data.js';
import type { GateRequest, GateSnapshot } from './gate-snapshot.js';
import { SnapshotCache } from './snapshot-cache.js';

const asOf = '2023-10-28T06:00:00.000Z';

function asked(partition: string): GateRequest {
  const input = { product: 'finance/ledger', consumer: 'finance/reader', partition };
  return { input, product: input.product, interval: null, asOf };
}

/** A reading of one partition of a contract with so many checks, on a partitioning of so many minutes, of which nothing is known yet. */
function reading({ key = '', checks = 0, minutes = 1440 } = {}): GateSnapshot {
  const partition = { from: '2023-10-27T00:00:00.000Z', to: new Date(Date.UTC(2023, 9, 27, 0, minutes)).toISOString() };
  const served = { checks: Array.from({ length: checks }) };
  const facts = { served, partition, arrivals: [], evidence: [], history: [], runs: null } as unknown as PartitionData;
  return {
    ...asked(key),
    subject: { product: 'finance/ledger', found: 'FOUND', served: [] },
    wanted: [],
    mesh: { partitions: new Map([['one', facts]]), inputs: new Map(), complete: true, followsClock: false },
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
  const questions = Array.from({ length: kept }, (_, index) => asked(named(index)));
  for (const question of questions) known.keep(question, 1, one(question.input.partition ?? ''));
  return questions.filter((question) => known.find(question, 1) !== null).length;
}

describe('kept readings', () => {
  it('are found under their version alone, and forgotten with it', () => {
    const known = new SnapshotCache();
    known.keep(asked('a'), 7, reading());
    expect(known.find(asked('a'), 7)).not.toBeNull();
    expect(known.find(asked('a'), 8)).toBeNull();
    known.keep(asked('b'), 8, reading());
    known.keep(asked('a'), 7, reading());
    expect(known.find(asked('a'), 7)).toBeNull();
    expect(known.find(asked('a'), 8)).toBeNull();
    expect(known.find(asked('b'), 8)).not.toBeNull();
  });

  it('are as many as fit, by what is worked out of them too where nothing is known yet', () => {
    expect(howManyOf(1000, () => reading({ checks: 1 }))).toBe(1000);
    expect(howManyOf(200, () => reading({ checks: 1000 }))).toBeLessThan(100);
    expect(howManyOf(20, () => reading({ minutes: 1 }))).toBe(2);
    expect(howManyOf(2, () => reading({ checks: 180_000 }))).toBe(0);
  });

  it('count the text of their question', () => {
    const long = (index: number): string => `${String(index)}${'x'.repeat(1_000_000)}`;
    expect(howManyOf(20, (partition) => reading({ key: partition }), long)).toBeLessThan(13);
  });
});
