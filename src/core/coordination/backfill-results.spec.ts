import { expect, it } from '@jest/globals';
import { type PartitionResult, resultOfPartition, worstResult } from './backfill-results.js';

const passed = { state: 'TESTED', damage: 0, valid: true } as const;
const warned = { ...passed, damage: 0.9 };
const failed = { ...passed, damage: 1 };
const never = { state: 'NEVER_RUN', damage: 0, valid: false } as const;
const outdated = { ...failed, valid: false };
const nothing = { state: 'NOT_APPLICABLE', damage: 0, valid: false } as const;
const empty = { state: 'NO_ROWS', damage: 0, valid: false } as const;

it.each([
  ['passed', [passed, warned, nothing]],
  ['failing', [passed, failed, never]],
  ['unknown', [passed, never]],
  ['unknown', [passed, empty]],
  ['unknown', [outdated]],
  ['unknown', [nothing]],
  ['unknown', []],
] as const)('a partition is %s: %j', (result, statuses) => {
  expect(resultOfPartition(statuses)).toBe(result);
});

it.each<[PartitionResult, readonly PartitionResult[]]>([
  ['failing', ['passed', 'unknown', 'failing']],
  ['unknown', ['passed', 'unknown']],
  ['passed', ['passed', 'passed']],
  ['unknown', []],
])('%s is the worst of %j', (worst, results) => {
  expect(worstResult(results)).toBe(worst);
});
