import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Outcome } from './check.js';
import {
  type CheckFact,
  type EvidenceFact,
  asResultOf,
  freshnessAt,
  evidenceStatusOfCheck,
  evidenceStatusOf,
} from './evidence-status.js';
import { HOUR } from '../shared/duration.js';
import { addMillis } from '../shared/interval.js';

const DAY = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
const NOW = '2023-10-28T06:00:00.000Z';

const check = (over: Partial<CheckFact> = {}): CheckFact => ({
  id: 'c#o.a:required',
  digest: 'd1',
  measureDigest: 'm',
  object: 'o',
  kind: 'required',
  severity: 'major',
  group: 'o.a/completeness',
  ttlMillis: HOUR,
  toleratesWrites: false,
  unit: 'rows',
  warn: null,
  fail: { operator: 'mustBe', value: 0 },
  execution: 'EXECUTABLE',
  promise: 'a is never null',
  ...over,
});

const evidence = (sequence: number, outcome: Outcome, over: Partial<EvidenceFact> = {}): EvidenceFact => ({
  id: `e${sequence}`,
  sequence,
  checkId: 'c#o.a:required',
  checkDigest: 'd1',
  outcome,
  damage: null,
  rowsTested: 10,
  reasonCode: null,
  message: null,
  observed: 0,
  observedAt: NOW,
  measureDigest: 'm',
  beganAt: '2023-10-28T05:00:00.000Z',
  seenSequence: sequence,
  provenance: 'agent',
  ...over,
});

const states = (statuses: readonly { readonly state: string }[]): string[] => statuses.map(({ state }) => state);

