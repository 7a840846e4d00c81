import { isFailedAttempt, isUnserved, retryMillis } from '../../core/coordination/retry.js';
import type { Check } from '../../core/quality/check.js';
import { type Partition, partitionId } from '../../core/shared/interval.js';
import type { MeasuredCheck } from '../ports/check-agent.js';

/** A partition of a contract version on a server. */
export interface AttemptPlace {
  readonly contractId: string;
  readonly version: string;
  readonly server: string | null;
  readonly partition: Partition;
}

/** What was known of the data. */
export interface SeenData {
  /**
   * The number of the newest change of the data, or of a fact after it: of an attempt, the last
   * fact that was recorded before.
   */
  readonly lastChange: number;
  /** Identifies its files; null if they were not looked at, or there are none. */
  readonly files: string | null;
}

/** A check that failed, and how long it waits. */
export interface WaitingCheck {
  readonly item: MeasuredCheck;
  readonly waitMillis: number;
}

interface Failed {
  readonly failures: number;
  /** In milliseconds of this process. */
  readonly retryAt: number;
  readonly seen: SeenData;
  readonly isUnserved: boolean;
}

/** The most checks that are remembered; without its entry a check is only run again too early. */
const MOST_REMEMBERED = 50_000;

/**
 * The checks whose last attempts in this process failed: at a limit, or by an error of the data, of
 * a rule or of an engine. Each waits longer after each failure, until its data, its definition or
 * the version of its contract changes: a rule that always fails must not occupy an engine in every
 * cycle.
 */
export class FailedAttempts {
  private readonly failed = new Map<string, Failed>();

  /** `now` is in milliseconds of this process, for tests another clock. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Remembers which of the attempted checks failed; returns those that wait now. */
  record(place: AttemptPlace, measured: readonly MeasuredCheck[], seen: SeenData): readonly WaitingCheck[] {
    const waiting: WaitingCheck[] = [];
    for (const item of measured) {
      const key = keyOf(place, item.check);
      const failures = (this.failed.get(key)?.failures ?? 0) + 1;
      // The newest are the last ones in the order of insertion.
      this.failed.delete(key);
      if (!isFailedAttempt(item)) continue;
      const waitMillis = retryMillis(failures);
      this.failed.set(key, {
        failures,
        retryAt: this.now() + waitMillis,
        seen,
        isUnserved: isUnserved(item.reasonCode),
      });
      waiting.push({ item, waitMillis });
    }
    for (const oldest of this.failed.keys()) {
      if (this.failed.size <= MOST_REMEMBERED) break;
      this.failed.delete(oldest);
    }
    return waiting;
  }

  /** Lets no check wait any longer that no agent could run: one has come. */
  agentCame(): void {
    for (const [key, { isUnserved: wasUnserved }] of this.failed) if (wasUnserved) this.failed.delete(key);
  }

  /**
   * How long the check waits, in milliseconds. Null where it does not, as where the data changed
   * after the attempt began: also files that were missing, of which no change is recorded.
   */
  waitMillis(place: AttemptPlace, check: Pick<Check, 'id' | 'digest'>, { files, lastChange }: SeenData): number | null {
    if (this.failed.size === 0) return null;
    const last = this.failed.get(keyOf(place, check));
    if (last === undefined || lastChange > last.seen.lastChange) return null;
    if (files !== null && files !== last.seen.files) return null;
    const wait = last.retryAt - this.now();
    return wait > 0 ? Math.ceil(wait) : null;
  }
}

function keyOf(
  { contractId, partition, server, version }: AttemptPlace,
  { id, digest }: Pick<Check, 'id' | 'digest'>,
): string {
  return JSON.stringify([contractId, version, server, partitionId(partition), id, digest]);
}
