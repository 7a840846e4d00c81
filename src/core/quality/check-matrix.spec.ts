import { expect, it } from '@jest/globals';
import type { Check, Outcome } from './check.js';
import { type StatusesOfPartition, checkMatrix } from './check-matrix.js';
import type { EvidenceStatus } from './evidence-status.js';

const check = (id: string, severity: Check['severity'] = 'major') => ({ id, severity }) as Check;

function status(id: string, outcome: Outcome | null, facts: Partial<EvidenceStatus> = {}): StatusesOfPartition[number] {
  const evidence = outcome === null ? null : ({ id: `${id} ${outcome}`, outcome } as EvidenceStatus['evidence']);
  const damage = outcome === 'FAIL' ? 1 : 0;
  const state = outcome === null ? 'NEVER_RUN' : 'TESTED';
  return { check: check(id), state, evidence, unanswered: null, damage, valid: outcome !== null, ...facts };
}

it('orders failing checks first, the gravest of them first', () => {
  const checks = [check('pass'), check('minor', 'minor'), check('warn'), check('blocker', 'blocker'), check('never')];
  const rows = checkMatrix(checks, [
    [status('pass', 'PASS'), status('minor', 'FAIL'), status('never', null)],
    [status('warn', 'WARN'), status('blocker', 'FAIL')],
  ]);
  expect(rows.map((row) => row.check.id)).toEqual(['blocker', 'minor', 'warn', 'never', 'pass']);
});

it('has an entry for each partition that owes the check', () => {
  const [row] = checkMatrix([check('a'), check('in no partition')], [[status('a', 'PASS')], [], [status('a', 'FAIL')]]);
  expect(row?.cells).toEqual([
    { outcome: 'PASS', evidenceStatus: 'VALID', damage: 0, evidenceId: 'a PASS' },
    null,
    { outcome: 'FAIL', evidenceStatus: 'VALID', damage: 1, evidenceId: 'a FAIL' },
  ]);
});

it('shows whether the evidence counts, and the attempt that could not run', () => {
  const unanswered = { id: 'e', outcome: 'ERROR' } as EvidenceStatus['unanswered'];
  const [row] = checkMatrix(
    [check('a')],
    [
      [status('a', null)],
      [status('a', null, { unanswered })],
      [status('a', 'PASS', { valid: false })],
      [status('a', 'PASS', { state: 'VOID', valid: false })],
      [status('a', 'ERROR', { state: 'NO_ROWS', valid: false })],
      [status('a', 'NOT_APPLICABLE', { state: 'NOT_APPLICABLE' })],
    ],
  );
  expect(row?.cells.map((cell) => [cell?.outcome, cell?.evidenceStatus, cell?.damage, cell?.evidenceId])).toEqual([
    ['NOT_RUN', 'MISSING', null, null],
    ['ERROR', 'MISSING', null, 'e'],
    ['PASS', 'STALE', 0, 'a PASS'],
    ['PASS', 'VOID', null, 'a PASS'],
    ['ERROR', 'NO_ROWS', null, 'a ERROR'],
    ['NOT_APPLICABLE', 'NOT_APPLICABLE', null, 'a NOT_APPLICABLE'],
  ]);
});

it('shows the worst of several servers', () => {
  const [row] = checkMatrix([check('a')], [[status('a', 'PASS'), status('a', 'FAIL'), status('a', 'WARN')]]);
  expect(row?.cells).toMatchObject([{ outcome: 'FAIL', damage: 1 }]);
});
