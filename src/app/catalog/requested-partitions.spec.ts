import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DeliveryCalendar } from '../../core/sla/delivery-calendar.js';
import { AppFailure } from '../shared/errors.js';
import {
  type PartitionRequest,
  type PartitionedContract,
  isAboutInterval,
  notPartitioned,
  requestedInstant,
  requestedPartition,
  requestedPartitions,
} from './requested-partitions.js';

const AS_OF = '2023-10-28T06:00:00.000Z';
const partitioning = { every: 'P1D', timezone: 'UTC', column: 'day', path: null };
const daily: PartitionedContract = {
  name: 'finance/ledger/main',
  partitioning,
  calendar: new DeliveryCalendar([], partitioning),
};
const current: PartitionedContract = { ...daily, partitioning: null, calendar: null };
const day = (date: number) => ({
  from: `2023-10-${String(date).padStart(2, '0')}T00:00:00.000Z`,
  to: `2023-10-${String(date + 1).padStart(2, '0')}T00:00:00.000Z`,
});

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof AppFailure) return error.error.code;
    throw error;
  }
  return 'none';
}

describe('requested partitions of a partitioned contract', () => {
  it.each<[string, PartitionRequest, readonly unknown[]]>([
    ['nothing: the newest due one', {}, [day(27)]],
    ['a key', { partition: '2023-10-20' }, [day(20)]],
    ['an interval: every partition it overlaps', { from: '2023-10-20T12:00:00Z', to: day(21).to }, [day(20), day(21)]],
    ['an interval through latest-closed', { ...day(21), mapper: 'latest-closed' }, [day(20)]],
    ['an hour of the consumer through cover', { partition: '2023-10-21T05', mapper: 'cover' }, [day(21)]],
  ])('%s', (_name, request, partitions) => {
    expect(requestedPartitions(daily, request, AS_OF)).toEqual(partitions);
  });

  it.each<[string, PartitionRequest, string]>([
    ['an interval and a key', { ...day(20), partition: '2023-10-20' }, 'MALFORMED_INTERVAL'],
    ['one end only', { from: day(20).from }, 'MALFORMED_INTERVAL'],
    ['ends that are not instants', { from: 'monday', to: 'tuesday' }, 'MALFORMED_INTERVAL'],
    ['an empty interval', { from: day(20).from, to: day(20).from }, 'EMPTY_INTERVAL'],
    ['a reversed interval', { from: day(20).to, to: day(20).from }, 'REVERSED_INTERVAL'],
    ['a key of another form', { partition: '2023-Q3' }, 'UNKNOWN_PARTITION'],
    ['an interval over too many partitions', { from: '1990-01-01T00:00:00Z', to: AS_OF }, 'TOO_MANY_PARTITIONS'],
  ])('refuses %s', (_name, request, code) => {
    expect(codeOf(() => requestedPartitions(daily, request, AS_OF))).toBe(code);
  });
});

describe('requests about an unpartitioned contract', () => {
  it.each<[string, PartitionRequest]>([
    ['nothing', {}],
    ['an interval', day(20)],
    ['a day', { partition: '2023-10-20' }],
    ['a quarter', { partition: '2023-Q3' }],
    ['an hour', { partition: '2023-10-20T05' }],
  ])('%s: are about its current data', (_name, request) => {
    expect(requestedPartitions(current, request, AS_OF)).toEqual([null]);
  });

  it('refuse a key that is none, and malformed intervals', () => {
    expect(codeOf(() => requestedPartitions(current, { partition: 'yesterday' }, AS_OF))).toBe('UNKNOWN_PARTITION');
    expect(codeOf(() => requestedPartitions(current, { from: day(2).to, to: day(2).from }, AS_OF))).toBe(
      'REVERSED_INTERVAL',
    );
  });

  it('suggest the partitioning where the schema marks a column', () => {
    const contract = { ref: 'finance/ledger/main' };
    const field = (name: string, partitionKeyPosition: number | null) => ({ name, partitionKeyPosition });
    const model = (position: number | null) =>
      ({ objects: [{ fields: [field('id', null), field('day', position)] }] }) as never;
    const plain = notPartitioned({ contract, model: model(null) });
    const marked = notPartitioned({ contract, model: model(1) });
    expect([plain.code, marked.code]).toEqual(['NOT_PARTITIONED', 'NOT_PARTITIONED']);
    expect([plain.message.includes('`day`'), marked.message.includes('`day`')]).toEqual([false, true]);
  });
});

describe('the partition of an external result', () => {
  it('is a partition by its key or both of its ends, or current data', () => {
    expect(requestedPartition(daily, { partition: '2023-10-20' }, AS_OF)).toEqual(day(20));
    expect(requestedPartition(daily, day(20), AS_OF)).toEqual(day(20));
    expect(requestedPartition(current, {}, AS_OF)).toBeNull();
  });

  it.each<[string, PartitionedContract, PartitionRequest, string]>([
    ['several partitions', daily, { from: day(20).from, to: day(21).to }, 'UNKNOWN_PARTITION'],
    ['part of one', daily, { from: '2023-10-20T12:00:00Z', to: day(20).to }, 'UNKNOWN_PARTITION'],
    ['an interval of an unpartitioned contract', current, day(20), 'NOT_PARTITIONED'],
    ['a key of an unpartitioned contract', current, { partition: '2023-10-20' }, 'NOT_PARTITIONED'],
  ])('is not %s', (_name, contract, request, code) => {
    expect(codeOf(() => requestedPartition(contract, request, AS_OF))).toBe(code);
  });
});

it('every partition of a requested interval overlaps it, and together they cover it', () => {
  const millis = fc.integer({ min: Date.parse('2023-01-01'), max: Date.parse('2023-12-01') });
  fc.assert(
    fc.property(millis, fc.integer({ min: 1, max: 40 * 86_400_000 }), (start, length) => {
      const request = { from: new Date(start).toISOString(), to: new Date(start + length).toISOString() };
      const partitions = requestedPartitions(daily, request, AS_OF);
      for (const partition of partitions) {
        expect(partition !== null && partition.from < request.to && request.from < partition.to).toBe(true);
      }
      const [first = null, last = null] = [partitions[0], partitions.at(-1)];
      expect(first !== null && first.from <= request.from).toBe(true);
      expect(last !== null && request.to <= last.to).toBe(true);
    }),
  );
});

it('a request names an interval or a key, or nothing', () => {
  expect([{}, { from: null }, { partition: null, mapper: 'cover' as const }].map(isAboutInterval)).toEqual([
    false,
    false,
    false,
  ]);
  expect([day(1), { partition: '2023-10-01' }].map(isAboutInterval)).toEqual([true, true]);
});

it('the moment is the requested instant, else the clock’s', () => {
  expect(requestedInstant(null, AS_OF)).toBe(AS_OF);
  expect(requestedInstant('2023-10-27T08:00:00+02:00', AS_OF)).toBe('2023-10-27T06:00:00.000Z');
  expect(codeOf(() => requestedInstant('tomorrow', AS_OF))).toBe('MALFORMED_INTERVAL');
});
