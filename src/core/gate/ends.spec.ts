import { describe, expect, it } from '@jest/globals';
import type { KnownFailure } from '../health/known-failure.js';
import type { Reason } from '../shared/issue.js';
import { decide } from './decide.js';
import type { Ends } from '../health/partition-verdict.js';
import { retryAfterSeconds } from './ends.js';
import type { GateFacts, PartitionFacts } from './gate-facts.js';

const AS_OF = '2023-10-28T06:00:00.000Z';
const LATER = '2023-10-28T06:30:00.000Z';

const partition = (facts: Partial<PartitionFacts> = {}): PartitionFacts => ({
  ...{
    port: 'a/b/c',
    key: '2023-10-27',
    server: 's',
    shownServer: null,
    interval: null,
    arrival: 'ARRIVED',
    dueAt: null,
    closesAt: null,
    firstKey: null,
  },
  ...{ unproven: [], needsResults: false, cause: null, low: 1, score: 1, high: 1 },
  ...facts,
});
const facts = (given: Partial<GateFacts>): GateFacts => ({
  ...{
    product: 'a/b',
    subject: 'FOUND',
    explanation: null,
    override: null,
    partitions: [],
    sensors: [],
    strictness: 'BALANCED',
  },
  ...{ asOf: AS_OF, owners: ['ada'], pending: null, fault: null },
  ...given,
});
const endsOf = (given: Partial<GateFacts>): Ends | null => decide(facts(given)).ends;
const lacking = (code: Reason['code'], more: Partial<PartitionFacts> = {}): Partial<GateFacts> => ({
  partitions: [partition({ low: 0, unproven: [{ code, message: 'because' }], ...more })],
});
const failing = (kind: KnownFailure['kind']): Partial<GateFacts> => {
  const failure = { kind, text: '"x" failed', since: '2023-10-28T05:00:00.000Z' };
  const cause = { product: 'a/upstream', key: '2023-Q3', owners: ['eve'], failure };
  return { partitions: [partition({ low: 0.6, score: 0.6, high: 0.6, cause })] };
};

