import { expect, it } from '@jest/globals';
import { AT, DECISION } from '../../../test/support/sample-entities.js';
import { addMillis } from '../shared/interval.js';
import { waitsUntil } from './waiting.js';

const seconds = (count: number): string => addMillis(AT, count * 1000);
const WAIT = { ...DECISION, verdict: 'WAIT', final: false, retryAfterSeconds: 90 } as const;

it('counts a consumer as waiting for twice the time after which it is advised to ask again', () => {
  expect(waitsUntil(WAIT, AT)).toBe(seconds(180));
  expect(waitsUntil({ ...WAIT, retryAfterSeconds: 3600 }, AT)).toBe(seconds(7200));
});

it('counts no shorter than requests are noted, and two hours where no time is advised', () => {
  expect(waitsUntil({ ...WAIT, retryAfterSeconds: 5 }, AT)).toBe(seconds(120));
  expect(waitsUntil({ ...WAIT, retryAfterSeconds: null }, AT)).toBe(seconds(7200));
});

it('counts no consumer whose verdict waiting does not change', () => {
  expect(waitsUntil({ ...WAIT, final: true }, AT)).toBeNull();
  expect(waitsUntil({ ...WAIT, verdict: 'SKIP' }, AT)).toBeNull();
});
