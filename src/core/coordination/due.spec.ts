import { describe, expect, it } from '@jest/globals';
import { type Partitioning, partitionContaining } from '../partition/partitioning.js';
import { DueChecks, checkablePartitions } from './due.js';

const PARTITIONING: Partitioning = { every: 'P1D', timezone: 'UTC', column: null, path: '{dd}' };
const NOW = '2023-10-28T06:00:00.000Z';
const day = (date: string) => partitionContaining(PARTITIONING, `2023-10-${date}T00:00:00.000Z`);
const check = { id: 'c', digest: 'd', execution: 'EXECUTABLE' as const, ttlMillis: 3_600_000 };
const answer = {
  checkId: 'c',
  checkDigest: 'd',
  partition: day('27'),
  sequence: 5,
  observedAt: '2023-10-01T00:00:00.000Z',
};

describe('the partitions that could be checked', () => {
  const facts = { partitioning: PARTITIONING, firstPublished: NOW, arrived: [], present: null, asOf: NOW };
  it('are the current data without a partitioning, else closed partitions from the first publish or arrival on', () => {
    expect(checkablePartitions({ ...facts, partitioning: null })).toEqual([null]);
    expect(checkablePartitions(facts)).toEqual([]);
    expect(checkablePartitions({ ...facts, arrived: [day('26')] })).toEqual([day('26'), day('27')]);
    expect(checkablePartitions({ ...facts, firstPublished: '2023-10-26T12:00:00.000Z' })).toEqual([
      day('26'),
      day('27'),
    ]);
  });
  it('are those with files or a run if files can be listed, and never open ones', () => {
    const seen = { ...facts, arrived: [day('24')], present: [day('28'), day('26'), day('24')] };
    expect(checkablePartitions(seen)).toEqual([day('24'), day('26')]);
  });
});

describe('the checks of a partition that are due', () => {
  const facts = { checks: [check], answered: [answer], changes: [], asOf: NOW };
  const due = (changed: object, partition: Parameters<DueChecks['of']>[0] = day('27')): string[] => [
    ...new DueChecks({ ...facts, ...changed }).of(partition),
  ];
  it('are those without a result for their digest, or with a result older than the last change of the data', () => {
    expect(due({})).toEqual([]);
    expect(due({}, day('26'))).toEqual(['c']);
    expect(due({ checks: [{ ...check, digest: 'other' }] })).toEqual(['c']);
    expect(due({ changes: [{ partition: day('27'), sequence: 4 }] })).toEqual([]);
    expect(due({ changes: [{ partition: day('27'), sequence: 6 }] })).toEqual(['c']);
    expect(due({ checks: [{ ...check, execution: 'DOCUMENTATION_ONLY' }], answered: [] })).toEqual([]);
  });
  it('become due with age only if the partition is not closed', () => {
    expect(due({ answered: [{ ...answer, partition: null }] }, null)).toEqual(['c']);
    expect(due({ answered: [{ ...answer, partition: null, observedAt: '2023-10-28T05:30:00.000Z' }] }, null)).toEqual(
      [],
    );
  });
});
