import { describe, expect, it } from '@jest/globals';
import type { TrialPartition, TrialReport, TrialResult } from '../../app/trial/report.js';
import { EXIT } from '../exit.js';
import { exitOfTrial, gravest } from './judge.js';

const check = (id: string, severity: string) => ({ id, severity }) as TrialReport['checks'][number];
const result = (checkId: string, outcome: TrialResult['outcome']) => ({ checkId, outcome }) as TrialResult;

function report(results: readonly TrialResult[], changed: Partial<TrialReport> = {}): TrialReport {
  const checks = [check('critical', 'critical'), check('minor', 'minor'), check('info', 'info')];
  const partitions = [{ results } as TrialPartition];
  return { checks, partitions, verdict: 'PROCEED', confidence: 1, ...changed } as TrialReport;
}

describe('the exit code of a trial', () => {
  it.each([
    ['all pass', report([result('critical', 'PASS')]), EXIT.yes],
    ['a minor check fails', report([result('minor', 'FAIL')]), EXIT.no],
    ['a failure costs nothing', report([result('info', 'FAIL')]), EXIT.yes],
    ['a check warns', report([result('critical', 'WARN')]), EXIT.yes],
    ['a gate would skip', report([], { verdict: 'SKIP' }), EXIT.no],
    ['a gate would wait', report([], { verdict: 'WAIT' }), EXIT.unknown],
    ['a critical check could not run', report([result('critical', 'ERROR')]), EXIT.unknown],
    ['a minor check could not run', report([result('minor', 'NOT_RUN')]), EXIT.yes],
    ['less than 60 % is proven', report([], { confidence: 0.599 }), EXIT.unknown],
    ['60 % is proven', report([], { confidence: 0.6 }), EXIT.yes],
    ['one fails and one could not run', report([result('minor', 'FAIL'), result('critical', 'ERROR')]), EXIT.no],
  ])('where %s', (_, tried, exit) => {
    expect(exitOfTrial(tried)).toBe(exit);
  });

  it('is the gravest of several, in the order 2, 5, 1, 3, 0', () => {
    expect(gravest([0, 3, 1, 5, 2])).toBe(2);
    expect(gravest([0, 3, 1, 5])).toBe(5);
    expect(gravest([0, 3, 1])).toBe(1);
    expect(gravest([3, 0])).toBe(3);
    expect(gravest([0])).toBe(0);
  });
});
