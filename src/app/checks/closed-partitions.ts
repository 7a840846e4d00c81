import { closedAt, closesByDelivery } from '../../core/partition/closing.js';
import type { Partitioning } from '../../core/partition/partitioning.js';
import { type Instant, type Interval, type Partition, partitionId } from '../../core/shared/interval.js';
import type { Arrival, EvidenceStore } from '../ports/evidence-store.js';

/** When a partition was complete; null while it is open. */
export type ClosedAt = (partition: Interval) => Instant | null;

/** When partitions were complete, by these arrivals of the contract. */
export function closingOf(
  partitioning: Partitioning | null,
  arrivals: readonly Arrival[],
  firstArrival: Arrival | null = null,
): ClosedAt {
  if (!closesByDelivery(partitioning)) return ({ to }) => to;
  const observed = [...arrivals, ...(firstArrival === null ? [] : [firstArrival])].filter(
    ({ kind }) => kind !== 'EVIDENCE',
  );
  const arrived = new Map(observed.map(({ arrivedAt, interval }) => [partitionId(interval), arrivedAt]));
  return (partition) =>
    closedAt(partitioning, partition, {
      arrivedAt: arrived.get(partitionId(partition)) ?? null,
      isObserved: observed.length > 0,
    });
}

/** When one partition was complete; reads its arrival only where its delivery closes it. */
export async function readClosedAt(
  evidence: Pick<EvidenceStore, 'arrivals' | 'firstArrival'>,
  { contractId, partitioning }: { readonly contractId: string; readonly partitioning: Partitioning | null },
  partition: Partition,
): Promise<Instant | null> {
  if (partition === null) return null;
  if (!closesByDelivery(partitioning)) return partition.to;
  const arrivals = await evidence.arrivals(contractId, partition.from, partition.to);
  return closingOf(partitioning, arrivals, await evidence.firstArrival(contractId))(partition);
}
