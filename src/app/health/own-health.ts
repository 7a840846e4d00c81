import { type Budget, BUDGET_WINDOW_DAYS, worstBudget } from '../../core/health/budget.js';
import { type OwnHealth, type WeighedCheck, failureRate, ownHealth } from '../../core/health/own.js';
import { isCritical, unprovenReasons, weigh } from '../../core/health/verdict.js';
import type { Arrival as ArrivalAnswer } from '../../core/gate/gate-facts.js';
import { cadenceTtl } from '../../core/quality/check-draft.js';
import { type EvidenceStatus, evidenceStatusOf } from '../../core/quality/evidence-status.js';
import { DAY } from '../../core/shared/duration.js';
import { type MaintenanceWindow, windowsShown } from '../../core/maintenance/maintenance-window.js';
import type { Due } from '../../core/sla/delivery.js';
import type { PeriodEnd } from '../../core/sla/period-end.js';
import { withPauses } from '../../core/calendar/pauses.js';
import { closesByDelivery, deliveriesAmong, dueFrom } from '../../core/partition/closing.js';
import { partitionKey } from '../../core/partition/partitioning.js';
import { type Instant, type Interval, type Partition, addMillis, samePartition } from '../../core/shared/interval.js';
import type { Reason } from '../../core/shared/issue.js';
import { freshnessBudgets } from './budgets.js';
import type { PartitionData } from './partition-data.js';

/** The health of one partition of an active contract, from its own facts alone. */
export interface OwnPartitionHealth {
  readonly data: PartitionData;
  readonly label: string;
  readonly statuses: readonly EvidenceStatus[];
  readonly own: OwnHealth;
  readonly unproven: readonly Reason[];
  readonly budgets: readonly Budget[];
  readonly arrival: ArrivalAnswer;
  readonly dueAt: Instant | null;
  /** Where the partition is at the end of a period that has a rule of its own; else null. */
  readonly periodEnd: PeriodEnd | null;
  /** Whether no data of it is owed, and nothing is known of it: a day without business. */
  readonly notOwed: boolean;
  /** Whether time alone can change the result: evidence without a closed interval took part. */
  readonly ages: boolean;
  /** The key of the contract's first partition, where nothing is known of this earlier one. */
  readonly firstKey: string | null;
  /** The maintenance windows in effect, and those in which the partition's clock stood still. */
  readonly windows: readonly MaintenanceWindow[];
  /** When the producer counts as silent unless it reports again; null where that does not apply. */
  readonly silentFrom: Instant | null;
}

/**
 * The promises of a later version that the partition does not owe; empty where the newest version
 * applies.
 */
export function notOwedReasons({ data: { active }, label }: OwnPartitionHealth): readonly Reason[] {
  const { notOwed, version } = active;
  if (notOwed.length === 0) return [];
  const promises = notOwed.length === 1 ? '1 promise' : `${String(notOwed.length)} promises`;
  const message = `${label} falls under ${version}: ${promises} of a later version ${notOwed.length === 1 ? 'does' : 'do'} not apply to it`;
  return [{ code: 'NOT_OWED', message, facts: { checks: notOwed.map(({ id }) => id) } }];
}

/** The servers that no engine reads: nothing is known of their data. */
export function unreadReasons({ data: { active } }: OwnPartitionHealth): readonly Reason[] {
  const unread = active.servers.filter(({ isRead }) => !isRead);
  if (unread.length === 0) return [];
  const names = unread.map(({ name, type }) => `\`${name}\` (${type})`).join(', ');
  const message = `no engine here reads ${unread.length === 1 ? 'the server' : 'the servers'} ${names} of \`${active.contract.ref}\`: its data is not judged`;
  return [{ code: 'NO_ENGINE', message, facts: { servers: unread.map(({ name }) => name) } }];
}

/**
 * Why the evidence is not sufficient. Where no engine reads the data, or the version that applies
 * does not have the requested server, this is the first cause, also before the coordinator noticed
 * it.
 */