describe('the evidence that counts', () => {
  it('is the newest attempt with a result; a later one that could not run is shown beside it', () => {
    const all = [evidence(1, 'FAIL'), evidence(2, 'PASS'), evidence(3, 'ERROR', { reasonCode: 'QUERY_FAILED' })];
    const status = evidenceStatusOfCheck(check(), DAY, { evidence: all, changes: [] }, NOW);
    expect(status).toMatchObject({ state: 'TESTED', damage: 0, freshness: 1, valid: true });
    expect([status.evidence?.id, status.unanswered?.id]).toEqual(['e2', 'e3']);
  });

  it('is absent if there are only attempts that could not run', () => {
    const status = evidenceStatusOfCheck(
      check(),
      DAY,
      { evidence: [evidence(1, 'NOT_RUN', { reasonCode: 'NO_ENGINE' })], changes: [] },
      NOW,
    );
    expect(status).toMatchObject({ state: 'NEVER_RUN', evidence: null, freshness: 0, valid: false });
    expect(status.unanswered?.reasonCode).toBe('NO_ENGINE');
  });

  it('measured the same: its number is compared with the bounds of the check, whatever they were then', () => {
    const rule = check({ kind: 'null-values', fail: { operator: 'mustBeLessThan', value: 5 } });
    const measured = [evidence(1, 'PASS', { observed: 7, checkDigest: 'before' })];
    const facts = { evidence: measured, changes: [] };
    expect(evidenceStatusOfCheck(rule, DAY, facts, NOW)).toMatchObject({ state: 'TESTED', damage: 1 });
    const looser = { ...rule, fail: { operator: 'mustBeLessThan', value: 9 } as const };
    expect(evidenceStatusOfCheck(looser, DAY, facts, NOW)).toMatchObject({ state: 'TESTED', damage: 0 });
    expect(evidenceStatusOfCheck(check({ measureDigest: 'other', digest: 'd2' }), DAY, facts, NOW).state).toBe(
      'NEVER_RUN',
    );
    const unmeasured = [evidence(1, 'PASS', { observed: null, checkDigest: 'before' })];
    expect(evidenceStatusOfCheck(rule, DAY, { evidence: unmeasured, changes: [] }, NOW).state).toBe('NEVER_RUN');
  });

  it('is about the whole partition: a reading that began before its end does not count', () => {
    const early = evidence(1, 'PASS', { beganAt: '2023-10-27T12:00:00.000Z' });
    const facts = (...all: EvidenceFact[]) => ({ evidence: all, changes: [] });
    expect(evidenceStatusOfCheck(check(), DAY, facts(early), NOW).state).toBe('NEVER_RUN');
    expect(evidenceStatusOfCheck(check(), DAY, facts(early, evidence(2, 'FAIL')), NOW)).toMatchObject({ damage: 1 });
    expect(evidenceStatusOfCheck(check(), null, facts(early), early.beganAt).state).toBe('TESTED');
  });

  it('has seen the newest write: a reading that began before it is void, however late it was recorded', () => {
    const facts = { evidence: [evidence(9, 'PASS', { seenSequence: 4 })], changes: [{ sequence: 5 }] };
    expect(evidenceStatusOfCheck(check(), DAY, facts, NOW).state).toBe('VOID');
    expect(evidenceStatusOfCheck(check(), null, facts, NOW).state).toBe('VOID');
    expect(evidenceStatusOfCheck(check({ toleratesWrites: true }), null, facts, NOW).state).toBe('TESTED');
  });

  it('is not replaced by an external result that tested nothing; one that was measured here replaces it', () => {
    const after = (over: Partial<EvidenceFact>): string =>
      evidenceStatusOfCheck(
        check(),
        DAY,
        { evidence: [evidence(1, 'FAIL'), evidence(2, 'NOT_APPLICABLE', over)], changes: [] },
        NOW,
      ).state;
    expect(after({ provenance: 'dbt' })).toBe('TESTED');
    expect(after({ provenance: 'dbt', reasonCode: 'NO_ROWS' })).toBe('TESTED');
    expect(after({ provenance: 'agent' })).toBe('NOT_APPLICABLE');
  });

  it('is void after a later run wrote the interval, by record order', () => {
    const failed = [evidence(5, 'FAIL')];
    expect(evidenceStatusOfCheck(check(), DAY, { evidence: failed, changes: [{ sequence: 4 }] }, NOW)).toMatchObject({
      state: 'TESTED',
      damage: 1,
    });
    expect(evidenceStatusOfCheck(check(), DAY, { evidence: failed, changes: [{ sequence: 6 }] }, NOW)).toMatchObject({
      state: 'VOID',
      damage: 0,
      freshness: 0,
      valid: false,
    });
  });

  it('over a closed interval never ages; otherwise it fades after its ttl and proves nothing after two', () => {
    const old = [evidence(1, 'PASS', { observedAt: addMillis(NOW, -3 * HOUR) })];
    expect(evidenceStatusOfCheck(check(), DAY, { evidence: old, changes: [] }, NOW)).toMatchObject({
      freshness: 1,
      ages: false,
      changesAt: null,
    });
    expect(evidenceStatusOfCheck(check(), null, { evidence: old, changes: [] }, NOW)).toMatchObject({
      freshness: 0.25,
      valid: false,
      ages: true,
    });
    const young = evidenceStatusOfCheck(check(), null, { evidence: [evidence(1, 'PASS')], changes: [] }, NOW);
    expect([young.freshness, young.changesAt]).toEqual([1, addMillis(NOW, HOUR)]);
    expect(
      evidenceStatusOfCheck(check(), null, { evidence: [evidence(1, 'PASS')], changes: [] }, addMillis(NOW, 1.5 * HOUR))
        .changesAt,
    ).toBe(addMillis(NOW, 2 * HOUR));
    expect(
      evidenceStatusOfCheck(check(), null, { evidence: [evidence(1, 'PASS')], changes: [] }, addMillis(NOW, 2 * HOUR))
        .valid,
    ).toBe(true);
  });

  it('fades continuously with age', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.nat(1e9), fc.integer({ min: 1, max: 1e8 }), (a, b, ttl) => {
        expect(freshnessAt(Math.max(a, b), ttl)).toBeLessThanOrEqual(freshnessAt(Math.min(a, b), ttl));
      }),
    );
  });
});