describe('what ends a decision', () => {
  it('is nothing for PROCEED', () => {
    expect(endsOf({ partitions: [partition()] })).toBeNull();
  });

  it.each([
    ['UNKNOWN_PRODUCT', 'ask about an existing product'],
    ['CONTRACT_MISMATCH', 'publish a version with `status: active`'],
    ['FOUND', 'add promises that can be checked'],
  ] as const)('is never waiting for a final one: %s', (subject, text) => {
    const ends = endsOf({ subject });
    expect(ends).toMatchObject({ kind: 'NEVER', at: null, owners: ['ada'] });
    expect(ends?.text).toContain(`not by waiting: ${text}`);
  });

  it('is never waiting for a partition before the first of the contract', () => {
    const early = partition({ key: '2023-01-01', arrival: 'NOT_ARRIVED', firstKey: '2023-10-01' });
    const decided = decide(facts({ partitions: [partition(), early] }));
    expect(decided).toMatchObject({ verdict: 'WAIT', final: true, basis: 'NOT_ARRIVED', deciding: 1 });
    expect(decided.reasons[0]?.code).toBe('BEFORE_FIRST_PARTITION');
    expect(decided.ends).toMatchObject({ kind: 'NEVER', at: null });
    expect(decided.ends?.text).toContain('ask for a partition from 2023-10-01 on');
    const unknown = { unproven: [{ code: 'NO_EVIDENCE', message: '' }], arrival: 'COULD_NOT_TELL' } as const;
    const unseen = partition({ ...unknown, firstKey: '2023-10-01' });
    expect(decide(facts({ partitions: [unseen] }))).toMatchObject({ final: true, basis: 'UNKNOWN_EVIDENCE' });
    // An unhealthy partition beside it decides.
    const unhealthy = partition({ low: 0.4, score: 0.4, high: 0.4 });
    expect(decide(facts({ partitions: [early, unhealthy] }))).toMatchObject({ verdict: 'SKIP', final: false });
  });

  it('is a dated moment where the partition is open, or an override expires', () => {
    const open = endsOf({ partitions: [partition({ arrival: 'OPEN', closesAt: LATER })] });
    expect(open).toMatchObject({ kind: 'MOMENT', at: LATER });
    const override = { id: 'o', verdict: 'SKIP', by: 'bob', reason: 'known', expiresAt: LATER } as const;
    expect(endsOf({ override })).toMatchObject({ kind: 'MOMENT', at: LATER, owners: ['bob'] });
  });

  it('is the arrival, dated while it is not overdue', () => {
    const missing = (dueAt: string | null) => endsOf({ partitions: [partition({ arrival: 'NOT_ARRIVED', dueAt })] });
    expect(missing(LATER)).toMatchObject({ kind: 'EVENT', at: LATER });
    expect(missing('2023-10-28T02:00:00.000Z')).toMatchObject({ kind: 'EVENT', at: null });
    expect(missing(null)?.text).toBe('when the data of 2023-10-27 arrives and is checked, or by an override');
  });

  it.each([
    ['NO_EVIDENCE', 'EVENT', 'when the checks of 2023-10-27 run'],
    ['STALE_EVIDENCE', 'EVENT', 'when the checks of 2023-10-27 run'],
    ['NO_ROWS', 'EVENT', 'when the data of 2023-10-27 is written and checked'],
    ['NO_ENGINE', 'PERSON', 'by results from outside'],
    ['NO_SERVER', 'PERSON', 'by results from outside'],
    ['QUERY_FAILED', 'PERSON', 'when the problem QUERY_FAILED is fixed'],
  ] as const)('depends on why evidence lacks: %s', (code, kind, text) => {
    const ends = endsOf(lacking(code));
    expect(ends).toMatchObject({ kind, at: null });
    expect(ends?.text.startsWith(text)).toBe(true);
  });

  it('is results from outside where a rule of another engine waits for them, and then never final', () => {
    const given = lacking('NO_CHECKS', { needsResults: true });
    expect(decide(facts(given)).final).toBe(false);
    expect(endsOf(given)?.kind).toBe('PERSON');
    expect(decide(facts(lacking('NO_CHECKS'))).final).toBe(true);
  });

  it.each([
    ['PROMISE', 'PERSON', 'when 2023-Q3 of a/upstream is fixed and checked again'],
    ['FRESHNESS', 'EVENT', 'when newer data of a/upstream is written'],
    ['FAILED_RUN', 'EVENT', 'when a run of 2023-Q3 of a/upstream succeeds'],
    ['SILENT_PRODUCER', 'EVENT', 'when a producer of 2023-Q3 of a/upstream reports a run'],
    ['LATE_DELIVERIES', 'EVENT', 'when deliveries of a/upstream are on time again'],
  ] as const)('names the cause of a low score and its owners: %s', (failure, kind, text) => {
    const ends = endsOf(failing(failure));
    expect(ends).toMatchObject({ kind, at: null, owners: ['eve'] });
    expect(ends?.text.startsWith(text)).toBe(true);
    expect(ends?.text).toContain('since 2023-10-28T05:00:00.000Z');
  });
});

describe('the advice to ask again', () => {
  const retry = (given: Partial<GateFacts>): number | null => {
    const decided = decide(facts(given));
    return retryAfterSeconds(decided, decided.ends, AS_OF);
  };

  it('is given only for a WAIT with a dated moment, and is at most an hour', () => {
    const missing = (dueAt: string) => ({ partitions: [partition({ arrival: 'NOT_ARRIVED', dueAt })] });
    expect(retry(missing(LATER))).toBe(1800);
    expect(retry(missing('2023-10-29T06:00:00.000Z'))).toBe(3600);
    expect(retry(missing('2023-10-28T02:00:00.000Z'))).toBeNull();
    expect(retry(failing('PROMISE'))).toBeNull();
    expect(retry(lacking('NO_EVIDENCE'))).toBeNull();
    expect(retry({ subject: 'UNKNOWN_PRODUCT' })).toBeNull();
  });
});
