import { type Instant, type Interval, partitionId } from '../../core/shared/interval.js';
import type { SeenFiles } from '../ports/check-agent.js';
import type { Arrival } from '../ports/evidence-store.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/**
 * Records files that are seen for the first time: they arrived when the newest of them was written,
 * or now where that is not known.
 */
export async function recordFileArrivals(
  { unitOfWork }: { readonly unitOfWork: UnitOfWork },
  facts: {
    readonly contractId: string;
    readonly fresh: readonly Interval[];
    readonly seen: readonly SeenFiles[];
    readonly asOf: Instant;
  },
): Promise<readonly Arrival[]> {
  const { contractId, fresh, seen, asOf } = facts;
  if (fresh.length === 0) return [];
  const written = new Map<string, Instant>();
  for (const { partition, newestAt } of seen) {
    const known = written.get(partitionId(partition));
    if (newestAt !== null && (known === undefined || newestAt < known)) written.set(partitionId(partition), newestAt);
  }
  const arrivals = fresh.map((interval): Arrival => {
    const newestAt = written.get(partitionId(interval)) ?? asOf;
    const arrivedAt = newestAt < asOf ? newestAt : asOf;
    return { contractId, interval, arrivedAt, kind: 'FILES', recordedAt: asOf };
  });
  await unitOfWork.write(async (tx) => {
    await tx.evidence.recordArrivals(arrivals);
    tx.signal(`evidence:${contractId}`);
  });
  return arrivals;
}
