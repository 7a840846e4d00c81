import { type Partitioning, partitionKey, previousPartition } from '../../core/partition/partitioning.js';
import type { Instant, Interval, Partition } from '../../core/shared/interval.js';
import type { DeliveryCalendar } from '../../core/sla/delivery-calendar.js';
import {
  type PartitionRequest,
  type PartitionedContract,
  requestedPartitions,
} from '../catalog/requested-partitions.js';
import { invalid } from '../shared/errors.js';

/** As for one request. */
const MOST = 1_000;

export const DEFAULT_LAST = 28;

export interface TrialPartitionRequest extends Omit<PartitionRequest, 'mapper'> {
  readonly last?: number | null;
  readonly all?: boolean;
}

/** As for one request, with the partitions that are owed. */
export interface TriedContract extends PartitionedContract {
  readonly calendar: Pick<DeliveryCalendar, 'newestDue' | 'owedBefore'> | null;
}

interface Chosen {
  /** Oldest first. */
  readonly partitions: readonly Partition[];
  readonly notes: readonly string[];
}

/**
 * The partitions of a trial: the requested ones, every one whose files exist, else the newest due
 * ones. None before the first whose files exist: nothing was promised about them. Where none of the
 * newest due ones exists, as in data of earlier years, the newest that exist; so by default too
 * where the last due one does not exist. `present` is null where the data is not in a file for each
 * partition.
 */
export function trialPartitions(
  contract: TriedContract,
  request: TrialPartitionRequest,
  { asOf, present }: { readonly asOf: Instant; readonly present: readonly Interval[] | null },
): Chosen {
  const { calendar, partitioning } = contract;
  const isNamed = [request.from, request.to, request.partition].some((one) => (one ?? null) !== null);
  if (isNamed || partitioning === null || calendar === null) {
    return { partitions: requestedPartitions(contract, request, asOf), notes: [] };
  }
  if (request.all === true && present !== null) {
    if (present.length === 0) throw nothingPresent();
    return { partitions: present.slice(-MOST), notes: present.length > MOST ? [`only the newest ${MOST}`] : [] };
  }
  const last = Math.min(request.last ?? DEFAULT_LAST, MOST);
  const [first] = present ?? [];
  const due = newestDue({ calendar, partitioning }, calendar.newestDue(asOf), { last, first: first?.from ?? '' });
  const [oldest] = due;
  const latest = due.at(-1);
  const newest = present?.at(-1);
  if (present === null || first === undefined || newest === undefined) {
    return { partitions: due, notes: request.all === true ? [NOT_LISTED] : [] };
  }
  const isDefault = (request.last ?? null) === null;
  const awaited = isDefault ? latest : oldest;
  if (awaited !== undefined && newest.from >= awaited.from) return { partitions: due, notes: [] };
  const since = `the newest partition with data is ${partitionKey(partitioning, newest)}`;
  const isRecent = oldest !== undefined && newest.from >= oldest.from;
  const why = isRecent
    ? `due ones without data are left out (\`--last ${last}\` has them too)`
    : `none of the ${last} newest that are due has arrived`;
  return { partitions: present.slice(-last), notes: oldest === undefined ? [] : [`${since}: ${why}`] };
}

function newestDue(
  { calendar, partitioning }: { calendar: Pick<DeliveryCalendar, 'owedBefore'>; partitioning: Partitioning },
  newest: Interval,
  { last, first }: { readonly last: number; readonly first: Instant },
): readonly Interval[] {
  const found: Interval[] = [];
  let partition = newest;
  while (found.length < last && partition.from >= first) {
    found.push(partition);
    const earlier = calendar.owedBefore(previousPartition(partitioning, partition));
    if (earlier.from >= partition.from) break;
    partition = earlier;
  }
  return found.reverse();
}

const NOT_LISTED = `the partitions cannot be listed, because they are not in a file each: the ${DEFAULT_LAST} newest that are due`;

function nothingPresent() {
  return invalid({
    code: 'UNKNOWN_PARTITION',
    message: 'There is no file of any partition.',
    help: 'Give `--partition`, or `--from` and `--to`.',
  });
}
