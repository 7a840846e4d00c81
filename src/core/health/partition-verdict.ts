import type { Partition } from '../shared/interval.js';

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
