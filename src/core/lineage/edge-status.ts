import type { RunWrite } from './claims.js';

/**
 * How far an edge holds. CURRENT: the newest completed run of its job that wrote the target made
 * it,
 * or a run that has not ended. SUPERSEDED: a run about another interval followed, so that the older
 * data still comes from it. ENDED: a run about the same interval or about none, an OVERWRITE of
 * another job, or a newer declaration replaced it. FAILED: only failed runs made it.
 */
export type EdgeStatus = 'CURRENT' | 'SUPERSEDED' | 'ENDED' | 'FAILED';

/** The strongest last: of the statuses of its sources, an edge has the strongest. */
export const STATUSES: readonly EdgeStatus[] = ['FAILED', 'ENDED', 'SUPERSEDED', 'CURRENT'];

/** The writes of one job to one target that decide the status of each, as orders. */
export interface WriteSummary {
  /** The newest completed write. */
  readonly newest: string | null;
  /** The newest completed write of a run without an interval. */
  readonly newestWithoutInterval: string | null;
  /** The newest completed write about an interval. */
  readonly newestOf: (interval: string) => string | null;
  /** The newest completed OVERWRITE of the target by another job. */
  readonly overwritten: string | null;
}

type Write = Pick<RunWrite, 'at' | 'interval' | 'outcome'>;

/** The status of the edges into the target that a run made. */
export function statusOfWrite(write: Write, summary: WriteSummary): EdgeStatus {
  if (write.outcome === 'FAILED') return 'FAILED';
  if (summary.overwritten !== null && summary.overwritten > write.at) return 'ENDED';
  return statusAmongRuns(write, summary);
}

/**
 * The status of what a run read to write the target. A run that failed has read its inputs all the
 * same, and that another job overwrites the target does not change what this one reads.
 */
export function statusOfRead(write: Write, summary: WriteSummary): EdgeStatus {
  return statusAmongRuns(write, summary);
}

function statusAmongRuns({ at, interval }: Write, summary: WriteSummary): EdgeStatus {
  const { newest, newestOf, newestWithoutInterval } = summary;
  if (newest === null || at >= newest) return 'CURRENT';
  if (newestWithoutInterval !== null && newestWithoutInterval > at) return 'ENDED';
  const sameInterval = interval === '' ? null : newestOf(interval);
  return sameInterval !== null && sameInterval > at ? 'ENDED' : 'SUPERSEDED';
}
