import { parseConsumerRef } from '../../core/mesh/refs.js';
import { type Result, ok } from '../../core/shared/result.js';
import type { CallContext } from '../app.js';
import { type AppError, failure } from '../shared/errors.js';
import { authorize } from '../shared/authorize.js';
import { requestedInstant, requestedInterval } from '../catalog/requested-partitions.js';
import { requestedProduct } from '../catalog/resolve-target.js';
import type { Clock } from '../ports/clock.js';
import type { GateRequest } from './gate-snapshot.js';

export interface GateInput {
  readonly consumer: string;
  readonly product: string;
  /** A contract ref, where the product has several or one is meant. */
  readonly contract?: string | null;
  /** SemVer range the consumer accepts; the newest active version of the highest major without one. */
  readonly versionRange?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  /** A partition's label instead of from and to. */
  readonly partition?: string | null;
  readonly mapper?: 'identity' | 'cover' | 'latest-closed' | null;
  readonly strictness?: 'BALANCED' | 'STRICT' | null;
  readonly asOf?: string | null;
  readonly dryRun?: boolean | null;
}

/** Reads a question: who may ask is checked before anything else, and a malformed question is never decided. */
export function parseGateRequest(context: CallContext, input: GateInput, clock: Clock): Result<GateRequest, AppError> {
  const consumer = parseConsumerRef(input.consumer);
  if (!consumer.ok) return failure('Invalid', 'MALFORMED_REFERENCE', `${consumer.error}.`);
  const product = requestedProduct(input);
  if (!product.ok) return product;
  const mayRead = authorize(context, 'catalog.read', product.value.split('/')[0] ?? '');
  if (!mayRead.ok) return mayRead;
  const mayAsk = authorize(context, 'gate.ask', consumer.value.domain);
  if (!mayAsk.ok) return mayAsk;
  const interval = requestedInterval(input);
  if (!interval.ok) return interval;
  const asOf = requestedInstant(input.asOf, clock.now());
  if (!asOf.ok) return asOf;
  return ok({ input, product: product.value, interval: interval.value, asOf: asOf.value });
}