function unprovenOf(data: PartitionData, statuses: readonly EvidenceStatus[], confidence: number): readonly Reason[] {
  const reasons = [...unknownCalendars(data), ...unprovenReasons(statuses, confidence)];
  const isKnown = reasons.some(({ code }) => code === 'NO_ENGINE' || code === 'NO_SERVER' || code === 'NO_CHECKS');
  if (reasons.length === 0 || data.server?.isRead === true || isKnown) return reasons;
  const { contract, servers, version } = data.active;
  if (data.server === null && data.requestedServer !== null) {
    const names = servers.map(({ name }) => `\`${name}\``).join(', ');
    const has = names === '' ? 'no server in the environment of this installation' : `the servers ${names}`;
    const message = `version ${version} of \`${contract.ref}\` applies here, which has no server \`${data.requestedServer}\` but ${has}`;
    return [{ code: 'NO_SERVER', message }, ...reasons];
  }
  const judged = data.server === null ? servers : [data.server];
  if (judged.length === 0) {
    const message = `\`${contract.ref}\` has no server in the environment of this installation`;
    return [{ code: 'NO_SERVER', message }, ...reasons];
  }
  const names = judged.map(({ name, type }) => `\`${name}\` (${type})`).join(', ');
  return [{ code: 'NO_ENGINE', message: `no engine here reads the data on ${names}` }, ...reasons];
}

/** Calendars that nobody published: what is owed, and when, is not known. */
function unknownCalendars({ active }: PartitionData): readonly Reason[] {
  return active.unknownCalendars.map((name) => ({
    code: 'UNKNOWN_CALENDAR',
    message: `\`${active.contract.ref}\` refers to the calendar \`${name}\`, which is not published`,
    facts: { calendar: name },
  }));
}

/** Evidence about a closed partition that nothing would make invalid if the data were written. */
export function unobservedReasons({ data, label, statuses }: OwnPartitionHealth): readonly Reason[] {
  if (data.partition === null || data.changesObserved) return [];
  if (!statuses.some(({ state }) => state === 'TESTED')) return [];
  const message = `${label}: a later write would not be noticed: no run reports it, and the data is not in files that are looked at here`;
  return [{ code: 'CHANGES_NOT_OBSERVED', message }];
}

/** Pure: the same facts at the same `asOf` give the same result. */
export function ownPartitionHealth(data: PartitionData, asOf: Instant): OwnPartitionHealth {
  const { active, partition } = data;
  const statuses = countingStatuses(data, asOf);
  const history = new Map<string, PartitionData['history'][number][]>();
  for (const item of data.history) {
    const past = history.get(item.checkId);
    if (past === undefined) history.set(item.checkId, [item]);
    else past.push(item);
  }
  const failureRateOf = (status: EvidenceStatus): number =>
    status.freshness === 1 ? IMMATERIAL : rateOf(status, history.get(status.check.id) ?? [], partition);
  const weighed = statuses.map((status) => weigh(status, failureRateOf(status))).filter((check) => check !== null);
  const budgets = partition === null ? freshnessBudgets(active, statuses, asOf) : (data.budgets?.at(asOf) ?? []);
  const arrival = arrivalOf(data, asOf);
  const scheduled = partition === null ? null : (active.calendar?.at(partition.from) ?? null);
  const isOwed = scheduled?.owed ?? true;
  const own = ownHealth([...weighed, ...impliedChecks(data, asOf)], worstBudget(budgets));
  return {
    data,
    label:
      partition === null || active.partitioning === null
        ? 'current data'
        : partitionKey(active.partitioning, partition),
    statuses,
    own,
    unproven: unprovenOf(data, statuses, own.confidence),
    budgets,
    arrival,
    dueAt: isOwed ? (scheduled?.due.at ?? null) : null,
    periodEnd: scheduled?.due.periodEnd ?? null,
    notOwed: !isOwed && isUnknown(statuses, arrival),
    ages: statuses.some(({ ages }) => ages),
    silentFrom: silentFrom(data),
    windows: windowsShown(active.windows, clockOf(data, scheduled), asOf),
    firstKey: firstKeyOf(data, statuses, arrival),
  };
}

/** From when on and until when the clock of the partition's delivery runs; null without a bound. */
function clockOf(
  { active, partition }: PartitionData,
  scheduled: { readonly due: Due; readonly owed: boolean } | null,
): Interval | null {
  if (partition === null || scheduled?.due.bounded !== true) return null;
  return { from: dueFrom(active.partitioning, partition), to: scheduled.due.at };
}

function firstKeyOf(
  { active, first }: PartitionData,
  statuses: readonly EvidenceStatus[],
  arrival: ArrivalAnswer,
): string | null {
  if (first === null || active.partitioning === null) return null;
  return isUnknown(statuses, arrival) ? partitionKey(active.partitioning, first) : null;
}

/** Whether nothing is known of the partition: it has not arrived, and nothing was checked. */
function isUnknown(statuses: readonly EvidenceStatus[], arrival: ArrivalAnswer): boolean {
  return arrival !== 'ARRIVED' && statuses.every(({ state }) => state === 'NEVER_RUN');
}

