import { DAY } from '../../core/shared/duration.js';
import { type Instant, addMillis } from '../../core/shared/interval.js';
import type { PartitionState } from '../../core/gate/partition-state.js';
import { type GateSnapshot, RECENT_DAYS, sensorsDependOnClock } from './gate-snapshot.js';

const END_OF_TIME: Instant = '9999-12-31T23:59:59.999Z';

/**
 * The first moment at which time alone may change anything that a decision shows; `asOf` itself
 * where it changes all the time, as with evidence that ages, inputs of current data and open
 * sensors. At the latest, and sometimes too early: the decision is then made again.
 */
export function sameUntil(snapshot: GateSnapshot, states: readonly PartitionState[], asOf: Instant): Instant {
  const { foreignProducers, input, requestedStates, override, requested } = snapshot;
  if (requestedStates.dependsOnClock || sensorsDependOnClock(snapshot)) return asOf;
  const moments = [
    override?.expiresAt ?? null,
    requestedStates.until,
    ...foreignProducers.map(({ receivedAt }) => addMillis(receivedAt, RECENT_DAYS * DAY)),
  ];
  const isAboutNewest = snapshot.interval === null && (input.partition ?? null) === null;
  for (const { active, partitions } of isAboutNewest ? requested : []) {
    // Then the next partition is the newest due one.
    for (const newest of partitions) moments.push(newest && (active.calendar?.nextDueAfter(newest) ?? null));
  }
  let first = END_OF_TIME;
  for (const moment of moments) if (moment !== null && moment > asOf && moment < first) first = moment;
  for (const state of states) if (state.sameUntil < first) first = state.sameUntil;
  return first;
}
