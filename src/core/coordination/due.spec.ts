import { describe, expect, it } from '@jest/globals';
import { type Partitioning, partitionContaining } from '../partition/partitioning.js';
import type { Interval } from '../shared/interval.js';
import { runToEnd } from '../shared/cooperative.js';
import { HOUR } from '../shared/duration.js';
import type { EvidenceStatus } from '../quality/evidence-status.js';
import { DueChecks, type DueFacts, checkablePartitions, dueOfCurrentData } from './due.js';

const PARTITIONING: Partitioning = { every: 'P1D', timezone: 'UTC', column: null, path: '{dd}' };
const NOW = '2023-10-28T06:00:00.000Z';
const day = (date: string) => partitionContaining(PARTITIONING, `2023-10-${date}T00:00:00.000Z`);
const check: ReturnType<DueFacts['checksOf']>[number] & { readonly ttlMillis: number } = {
  id: 'c',
  digest: 'd',
  measureDigest: 'm',
  execution: 'EXECUTABLE',
  ttlMillis: 3_600_000,
  toleratesWrites: false,
};
const answer = {
  checkId: 'c',
  checkDigest: 'd',
  measureDigest: null,
  partition: day('27'),
  sequence: 5,
  replaces: true,
  isEmpty: false,
  observedAt: '2023-10-01T00:00:00.000Z',
  beganAt: '2023-10-28T05:00:00.000Z',
  seenSequence: 5,
};

describe('the partitions that could be checked', () => {
  const isOwed = (): boolean => true;
  const facts = { partitioning: PARTITIONING, firstPublished: NOW, arrived: [], present: null, isOwed, asOf: NOW };
  it('are the current data without a partitioning, else closed partitions from the first publish or arrival on', () => {
    expect(checkablePartitions({ ...facts, partitioning: null })).toEqual([null]);
    expect(checkablePartitions(facts)).toEqual([]);
    expect(checkablePartitions({ ...facts, arrived: [day('26')] })).toEqual([day('26'), day('27')]);
    const isBusiness = ({ from }: Interval): boolean => from !== day('27').from;
    expect(checkablePartitions({ ...facts, arrived: [day('26')], isOwed: isBusiness })).toEqual([day('26')]);
    expect(checkablePartitions({ ...facts, arrived: [day('26'), day('27')], isOwed: isBusiness })).toEqual([
      day('26'),
      day('27'),
    ]);
    expect(checkablePartitions({ ...facts, firstPublished: '2023-10-26T12:00:00.000Z' })).toEqual([
      day('26'),
      day('27'),
    ]);
  });
  it('are those with files or a run if files can be listed, and never open ones', () => {
    const seen = { ...facts, arrived: [day('24')], present: [day('28'), day('26'), day('24')] };
    expect(checkablePartitions(seen)).toEqual([day('24'), day('26')]);
  });
  it('are the delivered ones, also before their end, where the delivery closes them', () => {
    const snapshots = { ...facts, partitioning: { ...PARTITIONING, closes: 'delivery' as const } };
    expect(checkablePartitions({ ...snapshots, arrived: [day('28')] })).toEqual([day('28')]);
    expect(checkablePartitions({ ...snapshots, present: [day('28'), day('26')] })).toEqual([day('26'), day('28')]);
    const unobserved = { ...snapshots, firstPublished: '2023-10-26T12:00:00.000Z' };
    expect(checkablePartitions(unobserved)).toEqual([day('26'), day('27')]);
  });
});

