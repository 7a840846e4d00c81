import { parseConsumerRef } from '../../core/mesh/refs.js';
import { type Result, ok } from '../../core/shared/result.js';
import type { CallContext } from '../app.js';
import { type AppError, failure } from '../shared/errors.js';
import { permitted } from '../shared/authorize.js';
import { askedInstant, askedInterval } from '../catalog/requested-partitions.js';
import { askedProduct } from '../catalog/resolve-target.js';
import type { Clock } from '../ports/clock.js';
import type { GateInput } from '../shared/views-decision.js';
import type { AskedGate } from './gate-snapshot.js';

/** Reads a question: who may ask is checked before anything else, and a malformed question is never decided. */
export function readQuestion(context: CallContext, input: GateInput, clock: Clock): Result<AskedGate, AppError> {
  const consumer = parseConsumerRef(input.consumer);
  if (!consumer.ok) return failure('Invalid', 'MALFORMED_REFERENCE', `${consumer.error}.`);
  const product = askedProduct(input);
  if (!product.ok) return product;
  const mayRead = permitted(context, 'catalog.read', product.value.split('/')[0] ?? '');
  if (!mayRead.ok) return mayRead;
  const mayAsk = permitted(context, 'gate.ask', consumer.value.domain);
  if (!mayAsk.ok) return mayAsk;
  const interval = askedInterval(input);
  if (!interval.ok) return interval;
  const asOf = askedInstant(input.asOf, clock.now());
  if (!asOf.ok) return asOf;
  return ok({ input, product: product.value, interval: interval.value, asOf: asOf.value });
}
