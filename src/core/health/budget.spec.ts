import { expect, it } from '@jest/globals';
import type { Severity } from '../contract/severity.js';
import { DAY } from '../shared/duration.js';
import { instantOf } from '../shared/interval.js';
import { type Delivery, budgetUsed } from './budget.js';

const END = Date.UTC(2023, 9, 1);
const month = (severity?: Severity): readonly Delivery[] =>
  Array.from({ length: 28 }, (_, age) => ({
    ...{ end: instantOf(END - age * DAY), onTime: age !== 2 },
    ...(severity === undefined ? {} : { severity }),
  }));
const used = (severity?: Severity): number => budgetUsed(month(severity), 0.5, instantOf(END));

it('a miss weighs by its severity', () => {
  expect(used('major')).toBe(used());
  expect(used('info')).toBe(0);
  expect(used('minor')).toBeCloseTo(used() / 5);
  expect(used('critical')).toBeCloseTo(used() * 2.4);
  expect(used('blocker')).toBeCloseTo(used() * 4);
});
