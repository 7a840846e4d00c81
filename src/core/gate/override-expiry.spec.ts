import { describe, expect, it } from '@jest/globals';
import { DAY } from '../shared/duration.js';
import { overrideExpiry } from './override-expiry.js';

const NOW = '2026-03-01T00:00:00.000Z';

describe('the expiry of an override', () => {
  it.each([
    ['a moment within the maximum', '2026-03-02T00:00:00.000Z', '2026-03-02T00:00:00.000Z'],
    ['the maximum itself', '2026-05-30T00:00:00.000Z', '2026-05-30T00:00:00.000Z'],
    ['a later moment, which is shortened', '2026-05-30T00:00:00.001Z', '2026-05-30T00:00:00.000Z'],
    ['the last year', '9999-12-31T00:00:00.000Z', '2026-05-30T00:00:00.000Z'],
  ])('is for %s', (_case, requested, expected) => {
    expect(overrideExpiry(requested, NOW)).toBe(expected);
  });

  it('follows a configured maximum', () => {
    expect(overrideExpiry('2026-03-09T00:00:00.000Z', NOW, DAY)).toBe('2026-03-02T00:00:00.000Z');
  });

  it.each([NOW, '2026-02-28T00:00:00.000Z'])('is refused where it is not in the future: %s', (requested) => {
    expect(overrideExpiry(requested, NOW)).toBeNull();
  });
});
