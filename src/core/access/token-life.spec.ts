import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DAY } from '../shared/duration.js';
import { type Instant, instantOf, millisOf } from '../shared/interval.js';
import type { Actor } from './actor.js';
import { creatorBound, decideExpiry, isLive, lifeWarning } from './token-life.js';

const NOW = '2026-01-01T00:00:00.000Z';
const after = (days: number): Instant => instantOf(millisOf(NOW) + days * DAY);
const bounds = { now: NOW, maxMillis: 366 * DAY, creatorEnds: null };

describe('the expiry of a new token', () => {
  it('is in 90 days, or earlier where the maximum or the token of the creator ends earlier', () => {
    expect(decideExpiry(null, bounds)).toEqual({ ok: true, value: after(90) });
    expect(decideExpiry(null, { ...bounds, maxMillis: 30 * DAY })).toEqual({ ok: true, value: after(30) });
    expect(decideExpiry(null, { ...bounds, creatorEnds: after(7) })).toEqual({ ok: true, value: after(7) });
    expect(decideExpiry(null, { ...bounds, creatorEnds: after(700) })).toEqual({ ok: true, value: after(90) });
  });

  it.each([
    [after(0), null, 'PAST', after(366)],
    [after(367), null, 'BEYOND_MAXIMUM', after(366)],
    [after(8), after(7), 'BEYOND_CREATOR', after(7)],
    [after(367), after(700), 'BEYOND_MAXIMUM', after(366)],
  ] as const)('cannot be %s with a creator until %s: %s', (requested, creatorEnds, reason, latest) => {
    expect(decideExpiry(requested, { ...bounds, creatorEnds })).toEqual({ ok: false, error: { reason, latest } });
  });

  it('is what was requested, or refused, and never beyond a bound', () => {
    const days = fc.integer({ min: -10, max: 1000 });
    fc.assert(
      fc.property(
        fc.option(days),
        fc.option(fc.integer({ min: 1, max: 1000 })),
        fc.integer({ min: 1, max: 900 }),
        (wanted, ends, max) => {
          const requested = wanted === null ? null : after(wanted);
          const creatorEnds = ends === null ? null : after(ends);
          const decided = decideExpiry(requested, { now: NOW, maxMillis: max * DAY, creatorEnds });
          const latest = Math.min(max, ends ?? max);
          const possible = wanted === null || (wanted > 0 && wanted <= latest);
          expect(decided.ok).toBe(possible);
          if (decided.ok) expect(decided.value).toBe(after(wanted ?? Math.min(90, latest)));
          else expect(decided.error.latest).toBe(after(latest));
        },
      ),
    );
  });

  it('is bound by the token of its creator, unless that is an administrator', () => {
    const creator: Actor = { subject: 'a', admin: false, grants: [], token: { id: 't', expiresAt: after(1) } };
    expect(creatorBound(creator)).toBe(after(1));
    expect(creatorBound({ ...creator, admin: true })).toBeNull();
    expect(creatorBound({ ...creator, token: { id: 't', expiresAt: null } })).toBeNull();
    expect(creatorBound({ subject: 'local', admin: true, grants: [] })).toBeNull();
  });
});

describe('a token', () => {
  it('is live until it expires or is revoked', () => {
    expect(isLive({ expiresAt: null, revokedAt: null }, NOW)).toBe(true);
    expect(isLive({ expiresAt: after(1), revokedAt: null }, NOW)).toBe(true);
    expect(isLive({ expiresAt: NOW, revokedAt: null }, NOW)).toBe(false);
    expect(isLive({ expiresAt: null, revokedAt: after(-1) }, NOW)).toBe(false);
  });

  it.each([
    [null, null, 'TOKEN_LIVES_LONG'],
    [after(400), null, 'TOKEN_LIVES_LONG'],
    [after(300), null, null],
    [after(14), null, 'TOKEN_ENDS_SOON'],
    [after(15), null, null],
    [after(-1), null, null],
    [null, NOW, null],
  ] as const)('that expires at %s and was revoked at %s has the warning %s', (expiresAt, revokedAt, warning) => {
    const token = { createdAt: NOW, expiresAt, revokedAt };
    expect(lifeWarning(token, { now: NOW, maxMillis: 366 * DAY })).toBe(warning);
  });
});
