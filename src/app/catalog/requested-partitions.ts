import type { ContractModel } from '../../core/contract/model.js';
import {
  type Mapper,
  type Partitioning,
  isPartition,
  mapInterval,
  partitionOfKey,
} from '../../core/partition/partitioning.js';
import {
  type Instant,
  type Interval,
  type Partition,
  parseInstant,
  parseInterval,
} from '../../core/shared/interval.js';
import type { Reason } from '../../core/shared/issue.js';
import { everyInWords } from '../../core/shared/partition-step.js';
import type { DeliveryCalendar } from '../../core/sla/delivery-calendar.js';
import { type AppFailure, invalid } from '../shared/errors.js';

/** The data that a question is about, as given: an interval, a partition key, or neither. */
export interface PartitionRequest {
  readonly from?: string | null;
  readonly to?: string | null;
  /** A partition's key, in place of the interval: `2023-10-27`, `2023-Q3`. */
  readonly partition?: string | null;
  readonly mapper?: Mapper | null;
}

/** The contract whose data is requested, as far as its partitions depend on it. */
export interface PartitionedContract {
  /** The contract's reference or id, for messages. */
  readonly name: string;
  readonly partitioning: Partitioning | null;
  /** Null without a partitioning. */
  readonly calendar: Pick<DeliveryCalendar, 'newestDue'> | null;
}

/** The most partitions that one request may be about. */
const MOST_PARTITIONS = 1_000;

/**
 * The interval of the request; null where it gives none. A malformed, empty or reversed one is
 * Invalid, as is one beside a key.
 */
export function requestedInterval({ from, to, partition }: PartitionRequest): Interval | null {
  const given = [from, to].filter((end) => end !== null && end !== undefined);
  if (given.length === 0) return null;
  if (partition !== null && partition !== undefined) {
    throw malformed('Both an interval and a partition are given.', 'Give one of the two.');
  }
  if (typeof from !== 'string' || typeof to !== 'string') {
    throw malformed('An interval needs both `from` and `to`.', 'Give both, or a partition.');
  }
  const interval = parseInterval(from, to);
  if (interval.ok) return interval.value;
  if (interval.error === 'MALFORMED_INSTANT') {
    throw malformed(`\`${from}\` to \`${to}\` is not an interval.`, 'Write RFC 3339 with a zone.');
  }
  const problem = interval.error === 'EMPTY_INTERVAL' ? 'empty' : 'reversed';
  throw invalid({
    code: interval.error,
    message: `The interval from ${from} to ${to} is ${problem}.`,
    help: 'Give an end after the start.',
  });
}

/** The moment of the question: the requested one, else the clock's. */
export function requestedInstant(requested: string | null | undefined, now: Instant): Instant {
  if (requested === null || requested === undefined) return now;
  const instant = parseInstant(requested);
  if (!instant.ok) throw malformed(`\`${requested}\` is not an instant.`, 'Write RFC 3339 with a zone.');
  if (instant.value <= now) return instant.value;
  throw malformed(`\`${requested}\` is in the future: it is ${now}.`, 'Request a moment in the past, or none for now.');
}

/**
 * The partitions of a contract that a request is about: the one with the key, all that the interval
 * overlaps (through the mapper), else the newest one that is due. Without a partitioning it is
 * about current data (null), whatever interval or well-formed key is given: see `notPartitioned`.
 * `asOf` decides which partition is the newest due one.
 */
export function requestedPartitions(
  contract: PartitionedContract,
  request: PartitionRequest,
  asOf: Instant,
): readonly Partition[] {
  const { calendar, partitioning } = contract;
  const key = request.partition ?? null;
  const interval = requestedInterval(request);
  const mapper = request.mapper ?? 'identity';
  if (partitioning === null || calendar === null) {
    if (key !== null && !isWellFormedKey(key)) throw unknownKey(contract, key);
    return [null];
  }
  if (key !== null) return withKey(contract, partitioning, { key, mapper });
  if (interval === null) return [calendar.newestDue(asOf)];
  return bounded(mapInterval(mapper, partitioning, interval, MOST_PARTITIONS + 1));
}

/**
 * The one partition that external results are about. It rejects an interval that is not exactly one
 * partition, because nothing shows which of several the results prove, and any interval or key for
 * a contract without a partitioning.
 */
