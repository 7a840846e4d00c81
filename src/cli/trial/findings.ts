import type { TrialCheck, TrialPartition, TrialReport, TrialResult } from '../../app/trial/report.js';
import type { Finding } from '../output/finding.js';
import { counted } from '../output/table.js';
import { couldNotRun } from './judge.js';

/** The results of one check that are not a pass, oldest partition first. */
export interface Notable {
  readonly check: TrialCheck;
  readonly outcome: 'FAIL' | 'WARN' | 'ERROR' | 'NOT_RUN';
  readonly found: readonly { readonly partition: TrialPartition; readonly result: TrialResult }[];
}

const OUTCOMES = ['FAIL', 'ERROR', 'NOT_RUN', 'WARN'] as const;

/** Failing checks first; a check appears once for each outcome. */
export function notable({ checks, partitions }: TrialReport): readonly Notable[] {
  return OUTCOMES.flatMap((outcome) =>
    checks.flatMap((check) => {
      const found = partitions.flatMap((partition) =>
        partition.results
          .filter((result) => result.checkId === check.id && result.outcome === outcome)
          .map((result) => ({ partition, result })),
      );
      return found.length === 0 ? [] : [{ check, outcome, found }];
    }),
  );
}

/** Each failed promise at its place in the document. */
export async function findingsOfTrial(report: TrialReport, file: string, text: string): Promise<readonly Finding[]> {
  const all = notable(report);
  if (all.length === 0) return [];
  const { readDocument } = await import('../documents/reading.js');
  const document = readDocument(text);
  return all.map(({ check, found, outcome }): Finding => {
    const [first] = found;
    const keys = found.map(({ partition }) => partition.key).filter((key) => key !== null);
    const where = keys.length === 0 ? '' : ` in ${counted(keys.length, 'partition')}: ${listed(keys)}`;
    const detail = first?.result.message ? `; ${first.result.message}` : observedIn(first?.result.observed);
    const cannot = first !== undefined && couldNotRun(first.result);
    const word = { FAIL: 'fails', WARN: 'warns', ERROR: 'could not run', NOT_RUN: 'could not run' }[outcome];
    return {
      code: cannot ? (first.result.reasonCode ?? 'CHECK_FAILED') : outcome === 'WARN' ? 'CHECK_WARNED' : 'CHECK_FAILED',
      severity: check.severity === 'info' ? 'info' : outcome === 'FAIL' ? 'error' : 'warning',
      message: `${nameOf(check)} ${word}${where}: ${check.promise}${detail}`,
      file,
      ...placeOf(document.locate(check.pointer)),
      path: check.pointer,
      help: null,
    };
  });
}

/** The check within its contract: `rides.ride_id:unique`. */
export function nameOf({ id }: Pick<TrialCheck, 'id'>): string {
  return id.slice(id.indexOf('#') + 1);
}

/** The first few of many. */
export function listed(texts: readonly string[], most = 3): string {
  const more = texts.length - most;
  return more > 0 ? `${texts.slice(0, most).join(', ')} and ${more} more` : texts.join(', ');
}

function observedIn(observed: TrialResult['observed'] | undefined): string {
  return observed === null || observed === undefined ? '' : `; observed ${String(observed)}`;
}

function placeOf({ line, column, endColumn }: { line: number; column: number; endColumn?: number | null }) {
  return { line, column, endColumn: endColumn ?? null };
}
