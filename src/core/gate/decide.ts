import { THRESHOLDS } from '../health/verdict.js';
import type { Ends, PartitionVerdict, Verdict } from '../health/partition-verdict.js';
import type { Reason } from '../shared/issue.js';
import { endsOf } from './ends.js';
import type { Basis, GateFacts, PartitionFacts, PendingFact, Ruling, SensorFact, Strictness } from './gate-facts.js';

/** A ruling with what ends it. */
export interface Decided extends Ruling {
  readonly ends: Ends | null;
}

/**
 * The decision of the gate. The first matching rule applies, in the order override, fault, unknown
 * target, known to be unhealthy whatever is missing, unsatisfied sensor, SKIP of a partition that
 * arrived, not arrived, missing evidence, score. Each partition is decided independently; the whole
 * is SKIP if one of them is, else not arrived, else unknown, else the minimum. Partitions of which
 * no data is owed decide nothing beside others. While events
 * that count are not processed, only a product that is known to be unhealthy has another verdict
 * than WAIT.
 */
export function decide(facts: GateFacts): Decided {
  const { partitions } = facts;
  const owed = partitions.flatMap(({ notOwed }, index) => (notOwed === true ? [] : [index]));
  if (owed.length === partitions.length || owed.length === 0) return decided(facts);
  const ruling = decided({ ...facts, partitions: owed.flatMap((index) => partitions[index] ?? []) });
  return { ...ruling, deciding: ruling.deciding === null ? null : (owed[ruling.deciding] ?? null) };
}

function decided(facts: GateFacts): Decided {
  const ruling = overridden(facts, withPending(facts, beforeOverride(facts)));
  return { ...ruling, ends: endsOf(facts, ruling) };
}

/**
 * The verdict about one partition, as if it alone was requested and no sensor waited; `pending`
 * while events that count are not processed.
 */
export function partitionVerdict(
  partition: PartitionFacts,
  strictness: Strictness,
  pending: PendingFact | null,
): PartitionVerdict {
  const { port, key, server, interval } = partition;
  const verdict = verdictOf(partition, strictness);
  const isOpen = pending !== null && !isUnhealthy(partition);
  return { port, key, server, interval, verdict: isOpen ? 'WAIT' : verdict };
}

/** The partition in messages, with its server where there are several. */
function named({ key, port, shownServer }: PartitionFacts): string {
  return `${key} of \`${port}\`${shownServer === null ? '' : ` on the server \`${shownServer}\``}`;
}

function verdictOf(partition: PartitionFacts, strictness: Strictness): Verdict {
  if (isAwaited(partition)) return 'WAIT';
  if (isSkip(partition, strictness)) return 'SKIP';
  const isFit = partition.unproven.length === 0 && compared(partition, strictness) > THRESHOLDS.proceedAbove;
  return isFit ? 'PROCEED' : 'WAIT';
}

function overridden({ override }: GateFacts, ruling: Ruling): Ruling {
  if (override === null) return ruling;
  const reason = `${override.verdict} by an override of ${override.by} until ${override.expiresAt}: ${override.reason}`;
  return {
    ...ruling,
    verdict: override.verdict,
    basis: 'OVERRIDE',
    final: false,
    reasons: [{ code: 'OVERRIDDEN', message: reason, facts: { override: override.id } }, ...ruling.reasons],
  };
}

/**
 * Events that are not processed may report a failed run, so that nobody proceeds. A product that is
 * known to be unhealthy stays so until they are: nobody reads it either way.
 */
function withPending(facts: GateFacts, ruling: Ruling): Ruling {
  const { pending } = facts;
  if (pending === null || ruling.final) return ruling;
  const reason = pendingReason(pending);
  if (ruling.verdict === 'WAIT' || isKnownUnhealthy(facts)) return { ...ruling, reasons: [...ruling.reasons, reason] };
  return { ...wait('UNKNOWN_EVIDENCE', [reason]), deciding: ruling.deciding };
}

/** Which events are not among the facts yet. */
export function pendingReason({ domain, event, receivedAt }: PendingFact): Reason {
  return {
    code: 'EVENTS_PENDING',
    message: `lineage events that count for the data of \`${domain}\` are received and not processed yet, the oldest since ${receivedAt}: \`${event}\``,
    facts: { event, receivedAt, domain },
  };
}

