import type { EvidenceStatus } from '../quality/evidence-status.js';

/** What is known of the checks of a partition. */
export type PartitionResult = 'passed' | 'failing' | 'unknown';

const WORST_FIRST = ['failing', 'unknown', 'passed'] as const;

/** A failure counts before what is not known; where nothing was tested, nothing is proven. */
export function resultOfPartition(
  statuses: readonly Pick<EvidenceStatus, 'damage' | 'state' | 'valid'>[],
): PartitionResult {
  if (statuses.some(({ damage, valid }) => valid && damage === 1)) return 'failing';
  if (statuses.some(({ state, valid }) => !valid && state !== 'NOT_APPLICABLE')) return 'unknown';
  return statuses.some(({ state }) => state === 'TESTED') ? 'passed' : 'unknown';
}

/** That of the worst server. */
export function worstResult(results: readonly PartitionResult[]): PartitionResult {
  return WORST_FIRST.find((one) => results.includes(one)) ?? 'unknown';
}
