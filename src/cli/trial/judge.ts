import { CONFIDENCE_NEEDED } from '../../core/health/own.js';
import type { TrialReport, TrialResult } from '../../app/trial/report.js';
import { EXIT, type ExitCode } from '../exit.js';

const CRITICAL: ReadonlySet<string> = new Set(['critical', 'blocker']);

/** Whether the check was to test data and could not. */
export function couldNotRun({ outcome }: Pick<TrialResult, 'outcome'>): boolean {
  return outcome === 'ERROR' || outcome === 'NOT_RUN';
}

/** Whether the check failed and counts: a failure of severity info costs nothing. */
export function failedIn({ checks }: Pick<TrialReport, 'checks'>): (result: TrialResult) => boolean {
  const informational = new Set(checks.filter(({ severity }) => severity === 'info').map(({ id }) => id));
  return ({ checkId, outcome }) => outcome === 'FAIL' && !informational.has(checkId);
}

/**
 * Exit 0 if a gate would proceed and no check failed; 1 after a failed check or a SKIP; 3 where it
 * would wait, a critical check could not run, or too little is proven.
 */
export function exitOfTrial(report: TrialReport): ExitCode {
  const { checks, confidence, partitions, verdict } = report;
  const results = partitions.flatMap((partition) => partition.results);
  if (verdict === 'SKIP' || results.some(failedIn(report))) return EXIT.no;
  const critical = new Set(checks.filter(({ severity }) => CRITICAL.has(severity)).map(({ id }) => id));
  const isUnproven = results.some((result) => couldNotRun(result) && critical.has(result.checkId));
  return verdict === 'WAIT' || isUnproven || confidence < CONFIDENCE_NEEDED ? EXIT.unknown : EXIT.yes;
}

const GRAVEST: readonly ExitCode[] = [EXIT.usage, EXIT.unreachable, EXIT.no, EXIT.unknown];

/** The gravest of several answers: what has no answer comes before a no. */
export function gravest(exits: readonly ExitCode[]): ExitCode {
  return GRAVEST.find((exit) => exits.includes(exit)) ?? EXIT.yes;
}
