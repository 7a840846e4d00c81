import type { Partition } from '../shared/interval.js';
import type { Check, Evidence } from './check.js';

/** A promise with its state, executable, executed or documentation only, for one partition. */
export interface DescribedCheck {
  readonly check: Check;
  readonly contractVersion: string;
  readonly state: 'EXECUTED' | 'EXECUTABLE' | 'EXTERNAL' | 'DOCUMENTATION_ONLY';
  /** The partition that `latest` is about; null for current data. */
  readonly interval: Partition;
  /** The key of that partition; null for current data. */
  readonly partition: string | null;
  /** The newest attempt for that partition. */
  readonly latest: Evidence | null;
  /** How many partitions that ended in the last 28 days the check fails for. */
  readonly failingPartitions: number;
}
