import type { Verdict } from '../../core/health/partition-verdict.js';
import type { GateDecision } from '../../core/gate/gate-decision.js';
import { type Override, coversQuestion } from '../../core/gate/override.js';
import { overrideExpiry } from '../../core/gate/override-expiry.js';
import { type Instant, type Partition, parseInstant, samePartition } from '../../core/shared/interval.js';
import type { ActiveContracts } from '../catalog/active-contracts.js';
import { consumerRef, domainOfProduct, productRef, unknownProduct } from '../catalog/references.js';
import { type PartitionRequest, requestedInterval, requestedPartitions } from '../catalog/requested-partitions.js';
import { type Target, resolveTarget } from '../catalog/resolve-target.js';
import type { ContentPorts } from '../catalog/contents.js';
import { listedDecision } from '../health/readable.js';
import type { Stores } from '../ports/stores.js';
import { recordChange } from '../shared/audit-trail.js';
import { type AppFailure, invalid } from '../shared/errors.js';
import {
  type CallContext,
  type CreatingPorts,
  type InTransaction,
  defineCreatingUseCase,
  defineUseCase,
} from '../shared/use-case.js';
import { ANY_DECISION } from './list-decisions.js';

export interface OverrideGateInput extends Omit<PartitionRequest, 'mapper'> {
  readonly product: string;
  /** One consumer, or all when absent. */
  readonly consumer?: string | null;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly expiresAt: string;
  readonly idempotencyKey?: string | null;
}

export interface OverrideGatePorts extends CreatingPorts {
  readonly activeContracts: ActiveContracts;
  /** The maximum life of an override in milliseconds; 90 days unless given. */
  readonly maxOverrideMillis?: number;
}

/**
 * Replaces the gate's decision for a product, an interval and a consumer, until it expires: at the
 * requested moment, or after the maximum if that is earlier. Audited; signals waiting consumers.
 */
export const overrideGate = defineCreatingUseCase({
  name: 'overrideGate',
  permission: ({ product }: OverrideGateInput) => ({ action: 'gate.override', domain: domainOfProduct(product) }),
  work: async (ports: InTransaction<OverrideGatePorts>, call, input: OverrideGateInput): Promise<Override> => {
    const { tx } = ports;
    const override = await requestedOverride(ports, tx, call, input);
    await tx.decisions.insertOverride(override);
    await recordChange(ports, call, {
      action: 'gate.override',
      subject: `override:${override.id}`,
      before: null,
      after: override,
    });
    tx.signal(`override:${override.product}`);
    return override;
  },
});

/** An override that is not recorded, and whom it would free. */
export interface OverridePreview {
  readonly override: Override;
  /** The newest decisions of waiting consumers that would be PROCEED. */
  readonly frees: readonly GateDecision[];
}

/** The most decisions of a preview. */
const MOST_FREED = 500;

/** What an override would do: the same request and rights, and nothing is recorded. */
export const previewOverride = defineUseCase({
  name: 'previewOverride',
  permission: ({ product }: OverrideGateInput) => ({ action: 'gate.override', domain: domainOfProduct(product) }),
  work: (ports: OverrideGatePorts & ContentPorts, call, input: OverrideGateInput): Promise<OverridePreview> =>
    ports.unitOfWork.read(async (stores) => {
      const override = await requestedOverride(ports, stores, call, input);
      if (override.verdict !== 'PROCEED') return { override, frees: [] };
      const filter = { ...ANY_DECISION, product: override.product, waiting: { at: ports.clock.now(), is: true } };
      const waiting = await stores.decisions.decisionsNewestFirst(filter, null, MOST_FREED);
      const freed = waiting
        .map(({ decision }) => decision)
        .filter(({ consumer, partitions }) =>
          coversQuestion(
            override,
            consumer,
            partitions.map(({ interval }) => interval),
          ),
        );
      return { override, frees: freed.map((decision) => listedDecision(ports, call, decision)) };
    }),
});

/** The override that the input is about, not recorded. */
async function requestedOverride(
  { activeContracts, clock, ids, maxOverrideMillis }: OverrideGatePorts,
  stores: Stores,
  call: CallContext,
  input: OverrideGateInput,
): Promise<Override> {
  const now = clock.now();
  const product = productRef(input.product);
  const expiresAt = validate(input, now, maxOverrideMillis);
  const target = await resolveTarget(stores, activeContracts, { product }, now);
  if (target.found === 'UNKNOWN_PRODUCT') throw await unknownProduct(stores, product);
  return {
    id: ids.next(),
    product,
    consumer: input.consumer ?? null,
    interval: overriddenInterval(target, input, now),
    verdict: input.verdict,
    by: call.actor.subject,
    reason: input.reason.trim(),
    createdAt: now,
    expiresAt,
  };
}

/** Checks the reason and the consumer; returns the expiry. */
function validate({ reason, consumer, expiresAt }: OverrideGateInput, now: Instant, maxMillis?: number): Instant {
  if (reason.trim() === '') {
    throw invalid({
      code: 'OVERRIDE_WITHOUT_REASON',
      message: 'An override needs a reason.',
      help: 'Give the reason in one sentence.',
    });
  }
  if (consumer !== null && consumer !== undefined) consumerRef(consumer);
  const requested = parseInstant(expiresAt);
  const expiry = requested.ok ? overrideExpiry(requested.value, now, maxMillis) : null;
  if (expiry !== null) return expiry;
  const problem = requested.ok ? `${requested.value} is not after ${now}` : `\`${expiresAt}\` is not an instant`;
  throw invalid({
    code: 'OVERRIDE_EXPIRES_TOO_SOON',
    message: `An override must expire: ${problem}.`,
    help: 'Give an expiry after now.',
  });
}

/**
 * The interval that the override covers; null for current data. A key stands for the partition of
 * each partitioned contract, and nothing for the newest one that is due: an override never covers
 * partitions that its author did not mean. So both are refused where they stand for different
 * partitions of the contracts, and where no version is active that would say for which. For a
 * product without partitions an interval or a key is about current data.
 */
function overriddenInterval({ contracts, product }: Target, input: OverrideGateInput, now: Instant): Partition {
  const interval = requestedInterval(input);
  const isCurrent = contracts.length > 0 && contracts.every(({ partitioning }) => partitioning === null);
  if (interval !== null) return isCurrent ? null : interval;
  if (contracts.length === 0)
    throw unclearPartition(`\`${product}\` has no active version, which would say what its partitions are.`);
  const requested = contracts.flatMap((active) =>
    requestedPartitions({ ...active, name: active.contract.ref }, input, now).map((partition) => ({
      partition,
      ref: active.contract.ref,
    })),
  );
  const partitions = requested.filter(({ partition }) => partition !== null);
  const [first] = partitions;
  if (first === undefined) return null;
  const other = partitions.find(({ partition }) => !samePartition(partition, first.partition));
  if (other === undefined) return first.partition;
  throw unclearPartition(
    `The contracts of \`${product}\` have different partitions: ${shown(first)}, and ${shown(other)}.`,
  );
}

function shown({ partition, ref }: { readonly partition: Partition; readonly ref: string }): string {
  return `\`${ref}\` from ${partition?.from ?? ''} to ${partition?.to ?? ''}`;
}

function unclearPartition(message: string): AppFailure {
  return invalid({
    code: 'OVERRIDE_PARTITION_UNCLEAR',
    message,
    help: 'Give the interval to override, with `from` and `to`.',
  });
}