/**
 * The statuses of the checks that count: a rule of another engine counts if a failure would be
 * critical, or once a result of it was reported for this partition or an earlier one.
 */
function countingStatuses(data: PartitionData, asOf: Instant): readonly EvidenceStatus[] {
  const facts = { ...data, pauses: data.active.pauses };
  const statuses = data.closedStatuses ?? evidenceStatusOf(data.active.checks, data.partition, facts, asOf);
  return statuses.filter(
    ({ check, evidence }) =>
      check.execution === 'EXECUTABLE' ||
      isCritical(check) ||
      evidence !== null ||
      data.history.some(({ checkId }) => checkId === check.id),
  );
}

/** The check has full evidence: its failure history has no weight and is not computed. */
const IMMATERIAL = 0;

/**
 * The historic failure rate over the closed partitions before the partition, within the budget
 * window.
 */
function rateOf({ check }: EvidenceStatus, history: PartitionData['history'], partition: Partition): number {
  if (partition === null) return failureRate(0, 0);
  const after = addMillis(partition.to, -BUDGET_WINDOW_DAYS * DAY);
  const tested = history.filter(
    (item) =>
      item.checkDigest === check.digest &&
      item.partition !== null &&
      item.partition.to > after &&
      item.partition.to <= partition.from &&
      (item.outcome === 'PASS' || item.outcome === 'WARN' || item.outcome === 'FAIL'),
  );
  return failureRate(tested.filter(({ outcome }) => outcome === 'FAIL').length, tested.length);
}

/** Checks implied by runs. They can only lower the score, and are absent where no run is bound. */
function impliedChecks(data: PartitionData, asOf: Instant): readonly WeighedCheck[] {
  const { runs } = data;
  if (runs === null) return [];
  const implied = { damage: 1, freshness: 1, failureRate: 0, implied: true } as const;
  const state = runs.at(-1)?.state;
  const failed = state === 'FAIL' || state === 'ABORT';
  const silent = data.partition === null ? (silentFrom(data) ?? asOf) < asOf : isSilentAbout(data, asOf);
  return [
    ...(failed ? [{ ...implied, id: 'run_errors', group: 'run_errors', severity: 'critical' as const }] : []),
    ...(silent
      ? [{ ...implied, id: 'lineage_freshness', group: 'lineage_freshness', severity: 'minor' as const }]
      : []),
  ];
}

/**
 * Whether a producer that reports runs has reported none for this partition, the newest due one.
 * Older partitions do not count.
 */
function isSilentAbout({ runs, active, partition, arrivals }: PartitionData, asOf: Instant): boolean {
  if (runs === null || runs.length > 0 || active.calendar === null) return false;
  const reported = arrivals.some(({ kind }) => kind === 'RUN');
  return reported && samePartition(active.calendar.newestDue(asOf), partition);
}

/** For current data the producer must have reported within its cadence × 1.25. */
function silentFrom({ runs, active, partition }: PartitionData): Instant | null {
  const reported = (runs ?? []).reduce((last, { lastEventAt }) => (lastEventAt > last ? lastEventAt : last), '');
  if (partition !== null || reported === '') return null;
  return withPauses(active.pauses, reported, addMillis(reported, cadenceTtl(active.model)));
}

/**
 * Arrived: a run or files of the partition, or evidence over at least one row. It counts as not
 * arrived only where an arrival could have been observed.
 */
function arrivalOf(
  { active, partition, arrivals, closedAt, firstArrival, evidence }: PartitionData,
  asOf: Instant,
): ArrivalAnswer {
  if (partition === null) return 'COULD_NOT_TELL';
  // What its delivery closes is open until its end only where no delivery can be observed.
  const ends = closesByDelivery(active.partitioning) ? closedAt : partition.to;
  if (ends !== null && ends > asOf) return 'OPEN';
  if (arrivals.some(({ interval }) => samePartition(interval, partition))) return 'ARRIVED';
  // A reading that began while the partition was open says nothing about the whole.
  const whole = evidence.filter(({ beganAt }) => closedAt !== null && beganAt >= closedAt);
  if (whole.some(({ rowsTested }) => (rowsTested ?? 0) > 0)) return 'ARRIVED';
  const observed = deliveriesAmong(arrivals, firstArrival).length > 0;
  const missingFile = whole.some(({ reasonCode }) => reasonCode === 'FILE_MISSING');
  return observed || missingFile ? 'NOT_ARRIVED' : 'COULD_NOT_TELL';
}
