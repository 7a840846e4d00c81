import { describe, expect, it } from '@jest/globals';
import type { CheckFact, EvidenceFact, EvidenceStatus } from '../quality/evidence-status.js';
import { laterFailures, unprovenReasons } from './verdict.js';

function status(id: string, facts: Partial<EvidenceStatus>, severity: CheckFact['severity'] = 'major'): EvidenceStatus {
  const check: CheckFact = {
    id,
    digest: 'd',
    measureDigest: 'm',
    object: 'orders',
    kind: 'required',
    severity,
    group: id,
    ttlMillis: null,
    toleratesWrites: false,
    unit: 'rows',
    warn: null,
    fail: { operator: 'mustBe', value: 0 },
    execution: 'EXECUTABLE',
    promise: `${id} holds`,
  };
  const nothing = { evidence: null, unanswered: null, damage: 0, freshness: 0, ages: false, changesAt: null };
  return { check, state: 'NEVER_RUN', valid: false, ...nothing, ...facts };
}

const attempt = (reasonCode: string, message: string | null): EvidenceFact => ({
  id: 'e1',
  sequence: 1,
  checkId: 'c',
  checkDigest: 'd',
  outcome: 'ERROR',
  damage: null,
  rowsTested: null,
  reasonCode,
  message,
  observed: null,
  observedAt: '2023-10-28T06:00:00.000Z',
  measureDigest: 'm',
  beganAt: '2023-10-28T05:00:00.000Z',
  seenSequence: 1,
  provenance: 'agent',
});

const messages = (statuses: readonly EvidenceStatus[], confidence: number): string[] =>
  unprovenReasons(statuses, confidence).map(({ code, message }) => `${code}: ${message}`);

describe('why a verdict is unknown', () => {
  it('begins with the reason why checks could not run, with the message of the attempt', () => {
    const missing = attempt('FILE_MISSING', 'No file at backups/2023-10-22.csv.');
    expect(
      messages([status('a', { unanswered: missing }, 'critical'), status('b', { unanswered: missing })], 0),
    ).toEqual([
      'FILE_MISSING: 2 checks could not run: No file at backups/2023-10-22.csv.',
      'NO_EVIDENCE: 2 checks have no evidence for this partition',
      'CRITICAL_UNPROVEN: 1 critical check has no valid evidence: a holds',
      'LOW_CONFIDENCE: 0 % of the promised weight is proven; 60 % is required',
    ]);
  });

  it('uses the title of the code if the attempt has no message', () => {
    const [first] = messages([status('a', { unanswered: attempt('NO_ENGINE', null) })], 0);
    expect(first).toBe('NO_ENGINE: 1 check could not run: no engine can read the data');
  });

  it('names each cause once, however many critical checks depend on it', () => {
    const reasons = unprovenReasons(
      ['a', 'b', 'c'].map((id) => status(id, { state: 'NO_ROWS' }, 'critical')),
      0,
    );
    expect(reasons.map(({ code }) => code)).toEqual(['NO_ROWS', 'CRITICAL_UNPROVEN', 'LOW_CONFIDENCE']);
    expect(reasons[1]).toMatchObject({
      message: '3 critical checks have no valid evidence, among them: a holds',
      facts: { checks: ['a', 'b', 'c'] },
    });
  });

  it('is empty if enough is proven, even if one minor promise was never checked', () => {
    expect(messages([status('a', { state: 'TESTED', valid: true }), status('b', {}, 'minor')], 0.833)).toEqual([]);
  });
});

describe('a later attempt that could not run', () => {
  const missing = attempt('FILE_MISSING', 'No file at a.csv.');

  it.each([
    ['tested', { state: 'TESTED', valid: true }],
    ['empty', { state: 'NO_ROWS' }],
    ['not applicable', { state: 'NOT_APPLICABLE' }],
  ] as const)('is shown beside the result of a partition that was %s', (_, facts) => {
    expect(laterFailures([status('a', { ...facts, unanswered: missing })])).toEqual([
      {
        code: 'FILE_MISSING',
        message: '1 check could not run: No file at a.csv. (earlier evidence is still valid)',
      },
    ]);
  });

  it('is reported once, as a cause of the unknown result, if no earlier evidence is valid', () => {
    expect(laterFailures([status('a', { state: 'VOID', unanswered: missing })])).toEqual([]);
    expect(messages([status('a', { state: 'VOID', unanswered: missing })], 0)[0]).toContain('FILE_MISSING');
  });
});
