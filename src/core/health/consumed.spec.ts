import { describe, expect, it } from '@jest/globals';
import { type ProducingRun, consumedPartitions } from './consumed.js';

const partition = (day: number) => ({ from: `2023-10-${day}T00:00:00.000Z`, to: `2023-10-${day + 1}T00:00:00.000Z` });
const wrote = (day: number, completedAt: string): ProducingRun => ({ completedAt, partitions: [partition(day)] });
const hour = (at: number) => ({
  from: `2023-10-27T${String(at).padStart(2, '0')}:00:00.000Z`,
  to: `2023-10-27T${String(at + 1).padStart(2, '0')}:00:00.000Z`,
});

describe('the partitions that a run consumed', () => {
  const began = '2023-10-28T03:00:00.000Z';
  it('are the expected ones if they were written before it began', () => {
    const produced = [wrote(26, '2023-10-27T01:00:00.000Z'), wrote(27, '2023-10-28T03:00:00.000Z')];
    expect(consumedPartitions(began, [partition(27)], produced)).toEqual([partition(27)]);
  });

  it('are the newest existing ones if the expected ones were written later', () => {
    const produced = [
      wrote(26, '2023-10-27T01:00:00.000Z'),
      wrote(25, '2023-10-26T01:00:00.000Z'),
      wrote(27, '2023-10-28T03:00:00.001Z'),
    ];
    expect(consumedPartitions(began, [partition(27)], produced)).toEqual([partition(26)]);
  });

  it('are the expected ones in a repeated run, even if newer data exists', () => {
    const produced = [wrote(23, '2023-10-24T01:00:00.000Z'), wrote(27, '2023-10-28T01:00:00.000Z')];
    expect(consumedPartitions(began, [partition(23)], produced)).toEqual([partition(23)]);
  });

  it('are all covered ones if some of them existed: a missing partition stays missing', () => {
    const hours = Array.from({ length: 23 }, (_, at) => hour(at));
    const produced = hours
      .slice(0, 20)
      .map((at): ProducingRun => ({ completedAt: '2023-10-28T01:00:00.000Z', partitions: [at] }));
    expect(consumedPartitions(began, hours, produced)).toEqual(hours);
  });

  it('are unknown if no earlier run of the producer is known', () => {
    expect(consumedPartitions(began, [partition(27)], [])).toBeNull();
    expect(consumedPartitions(began, [partition(27)], [wrote(26, '2023-10-28T04:00:00.000Z')])).toBeNull();
    expect(consumedPartitions(began, [partition(27)], [{ completedAt: began, partitions: [] }])).toBeNull();
  });

  it('contain an expected one that was never written, beside the existing ones', () => {
    const produced = [wrote(25, '2023-10-26T01:00:00.000Z'), wrote(26, '2023-10-27T01:00:00.000Z')];
    expect(consumedPartitions(began, [partition(27)], produced)).toEqual([partition(26), partition(27)]);
  });

  it('are those of the later data if two runs completed together, in any order', () => {
    const produced = [wrote(25, began), wrote(26, began)];
    expect(consumedPartitions(began, [], produced)).toEqual([partition(26)]);
    expect(consumedPartitions(began, [], [...produced].reverse())).toEqual([partition(26)]);
  });
});
