import { describe, expect, it } from '@jest/globals';
import { weightOf } from '../health/requested-states.js';
import type { PartitionData } from '../health/partition-data.js';
import type { DataVersion } from '../ports/data-version-store.js';
import type { Stores } from '../ports/stores.js';
import type { GateRequest } from './parse-gate-request.js';
import { KeptGates, type KnownSnapshot } from './kept-gates.js';

type KeptGate = Parameters<KeptGates['keepDecision']>[1];

const asOf = '2023-10-28T06:00:00.000Z';

function request(partition: string): GateRequest {
  const input = { product: 'finance/ledger', consumer: 'finance/reader', partition };
  return { input, product: input.product, interval: null, asOf };
}

/**
 * A snapshot of one partition of a contract with this number of checks, with a partitioning of this
 * number of minutes, without any evidence.
 */
function snapshot({ key = '', checks = 0, minutes = 1440 } = {}): KnownSnapshot {
  const partition = { from: '2023-10-27T00:00:00.000Z', to: new Date(Date.UTC(2023, 9, 27, 0, minutes)).toISOString() };
  const active = { checks: Array.from({ length: checks }) };
  const data = { active, partition, arrivals: [], evidence: [], history: [], runs: null } as unknown as PartitionData;
  return {
    ...request(key),
    target: { product: 'finance/ledger', found: 'FOUND', contracts: [], explanation: null },
    requested: [],
    requestedStates: {
      *at() {
        return [];
      },
      inputs: () => [],
      complete: true,
      dependsOnClock: false,
      until: null,
      units: 1,
      weight: weightOf({ partitions: new Map([['one', data]]) }),
      partitions: 1,
    },
    sensors: [],
    override: null,
    owners: [],
    foreignProducers: [],
    consumerMeant: null,
    rests: ['a head'],
  };
}

const under = (version: number, facts: Partial<DataVersion> = {}): DataVersion => ({
  version,
  untracked: 0,
  hasPending: false,
  ...facts,
});

/** Stores in which the last fact about each question has this number. */
function storesWith(newest: number): Stores {
  const changedAfter = (_rests: readonly string[], version: number): Promise<boolean> =>
    Promise.resolve(newest > version);
  return { dataVersion: { changedAfter } } as unknown as Stores;
}

async function howManyOf(
  kept: number,
  one: (partition: string) => KnownSnapshot,
  named = (index: number): string => String(index),
): Promise<number> {
  const known = new KeptGates();
  const questions = Array.from({ length: kept }, (_, index) => request(named(index)));
  for (const question of questions) known.keepSnapshot(question, one(question.input.partition ?? ''), under(1));
  const found = await Promise.all(questions.map((question) => known.snapshot(storesWith(1), question, under(1))));
  return found.filter((snapshot) => snapshot !== null).length;
}

describe('kept decisions', () => {
  const until = (sameUntil: string): KeptGate =>
    ({
      decision: { reasons: [], contributions: [], partitions: [] },
      topics: [],
      domains: new Set(),
      sameUntil,
    }) as unknown as KeptGate;
  const noon = '2023-10-28T12:00:00.000Z';

  it('are given until time changes them', async () => {
    const known = new KeptGates();
    known.keepDecision(request('a'), until(noon), { current: under(7), rests: ['a head'] });
    const found = (at: string, current = under(7)) =>
      known.decision({ ...request('a'), asOf: at }, current, storesWith(7));
    expect(await found(asOf)).not.toBeNull();
    expect(await found('2023-10-28T11:59:59.999Z')).not.toBeNull();
    expect(await found(noon)).toBeNull();
    expect(await found('2023-10-28T05:59:59.999Z')).toBeNull();
    expect(await known.decision(request('b'), under(7), storesWith(7))).toBeNull();
  });

  it('are given without a look at heads only while no fact at all is recorded', async () => {
    const known = new KeptGates();
    known.keepDecision(request('a'), until(noon), { current: under(7), rests: ['a head'] });
    expect(await known.decision(request('a'), under(7))).not.toBeNull();
    expect(await known.decision(request('a'), under(8))).toBeNull();
    expect(await known.decision(request('a'), under(8), storesWith(7))).not.toBeNull();
    expect(await known.decision(request('a'), under(8))).not.toBeNull();
    expect(await known.decision(request('a'), under(9), storesWith(9))).toBeNull();
  });

  it('of one strictness are not those of the other', async () => {
    const known = new KeptGates();
    known.keepDecision(request('a'), until(noon), { current: under(7), rests: [] });
    const { input, ...strict } = request('a');
    const question = { ...strict, input: { ...input, strictness: 'STRICT' as const } };
    expect(await known.decision(question, under(7), storesWith(7))).toBeNull();
  });

  it('that time changes at once are not kept', async () => {
    const known = new KeptGates();
    known.keepDecision(request('a'), until(asOf), { current: under(7), rests: [] });
    expect(await known.decision(request('a'), under(7), storesWith(7))).toBeNull();
  });
});

describe('kept snapshots', () => {
  it('stay while only other facts are recorded, and are dropped by one on which they rest', async () => {
    const known = new KeptGates();
    known.keepSnapshot(request('a'), snapshot(), under(7));
    expect(await known.snapshot(storesWith(7), request('a'), under(9))).not.toBeNull();
    expect(await known.snapshot(storesWith(9), request('a'), under(9))).not.toBeNull();
    expect(await known.snapshot(storesWith(10), request('a'), under(10))).toBeNull();
    expect(await known.snapshot(storesWith(7), request('a'), under(7))).toBeNull();
  });

  it('are dropped once a process of an earlier release has recorded a fact', async () => {
    const known = new KeptGates();
    known.keepSnapshot(request('a'), snapshot(), under(7));
    expect(await known.snapshot(storesWith(7), request('a'), under(8, { untracked: 1 }))).toBeNull();
  });

  it('are limited by the size of their facts and of what is derived from them', async () => {
    expect(await howManyOf(1000, () => snapshot({ checks: 1 }))).toBe(1000);
    expect(await howManyOf(200, () => snapshot({ checks: 1000 }))).toBeLessThan(100);
    expect(await howManyOf(20, () => snapshot({ minutes: 1 }))).toBe(2);
    expect(await howManyOf(2, () => snapshot({ checks: 180_000 }))).toBe(0);
  });

  it('include the text of their question in their size', async () => {
    const long = (index: number): string => `${String(index)}${'x'.repeat(1_000_000)}`;
    expect(await howManyOf(20, (partition) => snapshot({ key: partition }), long)).toBeLessThan(13);
  });
});