export function requestedPartition(contract: PartitionedContract, request: PartitionRequest, asOf: Instant): Partition {
  const { partitioning, name } = contract;
  const interval = requestedInterval(request);
  if (partitioning === null && (interval !== null || (request.partition ?? null) !== null)) {
    throw invalid({
      code: 'NOT_PARTITIONED',
      message: `\`${name}\` is not partitioned: results are about its current data.`,
      help: 'Send the results without an interval or partition, or declare `concordat.partitioning` in the contract.',
    });
  }
  const [partition = null, second] = requestedPartitions(contract, request, asOf);
  const exact = interval === null || partitioning === null || isPartition(partitioning, interval);
  if (second === undefined && exact) return partition;
  throw invalid({
    code: 'UNKNOWN_PARTITION',
    message: `Evidence is about one partition; the interval is not exactly one partition of \`${name}\`.`,
    help: 'Give the key of the partition, or both ends of one partition.',
  });
}

/**
 * Whether a request about current data names an interval or a key, which the answer cannot be
 * about.
 */
export function isAboutInterval(request: PartitionRequest): boolean {
  return [request.from, request.to, request.partition].some((one) => one !== null && one !== undefined);
}

/**
 * The informational reason of an answer about current data to a request with an interval or a key.
 */
export function notPartitioned(contract: {
  readonly contract: { readonly ref: string };
  readonly model: Pick<ContractModel, 'objects'>;
}): Reason {
  const column = contract.model.objects
    .flatMap(({ fields }) => fields)
    .find(({ partitionKeyPosition }) => partitionKeyPosition !== null);
  const suggestion =
    column === undefined
      ? ''
      : ` Its schema marks \`${column.name}\` as a partition key: declare \`concordat.partitioning\` with this column.`;
  return {
    code: 'NOT_PARTITIONED',
    message: `\`${contract.contract.ref}\` is not partitioned: the answer is about its current data, not about the requested interval.${suggestion}`,
  };
}

/** The partitionings whose keys have different forms. */
const STEPS = ['P1D', 'PT1H', 'PT15M', 'P1W', 'P1M', 'P3M', 'P1Y'];

/** A key of the contract's own partitioning; behind a mapper it may be one of the consumer's. */
function withKey(
  contract: PartitionedContract,
  partitioning: Partitioning,
  { key, mapper }: { readonly key: string; readonly mapper: Mapper },
): readonly Partition[] {
  const own = partitionOfKey(partitioning, key);
  if (own !== null && mapper !== 'latest-closed') return [own];
  if (mapper !== 'identity') {
    const [partition] = STEPS.map((every) => partitionOfKey({ ...partitioning, every }, key)).filter(
      (one) => one !== null,
    );
    if (partition !== undefined) {
      return bounded(mapInterval(mapper, partitioning, partition, MOST_PARTITIONS + 1));
    }
  }
  throw unknownKey(contract, key);
}

function isWellFormedKey(key: string): boolean {
  return STEPS.some((every) => partitionOfKey({ every, timezone: 'UTC', column: null, path: null }, key) !== null);
}

function bounded(partitions: readonly Partition[]): readonly Partition[] {
  if (partitions.length <= MOST_PARTITIONS) return partitions;
  throw invalid({
    code: 'TOO_MANY_PARTITIONS',
    message: `The interval overlaps more than ${String(MOST_PARTITIONS)} partitions.`,
    help: 'Request a shorter interval.',
  });
}

function unknownKey({ name, partitioning }: PartitionedContract, key: string): AppFailure {
  const form =
    partitioning === null
      ? 'it is not partitioned'
      : `its partitions are of ${everyInWords(partitioning.every)} in ${partitioning.timezone}`;
  return invalid({
    code: 'UNKNOWN_PARTITION',
    message: `\`${name}\` has no partition \`${key.slice(0, 80)}\`: ${form}.`,
    help: 'Write the key as `2023-10-27`, `2023-10-27T05`, `2023-10` or `2023-Q3`, as fits the partitioning, or give `from` and `to`.',
  });
}

function malformed(message: string, help: string): AppFailure {
  return invalid({ code: 'MALFORMED_INTERVAL', message, help });
}
