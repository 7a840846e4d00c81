import { closesByDelivery, closingOf } from '../../core/partition/closing.js';
import type { Partitioning } from '../../core/partition/partitioning.js';
import type { Instant, Partition } from '../../core/shared/interval.js';
import type { EvidenceStore } from '../ports/evidence-store.js';

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
