import { expect, it } from '@jest/globals';
import { model } from '../../../test/support/quality-models.js';
import { diffModels } from './diff.js';
import type { ContractModel, PartitioningSpec } from './model.js';

const daily: PartitioningSpec = { every: 'P1D', timezone: 'UTC', column: 'day', path: null, calendar: null };
const snapshots: PartitioningSpec = { ...daily, closes: 'delivery' };
const frequency = {
  ...{ property: 'frequency', value: 1, unit: 'd', valueExt: null, element: null, driver: null, schedule: null },
  ...{ target: null, pointer: '/slaProperties/0' },
};
const cut = (partitioning: PartitioningSpec | null): ContractModel => model([], { partitioning, sla: [frequency] });
const codes = (before: PartitioningSpec | null, after: PartitioningSpec | null): readonly string[] =>
  diffModels(cut(before), cut(after)).changes.map(({ code }) => code);

it.each([
  [daily, snapshots, ['PARTITIONING_CHANGED']],
  [snapshots, daily, ['PARTITIONING_CHANGED']],
  [snapshots, snapshots, []],
  // Implied by the frequency, a partition was complete at its end.
  [null, daily, ['PARTITIONING_ADDED']],
  [null, snapshots, ['PARTITIONING_CHANGED']],
])('what closes a partition is part of the partitioning: %j to %j', (before, after, expected) => {
  expect(codes(before, after)).toEqual(expected);
});
