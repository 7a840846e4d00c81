import { expect, it } from '@jest/globals';
import { model } from '../../../test/support/quality-models.js';
import type { PeriodEndRule } from '../contract/model.js';
import { servicePromises } from './service-promises.js';

const promises = (...rules: readonly PeriodEndRule[]) => {
  const facts = {
    valueExt: null,
    element: null,
    driver: null,
    schedule: null,
    target: null,
    pointer: '/slaProperties/0',
  };
  const entry = { ...facts, property: 'latency', value: 1, unit: 'd' };
  const partitioning = { every: 'P1D', timezone: 'UTC', column: 'day', path: null, calendar: null };
  const sla = [rules.length === 0 ? entry : { ...entry, atPeriodEnd: rules }];
  return servicePromises(model([], { partitioning, sla }), [], (text) => text);
};

it('a delivery says what it promises at the ends of periods, and is another one by its rules', () => {
  const year = { period: 'year', promise: { value: 5, unit: 'd' }, severity: 'critical' } as const;
  const month = { period: 'month', promise: null, severity: 'minor' } as const;
  expect(promises(year, month)[0]?.promise).toBe(
    'latency: 1 d; at the end of a year 5 d, critical; at the end of a month minor',
  );
  const [ruled, without] = [promises(year)[0], promises()[0]];
  expect(ruled?.digest).not.toBe(without?.digest);
  expect(ruled?.measureDigest).toBe(without?.measureDigest);
});
