import type { Instant, Partition } from '../shared/interval.js';

export type Verdict = 'PROCEED' | 'WAIT' | 'SKIP';

/** The data that a question names: an interval, a partition key, or neither; and a server. */
export interface Requested {
  readonly interval: Partition;
  readonly partition: string | null;
  readonly server: string | null;
}

/** The verdict about one partition on one server alone. */
export interface PartitionVerdict {
  readonly port: string;
  readonly key: string;
  /** Null where the contract has no server that an engine reads. */
  readonly server: string | null;
  readonly interval: Partition;
  readonly verdict: Verdict;
}

/**
 * What ends a verdict that is not PROCEED. EVENT: something that happens without a decision, such
 * as an arrival. MOMENT: a dated moment. PERSON: someone must act. NEVER: waiting never ends it.
 */
export interface Ends {
  readonly kind: 'EVENT' | 'MOMENT' | 'PERSON' | 'NEVER';
  /** What must happen, as a clause that begins with `when`, `by` or `not`. */
  readonly text: string;
  /** The moment at which it happens or is due; null where none is known. */
  readonly at: Instant | null;
  /** Who can help: the owners of the domain of the cause. */
  readonly owners: readonly string[];
}
