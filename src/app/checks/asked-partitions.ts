import type { ContractModel } from '../../core/contract/model.js';
import { newestDuePartition } from '../../core/sla/delivery.js';
import {
  partitionOfKey,
  partitionsOverlapping,
  partitioningOf,
  isPartition,
} from '../../core/partition/partitioning.js';
import { type Instant, type Interval, type Partition, parseInterval } from '../../core/shared/interval.js';
import { type Result, ok } from '../../core/shared/result.js';
import { type AppError, failure } from '../shared/errors.js';

/** How a caller names partitions of a contract's data. */
export interface RequestedPartitions {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly partition?: string | null;
}

/** The most partitions one request may ask to be run. */
const MOST_ASKED = 1_000;

const GIVEN_TWICE = 'Give either an interval or a partition.';
const NO_PARTITION = 'Ask without an interval: the contract has one partition, now.';

/**
 * The partitions that are meant: the named partition, all partitions the interval touches, or where nothing is named the newest due partition (*now*
 * without a partitioning). Empty, reversed and malformed intervals are Invalid, and so is any interval of a contract without a partitioning.
 */
export function requestedPartitions(
  model: ContractModel,
  asked: RequestedPartitions,
  asOf: Instant,
): Result<Partition[], AppError> {
  const partitioning = partitioningOf(model);
  const { partition } = asked;
  const interval = intervalOf(asked);
  if (!interval.ok) return interval;
  const named = partition !== null && partition !== undefined;
  if (!named && interval.value === null)
    return ok([partitioning === null ? null : newestDuePartition(model.sla, partitioning, asOf)]);
  if (named && interval.value !== null) {
    return failure('Invalid', 'MALFORMED_INTERVAL', 'Both an interval and a partition were given.', GIVEN_TWICE);
  }
  if (partitioning === null)
    return failure('Invalid', 'NOT_PARTITIONED', `The contract \`${model.id}\` has no partitioning.`, NO_PARTITION);
  if (named) {
    const interval = partitionOfKey(partitioning, partition);
    const message = `\`${partition}\` is no partition of the contract \`${model.id}\`, cut every ${partitioning.every}.`;
    return interval === null ? failure('Invalid', 'UNKNOWN_PARTITION', message) : ok([interval]);
  }
  const partitions = interval.value === null ? [] : partitionsOverlapping(partitioning, interval.value, MOST_ASKED + 1);
  if (partitions.length <= MOST_ASKED) return ok(partitions);
  return failure('Invalid', 'TOO_MANY_PARTITIONS', `The interval touches more than ${String(MOST_ASKED)} partitions.`);
}

/** The one partition that evidence from outside is about: it must be a partition, for nothing says which of several it proves. */
export function requestedPartition(
  model: ContractModel,
  asked: RequestedPartitions,
  asOf: Instant,
): Result<Partition, AppError> {
  const partitions = requestedPartitions(model, asked, asOf);
  if (!partitions.ok) return partitions;
  const [partition = null, second] = partitions.value;
  const partitioning = partitioningOf(model);
  const interval = intervalOf(asked);
  const exact =
    !interval.ok || interval.value === null || partitioning === null || isPartition(partitioning, interval.value);
  if (second === undefined && exact) return ok(partition);
  return failure(
    'Invalid',
    'UNKNOWN_PARTITION',
    `Evidence is about one partition; the interval is not exactly one partition of the contract \`${model.id}\`.`,
    'Give the label of the partition, or both ends of one partition.',
  );
}

function intervalOf({ from, to }: RequestedPartitions): Result<Interval | null, AppError> {
  const given = [from, to].filter((end) => end !== null && end !== undefined);
  if (given.length === 0) return ok(null);
  if (given.length === 1) return failure('Invalid', 'MALFORMED_INTERVAL', 'An interval needs both `from` and `to`.');
  const interval = parseInterval(from ?? '', to ?? '');
  if (interval.ok) return interval;
  const code = interval.error === 'MALFORMED_INSTANT' ? 'MALFORMED_INTERVAL' : interval.error;
  return failure('Invalid', code, `\`${from ?? ''}\` to \`${to ?? ''}\` is no interval.`);
}
