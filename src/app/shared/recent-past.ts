import { DAY } from '../../core/shared/duration.js';
import { addMillis } from '../../core/shared/interval.js';
import type { Clock } from '../ports/clock.js';
import type { PastEdges } from '../ports/lineage-graph.js';

/** How long a past edge is followed after it was last seen. */
const FOLLOWED_MILLIS = 90 * DAY;

/** Of the past edges that were seen lately, these are followed. */
export function recentPast(clock: Clock, follow: PastEdges['follow']): PastEdges {
  return { follow, since: addMillis(clock.now(), -FOLLOWED_MILLIS) };
}
