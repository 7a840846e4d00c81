import type { Loss, PartitionState } from '../../core/gate/partition-state.js';
import { THRESHOLDS, laterFailures } from '../../core/health/verdict.js';
import { maintenanceReason } from '../../core/maintenance/maintenance-window.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import type { Steps } from '../../core/shared/cooperative.js';
import { type Instant, samePartition } from '../../core/shared/interval.js';
import { domainOfProduct } from '../catalog/references.js';
import { type OwnPartitionHealth, notOwedReasons, unobservedReasons, unreadReasons } from './own-health.js';
import type { PartitionData, PartitionsOnServers } from './partition-data.js';
import {
  type PropagatedPartitionHealth,
  digestInputOf,
  inputsOf,
  partitionFacts,
  propagateClosure,
} from './propagated-health.js';
import { type UpstreamClosure, entriesOf } from './upstream-closure.js';

/**
 * Pure: the states of the requested partitions at a moment, in the order of the request. Each is
 * the same whatever else is requested with it.
 */
export function* statesOfClosure(
  closure: UpstreamClosure,
  requested: readonly PartitionsOnServers[],
  { asOf, sha256 }: { readonly asOf: Instant; readonly sha256: (text: string) => string },
): Steps<readonly PartitionState[]> {
  const byKey = yield* propagateClosure(closure, asOf);
  const digestInputs = new Map<string, string>();
  const digestInput = (key: string, { ownHealth }: PropagatedPartitionHealth): string => {
    const known = digestInputs.get(key) ?? canonicalJson(digestInputOf(key, ownHealth));
    digestInputs.set(key, known);
    return known;
  };
  const states: PartitionState[] = [];
  for (const [key, health] of entriesOf(closure, requested, new Map([...byKey].map((entry) => [entry[0], entry])))) {
    const reached = reachedFrom(closure, key)
      .map((reachedKey) => [reachedKey, byKey.get(reachedKey)] as const)
      .flatMap(([reachedKey, found]) => (found === undefined ? [] : [{ key: reachedKey, found }]));
    const owners = ownersOf(closure, reached);
    const digest = sha256([...reached.map((one) => digestInput(one.key, one.found)), canonicalJson(owners)].join('\n'));
    states.push({
      ...stateOf(health),
      contracts: [...new Set(reached.map(({ found }) => found.ownHealth.data.active.contract.id))],
      owners,
      digest,
      ...changesOf(
        closure,
        reached.map(({ found }) => found.ownHealth),
        asOf,
      ),
    });
    yield;
  }
  return states;
}

type Derived = Omit<PartitionState, 'contracts' | 'owners' | 'digest' | keyof ChangesByTime>;

function stateOf(propagated: PropagatedPartitionHealth): Derived {
  const { health, ownHealth, rootCause, upstreamReasons } = propagated;
  const { budgets, data, own, statuses } = ownHealth;
  const { contract, version } = data.active;
  const isTested = statuses.some(({ state }) => state === 'TESTED');
  return {
    facts: partitionFacts(propagated),
    contractId: contract.id,
    product: contract.product,
    version,
    own: { low: own.low, score: own.score, high: own.high, confidence: own.confidence },
    upstream: health.upstream,
    ...deliveryOf(data),
    isTested,
    // Reports without numbers have no terms either.
    losses: isTested || health.high <= THRESHOLDS.skipAtOrBelow ? lossesOf(ownHealth) : [],
    sla: budgets,
    rootCause,
    reasons: {
      attempts: laterFailures(statuses),
      notes: [
        ...notOwedReasons(ownHealth),
        ...unobservedReasons(ownHealth),
        ...ownHealth.windows.map(maintenanceReason),
      ],
      unread: unreadReasons(ownHealth),
      upstream: upstreamReasons,
    },
  };
}

