import { describe, expect, it } from '@jest/globals';
import { expiryFlag, instantFlag } from './instant.js';

const NOW = Date.parse('2023-10-28T06:00:00Z');

describe('times on the command line', () => {
  it.each([
    ['2023-10-27', '2023-10-27T00:00:00.000Z'],
    ['2023-10-27T05:00:00+02:00', '2023-10-27T03:00:00.000Z'],
  ])('%s is %s', (text, instant) => {
    expect(instantFlag('--from', text)).toBe(instant);
    expect(expiryFlag('--expires', text, NOW)).toBe(instant);
  });

  it.each([
    ['30d', '2023-11-27T06:00:00.000Z'],
    ['12h', '2023-10-28T18:00:00.000Z'],
    ['P1M', '2023-11-28T06:00:00.000Z'],
  ])('%s from now is %s', (text, instant) => {
    expect(expiryFlag('--expires', text, NOW)).toBe(instant);
  });

  it.each(['yesterday', '2023-02-30', '2023-10-27T05:00:00', '', '27.10.2023'])('%j is a usage error', (text) => {
    expect(() => instantFlag('--from', text)).toThrow('--from must be an instant or a date');
    expect(() => expiryFlag('--expires', text, NOW)).toThrow('--expires must be a duration, an instant or a date');
  });
});
