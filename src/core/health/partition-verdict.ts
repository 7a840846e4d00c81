import type { Partition } from '../shared/interval.js';

export type Verdict = 'PROCEED' | 'WAIT' | 'SKIP';

/** The data that a question names: an interval, a partition key, or neither. */
export interface Requested {
  readonly interval: Partition;
  readonly partition: string | null;
}

/** The verdict about one partition alone. */
export interface PartitionVerdict {
  readonly port: string;
  readonly key: string;
  readonly interval: Partition;
  readonly verdict: Verdict;
}