describe('an empty partition', () => {
  const rows = check({ id: 'c#o:rows', kind: 'row-count' });
  const none = evidence(2, 'NOT_APPLICABLE', { reasonCode: 'NO_ROWS', rowsTested: 0, observed: null });
  const counted = (outcome: Outcome): EvidenceFact => evidence(1, outcome, { checkId: 'c#o:rows', rowsTested: 0 });

  it('is unknown with any outcome, and an older pass does not apply to it', () => {
    for (const outcome of ['NOT_APPLICABLE', 'NOT_RUN'] as const) {
      const all = [evidence(1, 'PASS'), { ...none, outcome }];
      expect(evidenceStatusOfCheck(check(), DAY, { evidence: all, changes: [] }, NOW).state).toBe('NO_ROWS');
    }
  });

  it('is not applicable if a row-count rule admits it', () => {
    expect(
      states(evidenceStatusOf([rows, check()], DAY, { evidence: [counted('PASS'), none], changes: [] }, NOW)),
    ).toEqual(['TESTED', 'NOT_APPLICABLE']);
    expect(
      states(evidenceStatusOf([rows, check()], DAY, { evidence: [counted('FAIL'), none], changes: [] }, NOW)),
    ).toEqual(['TESTED', 'NO_ROWS']);
    expect(
      states(
        evidenceStatusOf([rows, check({ object: 'p' })], DAY, { evidence: [counted('PASS'), none], changes: [] }, NOW),
      ),
    ).toEqual(['TESTED', 'NO_ROWS']);
  });

  it('is admitted by the bound that applies now, not by the one under which it was recorded', () => {
    const facts = { evidence: [{ ...counted('PASS'), checkDigest: 'before' }, none], changes: [] };
    const under = (fail: NonNullable<CheckFact['fail']>): string[] =>
      states(evidenceStatusOf([{ ...rows, fail }, check()], DAY, facts, NOW));
    expect(under({ operator: 'mustBeGreaterOrEqualTo', value: 0 })).toEqual(['TESTED', 'NOT_APPLICABLE']);
    expect(under({ operator: 'mustBeGreaterThan', value: 0 })).toEqual(['TESTED', 'NO_ROWS']);
    expect(under({ operator: 'mustBeLessThan', value: 100 })).toEqual(['TESTED', 'NO_ROWS']);
  });
});

it('gives promises that are documentation only no status', () => {
  expect(
    evidenceStatusOf([check({ execution: 'DOCUMENTATION_ONLY' })], DAY, { evidence: [], changes: [] }, NOW),
  ).toEqual([]);
});

describe('the freshness of current data', () => {
  const bound = { operator: 'mustBeLessOrEqualTo', value: 8 * 3600 } as const;
  const fresh = check({ kind: 'freshness', fail: bound, ttlMillis: 30 * HOUR });
  /** The newest element is 6 hours old when it is read at 05:00. */
  const read = evidence(1, 'PASS', { observed: 6 * 3600, observedAt: '2023-10-28T05:00:00.000Z' });
  const at = (asOf: string, item = read) => evidenceStatusOfCheck(fresh, null, { evidence: [item], changes: [] }, asOf);

  it('holds while the newest element plus the bound is not past, and is unknown after that', () => {
    expect(at('2023-10-28T07:00:00.000Z')).toMatchObject({ valid: true, changesAt: '2023-10-28T07:00:00.000Z' });
    expect(at('2023-10-28T07:00:01.000Z')).toMatchObject({ state: 'TESTED', valid: false, damage: 0, freshness: 0 });
  });

  it('fails as long as nothing newer is read', () => {
    const late = evidence(2, 'FAIL', { observed: 9 * 3600, observedAt: '2023-10-28T05:00:00.000Z' });
    expect(at('2023-10-28T09:00:00.000Z', late)).toMatchObject({ valid: true, damage: 1 });
  });

  it('of a closed partition ages by its declared lifetime only where writes are not observed', () => {
    const later = addMillis(NOW, 3 * HOUR);
    const facts = { evidence: [evidence(1, 'PASS')], changes: [] };
    const declared = check({ ttlMillis: HOUR });
    expect(evidenceStatusOfCheck(declared, DAY, facts, later)).toMatchObject({ valid: true, ages: false });
    const unobserved = { ...facts, changesObserved: false };
    expect(evidenceStatusOfCheck(declared, DAY, unobserved, later)).toMatchObject({ valid: false, ages: true });
    const undeclared = check({ ttlMillis: null });
    expect(evidenceStatusOfCheck(undeclared, DAY, unobserved, later)).toMatchObject({ valid: true, ages: false });
  });

  it('recorded under other bounds is shown with the outcome under those of the check', () => {
    const strict = check({ digest: 'd2', fail: { operator: 'mustBeLessThan', value: 3 } });
    const counted = evidence(1, 'PASS', { observed: 5, rowsTested: 10 });
    expect(asResultOf(check(), counted)).toBe(counted);
    expect(asResultOf(strict, counted)).toMatchObject({ checkDigest: 'd2', outcome: 'FAIL', damage: 1, observed: 5 });
    expect(asResultOf(strict, evidence(1, 'ERROR', { observed: null }))).toMatchObject({ outcome: 'ERROR' });
    expect(asResultOf({ ...strict, measureDigest: 'other' }, counted)).toBeNull();
  });
});