/** When the partition arrived, and from when on that is late: no promise is made after the fact. */
function deliveryOf({ active, arrivals, partition }: PartitionData): Pick<PartitionState, 'arrivedAt' | 'lateFrom'> {
  if (partition === null) return { arrivedAt: null, lateFrom: null };
  const arrival = arrivals.find(({ interval }) => samePartition(interval, partition)) ?? null;
  const due = active.calendar?.at(partition.from).due ?? null;
  const isPromised = due?.bounded === true && (due.at >= active.firstPublishedAt || arrival?.kind === 'RUN');
  return { arrivedAt: arrival?.arrivedAt ?? null, lateFrom: isPromised ? due.at : null };
}

/** The terms of the score with the evidence behind each. */
function lossesOf({ own, statuses }: OwnPartitionHealth): readonly Loss[] {
  const byId = new Map(statuses.map((status) => [status.check.id, status]));
  return own.terms.map((term) => {
    const status = byId.get(term.checkId);
    const evidence = status?.evidence ?? null;
    return {
      ...term,
      evidenceId: evidence?.id ?? null,
      observedAt: evidence?.observedAt ?? null,
      observed: evidence?.observed ?? null,
      promise: status?.check.promise ?? IMPLIED[term.checkId] ?? term.checkId,
    };
  });
}

const IMPLIED: Readonly<Record<string, string>> = {
  sla: 'deliveries are on time within the error budget of the SLA',
  run_errors: 'the newest run of the interval does not end in FAIL or ABORT',
  lineage_freshness: 'the producers that reported runs before still report them',
};

/** The entry and everything upstream of it, nearest first. */
function reachedFrom(closure: UpstreamClosure, start: string): readonly string[] {
  const reached = new Set([start]);
  for (const key of reached) for (const input of inputsOf(closure, key)) reached.add(input.key);
  return [...reached];
}

type Reached = readonly { readonly key: string; readonly found: PropagatedPartitionHealth }[];

function ownersOf({ owners }: UpstreamClosure, reached: Reached): PartitionState['owners'] {
  const domains = new Set(reached.map(({ found }) => domainOfProduct(found.ownHealth.data.active.contract.product)));
  return Object.fromEntries([...domains].sort().map((domain) => [domain, owners.get(domain) ?? []]));
}

type ChangesByTime = Pick<PartitionState, 'ages' | 'nextEffectiveAt' | 'statusChangesAt' | 'sameUntil'>;

const END_OF_TIME: Instant = '9999-12-31T23:59:59.999Z';

function changesOf(
  { dependsOnClock }: UpstreamClosure,
  reached: readonly OwnPartitionHealth[],
  asOf: Instant,
): ChangesByTime {
  const first = (moments: readonly (Instant | null)[], after: Instant): Instant | null =>
    moments.reduce(
      (found, moment) => (moment !== null && moment >= after && (found === null || moment < found) ? moment : found),
      null,
    );
  const ages = reached.some((one) => one.ages);
  const effective = reached.map(({ data }) => data.active.nextEffectiveAt);
  const statuses = reached.flatMap((one) => [...one.statuses.map(({ changesAt }) => changesAt), one.silentFrom]);
  const others = [...effective, ...statuses, ...reached.flatMap((one) => momentsOf(one, asOf))];
  const later = others.filter((moment) => moment !== null && moment > asOf);
  return {
    ages,
    nextEffectiveAt: first(effective, ''),
    statusChangesAt: first(statuses, asOf),
    sameUntil: ages || dependsOnClock ? asOf : (first(later, '') ?? END_OF_TIME),
  };
}

/** When the partition closes, is due, is no longer the newest one, or its budgets change. */
function momentsOf({ data, dueAt }: OwnPartitionHealth, asOf: Instant): readonly (Instant | null)[] {
  const { active, budgets, closedAt, partition } = data;
  const nextDue = partition === null ? null : (active.calendar?.nextDueAfter(partition) ?? null);
  const windows = active.windows.flatMap(({ from, to }) => [from, to]);
  return [partition?.to ?? null, closedAt, dueAt, nextDue, budgets?.nextChange(asOf) ?? null, ...windows];
}
