import type { KnownFailure } from '../health/known-failure.js';
import type { Scores } from '../health/own.js';
import type { Verdict } from '../health/partition-verdict.js';
import type { Instant, Partition } from '../shared/interval.js';
import type { Reason } from '../shared/issue.js';
import type { PeriodEnd } from '../sla/period-end.js';

export type Strictness = 'BALANCED' | 'STRICT';
export type Basis =
  | 'SCORE'
  | 'UNKNOWN_EVIDENCE'
  | 'NOT_ARRIVED'
  | 'UNKNOWN_PRODUCT'
  | 'CONTRACT_MISMATCH'
  | 'SENSOR'
  | 'FAULT'
  | 'OVERRIDE';

/**
 * Whether the data has arrived; OPEN: the partition has not ended; COULD_NOT_TELL if neither runs
 * nor files can be observed.
 */
export type Arrival = 'ARRIVED' | 'OPEN' | 'NOT_ARRIVED' | 'COULD_NOT_TELL';

/** What lowers the score of a partition: its own failure, or that of a partition upstream. */
export interface CauseFact {
  readonly product: string;
  readonly key: string;
  readonly owners: readonly string[];
  /** Null where nothing is known to fail: an input is unknown. */
  readonly failure: KnownFailure | null;
}

/** One partition of one output port on one server, which is decided independently. */
export interface PartitionFacts extends Scores {
  /** The key of the partition, or `current data`. */
  readonly key: string;
  /** The requested contract. */
  readonly port: string;
  /** The server whose data is judged; null where the contract has none that an engine reads. */
  readonly server: string | null;
  /**
   * The name of the server in messages, where it is one of several or the question names it; else
   * null.
   */
  readonly shownServer: string | null;
  /** Null for current data. */
  readonly interval: Partition;
  readonly arrival: Arrival;
  readonly dueAt: Instant | null;
  /** Present where the partition is at the end of a period that has a rule of its own. */
  readonly periodEnd?: PeriodEnd;
  /** The end of the partition; null for current data. */
  readonly closesAt: Instant | null;
  /**
   * The key of the contract's first partition, where this one is before it and nothing is known of
   * it; else null.
   */
  readonly firstKey: string | null;
  /** Present where no data of it is owed, and nothing is known of it: a day without business. */
  readonly notOwed?: true;
  /** Why the evidence is not sufficient; empty if it is. */
  readonly unproven: readonly Reason[];
  /** Whether results of another engine's rules are needed and missing. */
  readonly needsResults: boolean;
  /** What lowers the score; null if nothing does. */
  readonly cause: CauseFact | null;
}

export interface SensorFact {
  readonly upstream: string;
  readonly state: 'WAITING' | 'SATISFIED' | 'FAILED' | 'MISSED';
  readonly paused: boolean;
  readonly reason: string;
}

export interface OverrideFact {
  readonly id: string;
  readonly verdict: Verdict;
  readonly by: string;
  readonly reason: string;
  readonly expiresAt: Instant;
}

/** Lineage events that may change what the decision rests on, and are not processed yet. */
export interface PendingFact {
  /** The oldest of them. */
  readonly event: string;
  readonly receivedAt: Instant;
  /** The domain for whose data it counts. */
  readonly domain: string;
}

/** All facts of a decision. The same facts always give the same ruling. */
export interface GateFacts {
  readonly product: string;
  /** Whether the requested product and contract exist. */
  readonly subject: 'FOUND' | 'UNKNOWN_PRODUCT' | 'CONTRACT_MISMATCH';
  /** Why it was not found; null if it was. */
  readonly explanation: string | null;
  readonly override: OverrideFact | null;
  readonly partitions: readonly PartitionFacts[];
  readonly sensors: readonly SensorFact[];
  readonly strictness: Strictness;
  readonly asOf: Instant;
  /** The owners of the requested product. */
  readonly owners: readonly string[];
  /** Events that are not among these facts yet; null where all are. */
  readonly pending: PendingFact | null;
  /** Why the facts could not be evaluated, or null. */
  readonly fault: string | null;
}

export interface Ruling {
  readonly verdict: Verdict;
  readonly basis: Basis;
  /** Waiting does not change the verdict. */
  readonly final: boolean;
  readonly reasons: readonly Reason[];
  /** Index of the partition whose numbers the answer reports, or null. */
  readonly deciding: number | null;
  readonly missing: readonly string[];
}