function beforeOverride(facts: GateFacts): Ruling {
  if (facts.fault !== null) return wait('FAULT', [{ code: 'EVALUATION_FAULT', message: facts.fault }]);
  if (facts.subject === 'UNKNOWN_PRODUCT') {
    return final(
      'UNKNOWN_PRODUCT',
      'UNKNOWN_PRODUCT',
      facts.explanation ?? `product \`${facts.product}\` does not exist`,
    );
  }
  if (facts.subject === 'CONTRACT_MISMATCH') {
    return final(
      'CONTRACT_MISMATCH',
      'CONTRACT_MISMATCH',
      facts.explanation ?? `\`${facts.product}\` has no active version of the requested contract`,
    );
  }
  if (facts.partitions.length === 0) {
    return final('UNKNOWN_EVIDENCE', 'NO_CHECKS', `\`${facts.product}\` has no contract with executable checks`);
  }
  const [first] = facts.partitions;
  if (first?.notOwed === true) return withoutBusiness(first);
  const early = facts.partitions.findIndex(({ firstKey }) => firstKey !== null);
  if (early !== -1 && !facts.partitions.some((one) => !isAwaited(one) && isSkip(one, facts.strictness)))
    return beforeFirst(facts, early);
  const waiting = facts.sensors.filter(({ paused, state }) => !paused && state !== 'SATISFIED');
  return waiting.length > 0 && !isKnownUnhealthy(facts) ? blockedBySensors(facts, waiting) : byPartitions(facts);
}

/** Before the first partition of its contract, neither time nor data is expected to come. */
function beforeFirst(facts: GateFacts, index: number): Ruling {
  const partition = facts.partitions[index];
  if (partition === undefined) return wait('UNKNOWN_EVIDENCE', []);
  const message = `${named(partition)} is before the first partition of the contract, ${partition.firstKey ?? ''}`;
  const basis = isAwaited(partition) ? 'NOT_ARRIVED' : 'UNKNOWN_EVIDENCE';
  return { ...final(basis, 'BEFORE_FIRST_PARTITION', message), deciding: index, missing: missingOf(facts) };
}

/** No day of business: neither time nor data is expected to come. */
function withoutBusiness(partition: PartitionFacts): Ruling {
  const message = `no data of ${named(partition)} is owed: its calendar has no business then`;
  return { ...final('NOT_ARRIVED', 'PARTITION_NOT_OWED', message), deciding: 0, missing: [] };
}

/** Whether missing evidence and open sensors cannot change that a partition is to be skipped. */
function isKnownUnhealthy({ partitions }: GateFacts): boolean {
  return partitions.some(isUnhealthy);
}

function isUnhealthy(partition: PartitionFacts): boolean {
  return !isAwaited(partition) && partition.high <= THRESHOLDS.skipAtOrBelow;
}

function blockedBySensors(facts: GateFacts, waiting: readonly SensorFact[]): Ruling {
  const missing = missingOf(facts);
  const reasons = waiting.map(({ upstream, state, reason }): Reason => ({
    code: 'SENSOR_UNSATISFIED',
    message: `sensor for \`${upstream}\` is ${state}: ${reason}`,
  }));
  const basis = missing.length > 0 ? 'NOT_ARRIVED' : 'SENSOR';
  return { ...wait(basis, [...arrivalReasons(facts), ...reasons]), deciding: lowest(facts), missing };
}

function byPartitions(facts: GateFacts): Ruling {
  const skipped = facts.partitions.findIndex(
    (partition) => !isAwaited(partition) && isSkip(partition, facts.strictness),
  );
  const missing = missingOf(facts);
  if (skipped !== -1) return { ...scored(facts, skipped), missing };
  if (missing.length > 0) {
    const first = facts.partitions.findIndex(isAwaited);
    return { ...wait('NOT_ARRIVED', arrivalReasons(facts)), deciding: first, missing };
  }
  const unproven = facts.partitions.findIndex((partition) => partition.unproven.length > 0);
  if (unproven !== -1) {
    const partition = facts.partitions[unproven];
    const what = `${partition === undefined ? '' : named(partition)} does not have enough evidence for a verdict`;
    const reasons: Reason[] = [{ code: 'EVIDENCE_LACKING', message: what }, ...(partition?.unproven ?? [])];
    // Without promises to check, neither time nor data changes anything.
    const final = partition?.needsResults === false && partition.unproven.some(({ code }) => code === 'NO_CHECKS');
    return { ...wait('UNKNOWN_EVIDENCE', reasons), deciding: unproven, final };
  }
  return scored(facts, lowest(facts));
}

