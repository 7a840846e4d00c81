import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Outcome } from '../quality/check.js';
import { type EvidenceFact, type EvidenceStatus, type OwedFact, evidenceStatusOf } from '../quality/evidence-status.js';
import { runToEnd } from '../shared/cooperative.js';
import { HOUR } from '../shared/duration.js';
import { type Instant, type Interval, instantOf, millisOf } from '../shared/interval.js';
import { type AnsweredFact, DueChecks } from './due.js';

const DAY: Interval = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
const END = millisOf(DAY.to);

const result = fc.record({
  outcome: fc.constantFrom<Outcome>('PASS', 'WARN', 'FAIL', 'ERROR', 'NOT_RUN', 'NOT_APPLICABLE'),
  provenance: fc.constantFrom('agent', 'dbt'),
  checkDigest: fc.constantFrom('d', 'other'),
  measureDigest: fc.constantFrom('m', 'n'),
  hours: fc.integer({ min: -10, max: 30 }),
  isChange: fc.boolean(),
  missed: fc.integer({ min: 0, max: 3 }),
});
type Recorded = typeof result extends fc.Arbitrary<infer T> ? T : never;

/** In record order; NOT_RUN is the result of an empty partition. */
function recorded(items: readonly Recorded[]): { evidence: EvidenceFact[]; changes: { sequence: number }[] } {
  const evidence: EvidenceFact[] = [];
  const changes: { sequence: number }[] = [];
  for (const [index, { hours, isChange, missed, ...item }] of items.entries()) {
    const sequence = index + 1;
    if (isChange) changes.push({ sequence });
    const at = instantOf(END + hours * HOUR);
    if (!isChange)
      evidence.push({
        ...{ ...item, id: String(sequence), checkId: 'c', sequence, damage: null, rowsTested: 1, observed: 0 },
        ...{ reasonCode: item.outcome === 'NOT_RUN' ? 'NO_ROWS' : null, message: null },
        ...{ beganAt: at, observedAt: at, seenSequence: Math.max(0, sequence - 1 - missed) },
      });
  }
  return { evidence, changes };
}

/** What the store tells of the evidence: the newest answers, one for each kind. */
function answersOf(evidence: readonly EvidenceFact[]): readonly AnsweredFact[] {
  const kinds = new Map<string, AnsweredFact>();
  for (const item of evidence.filter(({ outcome }) => outcome !== 'ERROR')) {
    const { checkDigest, measureDigest, outcome, provenance } = item;
    const isEmpty = outcome === 'NOT_RUN';
    const replaces = provenance === 'agent' || (outcome !== 'NOT_APPLICABLE' && !isEmpty);
    const isWhole = item.beganAt >= DAY.to;
    kinds.set(JSON.stringify([checkDigest, measureDigest, provenance, replaces, isWhole]), {
      ...{ ...item, measureDigest, partition: DAY, replaces, isEmpty },
    });
  }
  return [...kinds.values()];
}

const check = (ttlMillis: number | null): OwedFact => ({
  ...{ id: 'c', digest: 'd', measureDigest: 'm', object: 'o', kind: 'required', severity: 'major', group: 'g' },
  ...{ unit: 'rows', warn: null, fail: { operator: 'mustBe', value: 0 }, ttlMillis, toleratesWrites: false },
  ...{ execution: 'EXECUTABLE', promise: 'it holds' },
});

/** A result that counts although it is not evidence of a test. */
function isNothingToTest({ evidence, state }: EvidenceStatus): boolean {
  return state === 'NOT_APPLICABLE' || (state === 'NO_ROWS' && evidence?.outcome === 'NOT_APPLICABLE');
}

it('a check without valid evidence about a recent partition is due at that moment (property)', () => {
  const ttl = fc.constantFrom(null, HOUR, 12 * HOUR);
  const story = fc.array(result, { maxLength: 8 });
  fc.assert(
    fc.property(story, ttl, fc.boolean(), fc.integer({ min: 0, max: 60 }), (items, ttlMillis, observed, hours) => {
      const asOf = instantOf(END + hours * HOUR);
      const { changes, evidence } = recorded(items);
      const facts = { evidence, changes, changesObserved: observed, closedAt: DAY.to };
      const [status] = evidenceStatusOf([check(ttlMillis)], DAY, facts, asOf);
      const dueAt = (moment: Instant): DueChecks =>
        runToEnd(
          DueChecks.of({
            checksOf: () => [check(ttlMillis)],
            answered: answersOf(evidence),
            changes: changes.map(({ sequence }) => ({ partition: DAY, sequence })),
            dueOfCurrent: null,
            changesObserved: () => observed,
            closedAt: ({ to }) => to,
            asOf: moment,
          }),
        );
      const due = dueAt(asOf).some(DAY);
      if (status === undefined) throw new Error('the check has a status');
      if (!status.valid && !isNothingToTest(status)) expect(due).toBe(true);
      if (status.valid && status.freshness === 1) expect(due).toBe(false);
      // What is not due becomes due at the moment that is known before, and not earlier.
      const next = dueAt(asOf).nextDueAt(DAY);
      if (due) return;
      const later = instantOf(END + 500 * HOUR);
      if (next === null) expect(dueAt(later).some(DAY)).toBe(false);
      else expect([dueAt(instantOf(millisOf(next) - 1)).some(DAY), dueAt(next).some(DAY)]).toEqual([false, true]);
    }),
    { numRuns: 2000 },
  );
});
