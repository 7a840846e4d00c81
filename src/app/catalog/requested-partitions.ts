import { newestDuePartition } from '../../core/sla/delivery.js';
import { type Partitioning, type Mapper, partitionOfKey, mapInterval } from '../../core/partition/partitioning.js';
import {
  type Instant,
  type Interval,
  type Partition,
  parseInstant,
  parseInterval,
} from '../../core/shared/interval.js';
import { type Result, ok } from '../../core/shared/result.js';
import { type AppError, failure } from '../shared/errors.js';
import type { ActiveContract } from './active-contracts.js';

/** What partition of data somebody asks about, as written. */
export interface PartitionRequest {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly partition?: string | null;
  readonly mapper?: Mapper | null;
}

const MOST_PARTITIONS = 1000;

/** The interval of the question, null where it names none; a malformed, empty or reversed one is Invalid. */
export function requestedInterval(question: PartitionRequest): Result<Interval | null, AppError> {
  const { from, to, partition } = question;
  const given = [from, to].filter((end) => end !== null && end !== undefined);
  if (given.length === 0) return ok(null);
  if (partition !== null && partition !== undefined) {
    return failure(
      'Invalid',
      'MALFORMED_INTERVAL',
      'Both an interval and a partition are given.',
      'Give one of the two.',
    );
  }
  if (typeof from !== 'string' || typeof to !== 'string') {
    return failure(
      'Invalid',
      'MALFORMED_INTERVAL',
      'An interval needs both `from` and `to`.',
      'Give both, or a partition.',
    );
  }
  const interval = parseInterval(from, to);
  if (interval.ok) return interval;
  if (interval.error === 'MALFORMED_INSTANT') {
    return failure(
      'Invalid',
      'MALFORMED_INTERVAL',
      `\`${from}\` to \`${to}\` is not an interval.`,
      'Write RFC 3339 with a zone.',
    );
  }
  const how = interval.error === 'EMPTY_INTERVAL' ? 'empty' : 'reversed';
  return failure(
    'Invalid',
    interval.error,
    `The interval from ${from} to ${to} is ${how}.`,
    'Give an end after the start.',
  );
}

/** The moment of the question: the asked one, else the clock's. */
export function requestedInstant(asked: string | null | undefined, now: Instant): Result<Instant, AppError> {
  if (asked === null || asked === undefined) return ok(now);
  const instant = parseInstant(asked);
  if (instant.ok) return instant;
  return failure('Invalid', 'MALFORMED_INTERVAL', `\`${asked}\` is not an instant.`, 'Write RFC 3339 with a zone.');
}

/**
 * The partitions of a contract that a question is about: the partition, all partitions the interval touches (through the mapper), else
 * the newest partition that is due. A contract without a partitioning is asked about *now*.
 */
export function partitionsOf(
  served: ActiveContract,
  question: PartitionRequest,
  interval: Interval | null,
  asOf: Instant,
): Result<readonly Partition[], AppError> {
  const { partitioning, model, contract } = served;
  const label = question.partition ?? null;
  if (partitioning === null) {
    if (label === null) return ok([null]);
    const help = 'Ask without a partition, or declare `concordat.partitioning` in the contract.';
    return failure(
      'Invalid',
      'NOT_PARTITIONED',
      `\`${contract.ref}\` has no partitioning, so no partition \`${label}\`.`,
      help,
    );
  }
  if (label !== null) return partitionsOfLabel(served, partitioning, label, question.mapper ?? 'identity');
  if (interval === null) return ok([newestDuePartition(model.sla, partitioning, asOf)]);
  return bounded(mapInterval(question.mapper ?? 'identity', partitioning, interval, MOST_PARTITIONS + 1));
}

/** A label names a partition of the contract's partitioning; behind a mapper it may name one of the consumer's. */
function partitionsOfLabel(
  served: ActiveContract,
  partitioning: Partitioning,
  label: string,
  mapper: Mapper,
): Result<readonly Partition[], AppError> {
  const own = partitionOfKey(partitioning, label);
  if (own !== null && mapper !== 'latest-closed') return ok([own]);
  if (mapper !== 'identity') {
    for (const every of ['P1D', 'PT1H', 'PT15M', 'P1W', 'P1M', 'P3M', 'P1Y']) {
      const partition = partitionOfKey({ ...partitioning, every }, label);
      if (partition !== null) return bounded(mapInterval(mapper, partitioning, partition, MOST_PARTITIONS + 1));
    }
  }
  const message = `\`${served.contract.ref}\` has no partition \`${label}\`: its partitioning is ${partitioning.every} in ${partitioning.timezone}.`;
  return failure(
    'Invalid',
    'UNKNOWN_PARTITION',
    message,
    'Write the label in the form of the partitioning, or give `from` and `to`.',
  );
}

function bounded(partitions: readonly Partition[]): Result<readonly Partition[], AppError> {
  if (partitions.length <= MOST_PARTITIONS) return ok(partitions);
  return failure(
    'Invalid',
    'TOO_MANY_PARTITIONS',
    `The interval touches more than ${MOST_PARTITIONS} partitions.`,
    'Ask about a shorter one.',
  );
}

/** The one interval around several partitions; null for *now*. */
export function spanOf(partitions: readonly Partition[]): Partition {
  const intervals = partitions.filter((partition) => partition !== null);
  const from = intervals.map((interval) => interval.from).sort()[0];
  const to = intervals
    .map((interval) => interval.to)
    .sort()
    .at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}