function isAwaited({ arrival }: PartitionFacts): boolean {
  return arrival === 'NOT_ARRIVED' || arrival === 'OPEN';
}

function isSkip(partition: PartitionFacts, strictness: Strictness): boolean {
  if (partition.high <= THRESHOLDS.skipAtOrBelow) return true;
  return partition.unproven.length === 0 && compared(partition, strictness) <= THRESHOLDS.skipAtOrBelow;
}

function compared(partition: PartitionFacts, strictness: Strictness): number {
  return strictness === 'STRICT' ? partition.low : partition.score;
}

function scored(facts: GateFacts, index: number | null): Ruling {
  const partition = index === null ? undefined : facts.partitions[index];
  if (partition === undefined) return wait('UNKNOWN_EVIDENCE', []);
  const value = compared(partition, facts.strictness);
  const what = facts.strictness === 'STRICT' ? 'lowest possible score' : 'score';
  const scoreText = `${what} ${value}`;
  const partitionName = named(partition);
  const { skipAtOrBelow, proceedAbove } = THRESHOLDS;
  if (isSkip(partition, facts.strictness)) {
    const most = value > skipAtOrBelow ? `, highest possible ${partition.high}` : '';
    const reason: Reason = {
      code: 'SCORE_SKIPS',
      message: `${partitionName} is unhealthy: ${scoreText}${most} (SKIP at ${skipAtOrBelow} or below)`,
    };
    return ruled('SKIP', [reason, ...partition.unproven], index);
  }
  if (value > proceedAbove) {
    return ruled(
      'PROCEED',
      [
        {
          code: 'SCORE_PROCEEDS',
          message: `${partitionName} is healthy: ${scoreText} (PROCEED above ${proceedAbove})`,
        },
      ],
      index,
    );
  }
  const reason: Reason = {
    code: 'SCORE_WAITS',
    message: `${partitionName} is degraded: ${scoreText} (PROCEED above ${proceedAbove}, SKIP at ${skipAtOrBelow} or below)`,
  };
  return ruled('WAIT', [reason], index);
}

function ruled(verdict: Verdict, reasons: readonly Reason[], deciding: number | null): Ruling {
  return { verdict, basis: 'SCORE', final: false, reasons, deciding, missing: [] };
}

function wait(basis: Basis, reasons: readonly Reason[]): Ruling {
  return {
    verdict: 'WAIT',
    basis,
    final: false,
    reasons,
    deciding: null,
    missing: [],
  };
}

function final(basis: Basis, code: Reason['code'], message: string): Ruling {
  return { ...wait(basis, [{ code, message }]), final: true };
}

function missingOf(facts: GateFacts): readonly string[] {
  return [...new Set(facts.partitions.filter(isAwaited).map(({ key }) => key))];
}

function arrivalReasons(facts: GateFacts): readonly Reason[] {
  return facts.partitions.filter(isAwaited).map((partition) => {
    const { arrival, closesAt, dueAt, periodEnd } = partition;
    if (arrival === 'OPEN' && closesAt !== null) {
      const message = `${named(partition)} is open until ${closesAt}: evidence is about a part of it`;
      return { code: 'PARTITION_OPEN', message };
    }
    const due = dueAt === null ? '' : dueAt > facts.asOf ? `; due at ${dueAt}` : `; overdue since ${dueAt}`;
    const end = periodEnd === undefined ? '' : `; at the end of a ${periodEnd.period}: ${periodEnd.severity}`;
    return { code: 'NOT_ARRIVED', message: `${named(partition)} has not arrived${due}${end}` };
  });
}

function lowest(facts: GateFacts): number | null {
  let index: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  facts.partitions.forEach((partition, at) => {
    const value = compared(partition, facts.strictness);
    if (value < least) [index, least] = [at, value];
  });
  return index;
}
