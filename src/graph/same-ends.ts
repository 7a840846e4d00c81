import type { GraphEdge } from '../app/ports/lineage-graph.js';
import type { Provenance } from '../core/lineage/edges.js';

/** How strongly each kind of provenance shows an edge. */
export const RANK: Readonly<Record<Provenance, number>> = { EXPLICIT: 3, COLUMN: 2, CARTESIAN: 1, DECLARED: 0 };

/**
 * One edge for two with the same ends, such as those under two names of one dataset: the one that
 * is still valid, else what both show, the same in whichever order they are found.
 */
export function sameEnds(one: GraphEdge, other: GraphEdge): GraphEdge {
  if ((one.validTo === null) !== (other.validTo === null)) return one.validTo === null ? one : other;
  const { provenance } = RANK[one.provenance] >= RANK[other.provenance] ? one : other;
  const lastSeen = one.lastSeen > other.lastSeen ? one.lastSeen : other.lastSeen;
  return {
    ...one,
    provenance,
    validFrom: one.validFrom < other.validFrom ? one.validFrom : other.validFrom,
    validTo: one.validTo === null ? null : lastSeen,
    lastSeen,
    job: first(one.job, other.job),
  };
}

function first(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
