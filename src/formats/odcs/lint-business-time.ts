import { MOST_BUSINESS_DAYS } from '../../core/calendar/business-time.js';
import type { ContractModel, SlaEntry } from '../../core/contract/model.js';
import { partitioningOf } from '../../core/partition/partitioning.js';
import { DAY, durationOf } from '../../core/shared/duration.js';
import { deliveryEntries } from '../../core/sla/delivery.js';
import { type Finding, error } from '../yaml/finding.js';

/** The service levels that bound deliveries. */
export const DELIVERIES = ['latency', 'timeOfAvailability', 'freshness'];

/** Service levels whose time is to be counted in business time. */
export function lintBusinessTime(model: ContractModel): Finding[] {
  const partitioning = partitioningOf(model);
  return model.sla
    .filter(({ calendar }) => calendar !== undefined)
    .flatMap((entry) => {
      const problem = businessTimeProblem(entry, partitioning !== null);
      const isRead = partitioning !== null && deliveryEntries([entry], partitioning).length > 0;
      const unread = isRead ? null : 'its value is neither a time of day nor a duration';
      const found = problem ?? unread;
      const message = `${entry.property} cannot be counted in business time: ${found ?? ''}`;
      return found === null ? [] : [error('INVALID_BUSINESS_TIME', entry.pointer, message)];
    });
}

/** Why the time of the service level cannot be business time; null where it can. */
export function businessTimeProblem({ property, unit, value }: SlaEntry, isPartitioned: boolean): string | null {
  if (!DELIVERIES.includes(property)) return 'it is not about deliveries';
  if (!isPartitioned) return 'without a partitioning there are no deliveries';
  const duration = property === 'timeOfAvailability' ? null : durationOf(value, unit);
  if (duration === null) return null;
  if (duration.months !== 0) return 'months have no length in business time';
  const isLong = duration.days + duration.millis / DAY > MOST_BUSINESS_DAYS;
  return isLong ? `it is longer than ${MOST_BUSINESS_DAYS} days` : null;
}
