import { isCostlyFault, retryMillis } from '../../core/coordination/retry.js';
import type { Check } from '../../core/quality/check.js';
import { type Partition, partitionId } from '../../core/shared/interval.js';
import type { MeasuredCheck } from '../ports/check-agent.js';

/** A contract's partition on a server. */
export interface AttemptPlace {
  readonly contractId: string;
  readonly server: string | null;
  readonly partition: Partition;
}

interface Failed {
  readonly failures: number;
  /** In milliseconds of this process. */
  readonly retryAt: number;
  /** The number of the last fact that was recorded before the attempt. */
  readonly seenSequence: number;
}

/** The most checks that are remembered; without its entry a check is only run again too early. */
const MOST_REMEMBERED = 50_000;

/**
 * The checks whose last attempts in this process ended at a limit of time or memory. Each waits
 * longer after each failure, until its data or its definition changes: a rule that always reaches
 * its limit must not occupy an engine in every cycle.
 */
export class FailedAttempts {
  private readonly failed = new Map<string, Failed>();

  /** `now` is in milliseconds of this process, for tests another clock. */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Remembers which of the attempted checks failed; returns those that wait now. */
  record(place: AttemptPlace, measured: readonly MeasuredCheck[], seenSequence: number): readonly MeasuredCheck[] {
    const waiting: MeasuredCheck[] = [];
    for (const item of measured) {
      const key = keyOf(place, item.check);
      const failures = (this.failed.get(key)?.failures ?? 0) + 1;
      // The newest are the last ones in the order of insertion.
      this.failed.delete(key);
      if (!isCostlyFault(item.reasonCode)) continue;
      this.failed.set(key, { failures, retryAt: this.now() + retryMillis(failures), seenSequence });
      waiting.push(item);
    }
    for (const oldest of this.failed.keys()) {
      if (this.failed.size <= MOST_REMEMBERED) break;
      this.failed.delete(oldest);
    }
    return waiting;
  }

  /**
   * Whether the check waits. It does not if the data changed after the attempt began: `lastChange`
   * is the number of the newest such fact.
   */
  isWaiting(place: AttemptPlace, check: Pick<Check, 'id' | 'digest'>, lastChange: number): boolean {
    if (this.failed.size === 0) return false;
    const last = this.failed.get(keyOf(place, check));
    return last !== undefined && last.retryAt > this.now() && lastChange <= last.seenSequence;
  }
}

function keyOf({ contractId, server, partition }: AttemptPlace, { id, digest }: Pick<Check, 'id' | 'digest'>): string {
  return JSON.stringify([contractId, server, partitionId(partition), id, digest]);
}
