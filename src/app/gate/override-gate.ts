import type { Override } from '../../core/gate/override.js';
import { parseConsumerRef } from '../../core/mesh/refs.js';
import { type Instant, parseInstant } from '../../core/shared/interval.js';
import { type Result, ok } from '../../core/shared/result.js';
import type { CallContext, Commands } from '../app.js';
import { recordChange } from '../shared/audit-trail.js';
import { type AppError, failure } from '../shared/errors.js';
import { authorize } from '../shared/authorize.js';
import { ActiveContracts } from '../catalog/active-contracts.js';
import { requestedInterval, partitionsOf, spanOf } from '../catalog/requested-partitions.js';
import { resolveTarget } from '../catalog/resolve-target.js';
import { once } from '../shared/idempotency.js';
import type { Clock, Ids } from '../ports/clock.js';
import type { Transaction, UnitOfWork } from '../ports/unit-of-work.js';
import { productRef } from '../catalog/resolve-contract.js';
import type { Verdict } from '../../core/gate/decide.js';

export interface OverrideGateInput {
  readonly product: string;
  /** One consumer, or all when absent. */
  readonly consumer?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly partition?: string | null;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly expiresAt: string;
  readonly idempotencyKey?: string | null;
}

export interface OverrideGatePorts {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Replaces what the gate would decide, for a product, an interval and a consumer, until it expires. Audited; wakes waiters. */
export function overrideGate(ports: OverrideGatePorts): Commands['overrideGate'] {
  const models = new ActiveContracts(ports.ids);
  return async (context, input) => {
    const product = productRef(input.product);
    if (!product.ok) return product;
    const access = authorize(context, 'gate.override', product.value.split('/')[0] ?? '');
    if (!access.ok) return access;
    return ports.unitOfWork.write((tx) =>
      once(tx, ports, { command: 'overrideGate', context, key: input.idempotencyKey, input }, async () => {
        // Inside: a repeated request gets its first answer even after the expiry it asked for.
        const expiresAt = checked(input, ports.clock.now());
        if (!expiresAt.ok) return expiresAt;
        return record(tx, ports, models, context, { ...input, product: product.value, expiresAt: expiresAt.value });
      }),
    );
  };
}

function checked(input: OverrideGateInput, now: Instant): Result<Instant, AppError> {
  if (input.reason.trim() === '') {
    return failure('Invalid', 'OVERRIDE_WITHOUT_REASON', 'An override needs a reason.', 'Say why in a sentence.');
  }
  if (input.consumer !== null && input.consumer !== undefined) {
    const consumer = parseConsumerRef(input.consumer);
    if (!consumer.ok) return failure('Invalid', 'MALFORMED_REFERENCE', `${consumer.error}.`);
  }
  const expiry = parseInstant(input.expiresAt);
  if (expiry.ok && expiry.value > now) return expiry;
  const problem = expiry.ok ? `${expiry.value} is not after ${now}` : `\`${input.expiresAt}\` is not an instant`;
  return failure(
    'Invalid',
    'OVERRIDE_EXPIRES_TOO_SOON',
    `An override must expire: ${problem}.`,
    'Give an expiry after now.',
  );
}

async function record(
  tx: Transaction,
  ports: OverrideGatePorts,
  models: ActiveContracts,
  context: CallContext,
  input: OverrideGateInput,
): Promise<Result<Override, AppError>> {
  const interval = requestedInterval(input);
  if (!interval.ok) return interval;
  const now = ports.clock.now();
  const subject = await resolveTarget(tx, models, input.product, input);
  if (!subject.ok) return subject;
  if (subject.value.found === 'UNKNOWN_PRODUCT') {
    return failure(
      'NotFound',
      'NOT_FOUND',
      `There is no product \`${input.product}\`.`,
      'List them: `concordat product list`.',
    );
  }
  let span = interval.value;
  if (input.partition !== null && input.partition !== undefined) {
    const [served] = subject.value.served;
    const partitions = served === undefined ? ok([]) : partitionsOf(served, input, null, now);
    if (!partitions.ok) return partitions;
    span = spanOf(partitions.value);
  }
  const override: Override = {
    id: ports.ids.next(),
    product: input.product,
    consumer: input.consumer ?? null,
    interval: span,
    verdict: input.verdict,
    by: context.actor.subject,
    reason: input.reason.trim(),
    createdAt: now,
    expiresAt: input.expiresAt,
  };
  await tx.decisions.insertOverride(override);
  const subjectName = `override:${override.id}`;
  await recordChange(tx, ports, context, {
    action: 'gate.override',
    subject: subjectName,
    before: null,
    after: override,
  });
  tx.signal(`override:${override.product}`);
  return ok(override);
}
