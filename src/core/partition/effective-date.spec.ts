import { describe, expect, it } from '@jest/globals';
import type { JsonValue } from '../contract/model.js';
import { declaredEffectiveFrom, effectiveDate } from './effective-date.js';

const dated = (value: JsonValue, timezone = 'Europe/Berlin') => ({
  documentation: {
    customProperties: [
      { property: 'owner', value: 'ada' },
      { property: 'concordat.effectiveFrom', value },
    ],
  },
  partitioning: { every: 'P1D', timezone, column: 'day', path: null, calendar: null },
  sla: [],
  servers: [],
});
const PUBLISHED = '2026-11-26T10:00:00.000Z';

describe('the date from which a version applies', () => {
  it.each([
    ['2026-12-01T00:00:00Z', '2026-12-01T00:00:00.000Z'],
    ['2026-12-01T00:00:00+01:00', '2026-11-30T23:00:00.000Z'],
    // A date is the start of the day in the zone of the partitioning.
    ['2026-12-01', '2026-11-30T23:00:00.000Z'],
  ])('%s is %s', (value, instant) => {
    expect(declaredEffectiveFrom(dated(value))).toBe(instant);
    expect(effectiveDate(dated(value), PUBLISHED)).toBe(instant);
  });
  it('is never before the publish', () => {
    expect(effectiveDate(dated('2026-11-01'), PUBLISHED)).toBe(PUBLISHED);
    expect(effectiveDate({ ...dated(null), documentation: {} }, PUBLISHED)).toBe(PUBLISHED);
  });
  it.each([['next week'], ['2026-12-01T00:00:00'], ['2026-02-30'], [20261201], [null], [{}]])(
    '%j is not a moment',
    (value) => {
      expect(declaredEffectiveFrom(dated(value))).toBeUndefined();
    },
  );
});
