import { DAY } from '../../core/shared/duration.js';
import { type Instant, addMillis } from '../../core/shared/interval.js';
import type { OwnPartitionHealth } from '../health/own-health.js';
import type { PropagatedClosure } from '../health/propagated-health.js';
import { type GateSnapshot, RECENT_DAYS, sensorsDependOnClock } from './gate-snapshot.js';

const END_OF_TIME: Instant = '9999-12-31T23:59:59.999Z';

/**
 * The first moment at which time alone may change anything that a decision shows; `asOf` itself
 * where it changes all the time, as with evidence that ages, inputs of current data and open
 * sensors. At the latest, and sometimes too early: the decision is then made again.
 */
export function sameUntil(snapshot: GateSnapshot, { ages, byPartition }: PropagatedClosure, asOf: Instant): Instant {
  const { closure, foreignProducers, input, override, requested } = snapshot;
  if (ages || closure.dependsOnClock || sensorsDependOnClock(snapshot)) return asOf;
  const moments = [
    override?.expiresAt ?? null,
    closure.nextEffectiveAt,
    ...foreignProducers.map(({ receivedAt }) => addMillis(receivedAt, RECENT_DAYS * DAY)),
  ];
  const isAboutNewest = snapshot.interval === null && (input.partition ?? null) === null;
  for (const { active, partitions } of isAboutNewest ? requested : []) {
    // Then the next partition is the newest due one.
    for (const newest of partitions) moments.push(newest && (active.calendar?.after(newest).due.at ?? null));
  }
  let first = END_OF_TIME;
  const consider = (moment: Instant | null): void => {
    if (moment !== null && moment > asOf && moment < first) first = moment;
  };
  moments.forEach(consider);
  for (const { ownHealth } of byPartition.values()) momentsOf(ownHealth, asOf).forEach(consider);
  return first;
}

/**
 * When the partition closes, is due, is no longer the newest one, or its evidence or budgets
 * change.
 */
function momentsOf(
  { data, dueAt, silentFrom, statuses }: OwnPartitionHealth,
  asOf: Instant,
): readonly (Instant | null)[] {
  const { active, budgets, closedAt, partition } = data;
  return [
    partition?.to ?? null,
    closedAt,
    dueAt,
    partition === null ? null : (active.calendar?.after(partition).due.at ?? null),
    silentFrom,
    budgets?.nextChange(asOf) ?? null,
    ...statuses.map(({ changesAt }) => changesAt),
  ];
}
