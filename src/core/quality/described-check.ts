import type { Partition } from '../shared/interval.js';
import type { Check, Evidence } from './check.js';

/**
 * A promise with its state for one partition on one server: executable, executed, executed
 * elsewhere, documentation only, or made by a later version than the one the partition falls under.
 */
export interface DescribedCheck {
  readonly check: Check;
  /** The version whose definition the partition owes. */
  readonly contractVersion: string;
  readonly state: 'EXECUTED' | 'EXECUTABLE' | 'EXTERNAL' | 'DOCUMENTATION_ONLY' | 'NOT_OWED';
  /** The server that is read; null where the contract has none that an engine reads. */
  readonly server: string | null;
  /** The partition that `latest` is about; null for current data. */
  readonly interval: Partition;
  /** The key of that partition; null for current data. */
  readonly partition: string | null;
  /** The newest attempt for that partition. */
  readonly latest: Evidence | null;
  /** How many partitions that ended in the last 28 days the check fails for. */
  readonly failingPartitions: number;
}
