import type { Verdict } from '../health/partition-verdict.js';
import type { Instant, Interval, Partition } from '../shared/interval.js';

export interface Override {
  readonly id: string;
  readonly product: string;
  readonly consumer: string | null;
  readonly interval: Partition;
  readonly verdict: Verdict;
  readonly by: string;
  readonly reason: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  /** Absent while it is in effect or expired by itself. */
  readonly withdrawn?: { readonly at: Instant; readonly by: string; readonly reason: string };
}

/** The overrides that are in force at the moment, among all that there ever were. */
export function inForceAt<
  Fact extends Pick<Override, 'createdAt' | 'expiresAt'> & { readonly withdrawn?: { readonly at: Instant } },
>(overrides: readonly Fact[], at: Instant): readonly Fact[] {
  return overrides.filter(
    ({ createdAt, expiresAt, withdrawn }) =>
      createdAt <= at && expiresAt > at && (withdrawn === undefined || withdrawn.at > at),
  );
}

/**
 * Whether the override covers the whole question of a consumer: every requested partition, and with
 * them the current data of unpartitioned contracts of the product.
 */
export function coversQuestion(
  override: Pick<Override, 'consumer' | 'interval'>,
  consumer: string,
  partitions: readonly Partition[],
): boolean {
  const { interval } = override;
  if (override.consumer !== null && override.consumer !== consumer) return false;
  if (interval === null) return true;
  const intervals = partitions.filter((partition) => partition !== null);
  return intervals.length > 0 && intervals.every((partition) => covers(interval, partition));
}

function covers(outer: Interval, inner: Interval): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
