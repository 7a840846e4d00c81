import type { Strictness } from '../../core/gate/gate-facts.js';
import type { Instant, Interval } from '../../core/shared/interval.js';
import { consumerRef, domainOfProduct } from '../catalog/references.js';
import { type PartitionRequest, requestedInstant, requestedInterval } from '../catalog/requested-partitions.js';
import type { ServerRequest } from '../catalog/requested-servers.js';
import { type TargetRequest, parseTarget } from '../catalog/resolve-target.js';
import type { Clock } from '../ports/clock.js';
import type { Permission } from '../shared/use-case.js';

/** A gate question as received: the consumer, the product and the data. */
export interface GateInput extends TargetRequest, PartitionRequest, ServerRequest {
  /** `domain/name`: a product or a DAG. */
  readonly consumer: string;
  readonly strictness?: Strictness | null;
  readonly asOf?: string | null;
  readonly dryRun?: boolean | null;
}

/** A well-formed question, at its moment. */
export interface GateRequest {
  readonly input: GateInput;
  readonly product: string;
  readonly interval: Interval | null;
  readonly asOf: Instant;
}

/**
 * The permissions of a question: reading the product and asking for the consumer. A malformed
 * question is never decided.
 */
export function gatePermissions(input: GateInput): readonly Permission[] {
  const consumer = consumerRef(input.consumer);
  return [
    { action: 'catalog.read', domain: domainOfProduct(input.product) },
    { action: 'gate.ask', domain: consumer.domain },
  ];
}

/** What was read of questions: the API gives equal ones as one object. */
const READ = new WeakMap<GateInput, Pick<GateRequest, 'product' | 'interval'>>();

/** Reads the names and times of a question. */
export function parseGateRequest(input: GateInput, clock: Clock): GateRequest {
  const read = READ.get(input) ?? { product: parseTarget(input), interval: requestedInterval(input) };
  READ.set(input, read);
  return { input, ...read, asOf: requestedInstant(input.asOf, clock.now()) };
}
