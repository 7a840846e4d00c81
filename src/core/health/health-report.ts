import type { Ends, PartitionVerdict, Requested } from './partition-verdict.js';
import type { Status } from './verdict.js';
import type { Instant, Interval, Partition } from '../shared/interval.js';
import type { Reason } from '../shared/issue.js';

export interface HealthReport {
  /** `domain/product`. */
  readonly product: string;
  /**
   * The output port whose contract binds (the minimum), as its contract ref; null where there is
   * none.
   */
  readonly port: string | null;
  readonly contractVersion: string | null;
  /** The server whose data decides; null where none is read, and where no partition decides. */
  readonly server: string | null;
  /** The interval of the partition that decides; null for current data. */
  readonly interval: Partition;
  /** The key of that partition; null for current data. */
  readonly partition: string | null;
  readonly requested: Requested;
  /** What a gate with the default policy decides about each requested partition alone. */
  readonly partitions: readonly PartitionVerdict[];
  /** Partitions of the requested interval without a known arrival. */
  readonly missing: readonly Interval[];
  readonly asOf: Instant;
  /**
   * When the files of the deciding contract were last looked at for changes; null where they cannot
   * be.
   */
  readonly lastLookedAt: Instant | null;
  readonly score: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly confidence: number;
  readonly status: Status;
  readonly reasons: readonly Reason[];
  /** What ends the verdict of a gate with the default policy; null where it is PROCEED. */
  readonly ends: Ends | null;
  /** H_own before upstream. */
  readonly own: number | null;
  /** The upstream term, 1 if no input binds. */
  readonly upstream: number | null;
  readonly contributions: readonly HealthContribution[];
  /** The upstream product that lowers the score; `partition` is the key of its partition. */
  readonly rootCause: {
    readonly product: string;
    readonly path: readonly string[];
    readonly partition: string | null;
  } | null;
  readonly sla: readonly { readonly property: string; readonly target: number; readonly budget: number }[];
  readonly forecast: {
    readonly expectedReadyAt: Instant | null;
    readonly breachProbability: number | null;
    readonly basis: string;
  };
  readonly evaluatedAt: Instant;
}

/**
 * One term of the explanation: `points` is its share of −ln H_own in percent, so that all points
 * add up to 100 where H_own < 1.
 */
export interface HealthContribution {
  readonly group: string;
  /** The check that binds in its group, `sla` for the budget term. */
  readonly checkId: string;
  readonly damage: number;
  readonly cost: number;
  readonly points: number;
  readonly evidenceId: string | null;
  readonly evidenceAgeSeconds: number | null;
  readonly observed: number | string | null;
  readonly promise: string;
}