describe('the checks of a partition that are due', () => {
  const end = ({ to }: Interval): string => to;
  const facts = {
    answered: [answer],
    changes: [],
    dueOfCurrent: null,
    changesObserved: () => true,
    closedAt: end,
    asOf: NOW,
  };
  const due = (changed: object, partition: Parameters<DueChecks['of']>[0] = day('27'), checks = [check]): string[] => [
    ...runToEnd(DueChecks.of({ ...facts, checksOf: () => checks, ...changed })).of(partition),
  ];
  it('are those without a result for their digest, or with a result older than the last change of the data', () => {
    expect(due({})).toEqual([]);
    expect(due({}, day('26'))).toEqual(['c']);
    expect(due({}, day('27'), [{ ...check, digest: 'other' }])).toEqual(['c']);
    expect(due({ changes: [{ partition: day('27'), sequence: 4 }] })).toEqual([]);
    expect(due({ changes: [{ partition: day('27'), sequence: 6 }] })).toEqual(['c']);
    const unreadable = { ...answer, isUnreadable: true };
    expect(due({ answered: [unreadable] })).toEqual([]);
    expect(due({ answered: [unreadable], changes: [{ partition: day('27'), sequence: 6 }] })).toEqual([]);
    expect(due({ answered: [unreadable] }, day('27'), [{ ...check, digest: 'other' }])).toEqual(['c']);
    const documented = [{ ...check, execution: 'DOCUMENTATION_ONLY' as const }];
    expect(due({ answered: [] }, day('27'), documented)).toEqual([]);
  });
  it('are not those whose number can be compared with the new bounds', () => {
    const bounds = [{ ...check, digest: 'other' }];
    expect(due({ answered: [{ ...answer, measureDigest: 'm' }] }, day('27'), bounds)).toEqual([]);
  });
  it('are not those of partitions older than the look-back that measure something else now', () => {
    const measure = [{ ...check, digest: 'other', measureDigest: 'other' }];
    const later = { asOf: '2023-11-26T00:00:00.000Z' };
    expect(due(later, day('27'), measure)).toEqual([]);
    expect(due({ ...later, answered: [] }, day('27'), measure)).toEqual(['c']);
    expect(due({ ...later, changes: [{ partition: day('27'), sequence: 6 }] }, day('27'), measure)).toEqual(['c']);
  });
  it('are those whose reading began before the end of the partition', () => {
    expect(due({ answered: [{ ...answer, beganAt: '2023-10-27T12:00:00.000Z' }] })).toEqual(['c']);
    expect(due({ answered: [{ ...answer, beganAt: '2023-10-28T00:00:00.000Z' }] })).toEqual([]);
  });
  it('are those that age takes away where writes are not observed, within the look-back', () => {
    const unobserved = { changesObserved: () => false };
    const read = (observedAt: string) => ({ ...unobserved, answered: [{ ...answer, observedAt }] });
    expect(due(read('2023-10-28T05:30:00.000Z'))).toEqual([]);
    expect(due(read('2023-10-28T04:30:00.000Z'))).toEqual(['c']);
    expect(due({ ...read('2023-10-28T04:30:00.000Z'), asOf: '2023-11-26T00:00:00.000Z' })).toEqual([]);
  });
  it('are those whose only newer result is one that does not count', () => {
    const written = { changes: [{ partition: day('27'), sequence: 6 }] };
    const outside = { ...answer, sequence: 8, seenSequence: 7, replaces: false };
    expect(due({ ...written, answered: [answer, outside] })).toEqual(['c']);
    expect(due({ ...written, answered: [{ ...outside, replaces: true }, answer] })).toEqual([]);
  });
  it('are those whose reading began before the delivery that closed the partition, or while it is open', () => {
    const delivered = (at: string | null) => ({ closedAt: () => at });
    expect(due(delivered('2023-10-28T05:00:00.000Z'))).toEqual([]);
    expect(due(delivered('2023-10-28T05:30:00.000Z'))).toEqual(['c']);
    expect(due(delivered(null))).toEqual(['c']);
  });
  it('are those of a reading that did not see the last change, whenever its result was recorded', () => {
    const changes = [{ partition: day('27'), sequence: 5 }];
    expect(due({ changes, answered: [{ ...answer, sequence: 9, seenSequence: 4 }] })).toEqual(['c']);
  });
});

describe('the checks of current data that are due', () => {
  const status = (over: Partial<EvidenceStatus>): EvidenceStatus => ({
    check: { ...check, kind: 'required', ttlMillis: HOUR } as EvidenceStatus['check'],
    state: 'TESTED',
    evidence: { observedAt: '2023-10-28T05:30:00.000Z' } as EvidenceStatus['evidence'],
    unanswered: null,
    damage: 0,
    freshness: 1,
    valid: true,
    ages: true,
    changesAt: null,
    ...over,
  });
  const due = (over: Partial<EvidenceStatus>): string[] => [...dueOfCurrentData([status(over)], NOW)];
  it('are those without a result, with an invalidated one, and with one that fades', () => {
    expect(due({})).toEqual([]);
    expect(due({ freshness: 0.9 })).toEqual(['c']);
    expect(due({ state: 'VOID' })).toEqual(['c']);
    expect(due({ state: 'NEVER_RUN', evidence: null })).toEqual(['c']);
    expect(due({ state: 'NO_ROWS' })).toEqual(['c']);
    expect(due({ state: 'NOT_APPLICABLE' })).toEqual([]);
    const old = { observedAt: '2023-10-28T04:30:00.000Z' } as EvidenceStatus['evidence'];
    expect(due({ state: 'NOT_APPLICABLE', evidence: old })).toEqual(['c']);
  });
});
