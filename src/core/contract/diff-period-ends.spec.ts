import { expect, it } from '@jest/globals';
import { model } from '../../../test/support/quality-models.js';
import { diffModels } from './diff.js';
import type { PeriodEndRule, SlaEntry } from './model.js';
import type { Severity } from './severity.js';

const rule = (period: PeriodEndRule['period'], value: number | null, severity: Severity | null = null) => ({
  ...{ period, severity },
  promise: value === null ? null : { value, unit: 'd' },
});
const latency = (value: number, ...atPeriodEnd: readonly PeriodEndRule[]): SlaEntry => ({
  ...{ property: 'latency', value, unit: 'd', valueExt: null, element: null, driver: null, schedule: null },
  ...{ target: null, pointer: '/slaProperties/0' },
  ...(atPeriodEnd.length === 0 ? {} : { atPeriodEnd }),
});
const changes = (before: SlaEntry, after: SlaEntry): readonly string[] =>
  diffModels(model([], { sla: [before] }), model([], { sla: [after] })).changes.map(
    ({ code, message }) => `${code}: ${message}`,
  );

it.each<[before: SlaEntry, after: SlaEntry, expected: readonly string[]]>([
  [
    latency(1),
    latency(1, rule('quarter', 3)),
    ['SLA_WEAKENED: latency at the end of a quarter was weakened: 1 d → 3 d'],
  ],
  [
    latency(1, rule('quarter', 3)),
    latency(1),
    ['SLA_TIGHTENED: latency at the end of a quarter was tightened: 3 d → 1 d'],
  ],
  [
    latency(5, rule('month', 3)),
    latency(5, rule('month', 2)),
    ['SLA_TIGHTENED: latency at the end of a month was tightened: 3 d → 2 d'],
  ],
  // The end of a year is that of a quarter too: until now, it had the rule of quarters.
  [
    latency(1, rule('quarter', 3)),
    latency(1, rule('year', 5), rule('quarter', 3)),
    ['SLA_WEAKENED: latency at the end of a year was weakened: 3 d → 5 d'],
  ],
  // Only the deadline of the other partitions moved.
  [latency(1, rule('month', 3)), latency(2, rule('month', 3)), ['SLA_WEAKENED: latency was weakened: 1 d → 2 d']],
  [latency(1, rule('month', 2)), latency(2), ['SLA_WEAKENED: latency was weakened: 1 d → 2 d']],
  [
    latency(1, rule('month', null, 'minor')),
    latency(1, rule('month', null, 'critical')),
    ['SLA_TIGHTENED: a late delivery at the end of a month is now critical: latency'],
  ],
  [
    latency(1, rule('month', 2, 'critical')),
    latency(1, rule('month', 2)),
    ['SLA_WEAKENED: a late delivery at the end of a month is now major: latency'],
  ],
  // What holds without the rule says the same.
  [latency(1), latency(1, rule('quarter', 1, 'major')), []],
  [latency(1, rule('quarter', 3)), latency(1, rule('quarter', 3)), []],
])('%j to %j', (before, after, expected) => {
  expect(changes(before, after)).toEqual(expected);
});

it('times of day are compared as those of the service level', () => {
  const until = (value: string): SlaEntry => ({
    ...latency(1, { period: 'month', severity: null, promise: { value, unit: null } }),
    ...{ property: 'timeOfAvailability', value: '09:00', unit: null },
  });
  expect(changes(until('12:00'), until('18:00'))).toEqual([
    'SLA_WEAKENED: timeOfAvailability at the end of a month was weakened: 12:00 → 18:00',
  ]);
});
