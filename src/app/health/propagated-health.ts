import type { HealthReport } from '../../core/health/health-report.js';
import { type HealthNode, type PropagatedHealth, propagate } from '../../core/health/propagate.js';
import { greatestFailure } from '../../core/health/known-failure.js';
import type { CauseFact, PartitionFacts } from '../../core/gate/gate-facts.js';
import type { Steps } from '../../core/shared/cooperative.js';
import type { Instant } from '../../core/shared/interval.js';
import type { Reason } from '../../core/shared/issue.js';
import { domainOfProduct } from '../catalog/references.js';
import { type OwnPartitionHealth, ownPartitionHealth } from './own-health.js';
import type { UpstreamClosure } from './upstream-closure.js';

/** The health of one partition: its own, and with that of its inputs. */
export interface PropagatedPartitionHealth {
  readonly ownHealth: OwnPartitionHealth;
  readonly health: PropagatedHealth;
  /** Reasons that come from inputs. */
  readonly upstreamReasons: readonly Reason[];
  readonly rootCause: HealthReport['rootCause'];
  /** What lowers the score: its own failure, or that of the root cause; null if nothing does. */
  readonly cause: CauseFact | null;
}

/**
 * Pure: computes the own health of every partition of the closure, then propagates it downstream.
 */
export function* propagateClosure(
  closure: UpstreamClosure,
  asOf: Instant,
): Steps<ReadonlyMap<string, PropagatedPartitionHealth>> {
  const ownHealth = new Map<string, OwnPartitionHealth>();
  for (const [key, data] of closure.partitions) {
    ownHealth.set(key, ownPartitionHealth(data, asOf));
    yield;
  }
  const nodes = new Map(
    [...ownHealth].map(([key, partition]) => [
      key,
      { own: partition.own, unproven: partition.unproven.length > 0, inputs: inputsOf(closure, key) },
    ]),
  );
  const propagated = propagate(nodes);
  const product = (key: string): string => ownHealth.get(key)?.data.active.contract.product ?? key;
  const byPartition = new Map<string, PropagatedPartitionHealth>();
  for (const [key, partition] of ownHealth) {
    const health = propagated.get(key);
    if (health === undefined) continue;
    const path = health.rootCausePath?.map(product) ?? null;
    const binding = ownHealth.get(health.rootCausePath?.at(-1) ?? key) ?? partition;
    const rootCause =
      path === null
        ? null
        : { product: path.at(-1) ?? '', path, partition: binding.data.partition === null ? null : binding.label };
    const cause = health.score < 1 ? causeOf(binding, closure.owners) : null;
    byPartition.set(key, {
      ownHealth: partition,
      health,
      rootCause,
      cause,
      upstreamReasons: upstreamReasons({ health, rootCause, cause, ownHealth }),
    });
    yield;
  }
  return byPartition;
}

/** The inputs of an entry, each on every server on which it is judged. */
export function inputsOf({ inputs, onServers }: UpstreamClosure, key: string): HealthNode['inputs'] {
  return (inputs.get(key) ?? []).flatMap((input) =>
    (onServers.get(input.key) ?? []).map((onServer) => ({ ...input, key: onServer })),
  );
}

function causeOf(partition: OwnPartitionHealth, owners: UpstreamClosure['owners']): CauseFact {
  const { product } = partition.data.active.contract;
  return {
    product,
    key: partition.label,
    owners: owners.get(domainOfProduct(product)) ?? [],
    failure: greatestFailure(partition.own.terms, partition.statuses),
  };
}

/** The facts that a verdict about the partition depends on. */
export function partitionFacts({ ownHealth, health, cause }: PropagatedPartitionHealth): PartitionFacts {
  const { arrival, dueAt, firstKey, label, notOwed, periodEnd, unproven, data, statuses } = ownHealth;
  const { low, score, high } = health;
  // Of a contract without another check, any rule of another engine may give the first evidence.
  const external = unproven.some(({ code }) => code === 'NO_CHECKS')
    ? data.active.checks.some(({ execution }) => execution === 'EXTERNAL')
    : statuses.some(({ check, valid }) => check.execution === 'EXTERNAL' && !valid);
  return {
    key: label,
    port: data.active.contract.ref,
    server: data.server?.name ?? null,
    shownServer: data.shownServer,
    interval: data.partition,
    arrival,
    dueAt,
    closesAt: data.partition?.to ?? null,
    firstKey,
    ...(notOwed ? { notOwed } : {}),
    ...(periodEnd === null ? {} : { periodEnd }),
    unproven,
    needsResults: external,
    cause,
    low,
    score,
    high,
  };
}

interface UpstreamFacts extends Pick<PropagatedPartitionHealth, 'health' | 'rootCause' | 'cause'> {
  readonly ownHealth: ReadonlyMap<string, OwnPartitionHealth>;
}

function upstreamReasons({ health, rootCause, cause, ownHealth }: UpstreamFacts): readonly Reason[] {
  const named = (key: string): string => {
    const input = ownHealth.get(key);
    const shown = input?.data.shownServer ?? null;
    const server = shown === null ? '' : ` on the server \`${shown}\``;
    return `${input?.label ?? ''} of \`${input?.data.active.contract.product ?? key}\`${server}`;
  };
  const unknown = (key: string, path = ''): Reason => ({
    code: 'UPSTREAM_UNKNOWN',
    message: `the verdict of an input is unknown: ${named(key)}${path}`,
  });
  const unknowns = health.unknownInputs.map((key) => unknown(key));
  const binding = health.rootCausePath?.at(-1);
  if (rootCause === null || binding === undefined) return unknowns;
  const path = rootCause.path.join(' ← ');
  if (!isKnownUnhealthy(ownHealth.get(binding))) {
    // An unknown input lowers the expected score too, without being unhealthy.
    return health.unknownInputs.includes(binding) ? unknowns : [unknown(binding, ` (${path})`), ...unknowns];
  }
  return [unhealthyInput(`${named(binding)} lowers it to ${health.upstream}`, path, cause), ...unknowns];
}

/** The failed promise of an input, its partition and its owner. */
function unhealthyInput(what: string, path: string, cause: CauseFact | null): Reason {
  const { failure = null, key = '', owners = [], product = '' } = cause ?? {};
  const because = failure === null ? '' : `: ${failure.text}`;
  const owner = owners.length === 0 ? '' : `. Owner: ${owners.join(', ')}`;
  return {
    code: 'UPSTREAM_HARM',
    message: `${what}${because} (${path})${owner}`,
    facts: { product, partition: key, owners, since: failure?.since ?? null },
  };
}

function isKnownUnhealthy(partition: OwnPartitionHealth | undefined): boolean {
  return partition !== undefined && partition.own.high < 1;
}

/** The facts behind the own health of an entry, for a digest. */
export function digestInputOf(key: string, partition: OwnPartitionHealth): object {
  const { own, arrival, statuses, unproven, budgets, data, windows } = partition;
  return {
    key,
    version: data.active.version,
    own: [own.low, own.score, own.high, own.confidence],
    arrival,
    budgets: budgets.map(({ property, budget }) => [property, budget]),
    evidence: statuses.map(({ check, state, evidence, unanswered }) => [
      check.digest,
      state,
      evidence?.id ?? null,
      unanswered?.id ?? null,
    ]),
    unproven: unproven.map(({ code }) => code),
    run: data.runs?.at(-1)?.id ?? null,
    ...(windows.length === 0 ? {} : { windows: windows.map(({ id, to }) => [id, to]) }),
  };
}
