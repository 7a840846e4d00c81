import type { OpenLineageEvent } from './types.generated.js';

/** What became of one event. */
export interface Delivery {
  /** The HTTP status of the consumer's answer; null where the transport has none. */
  readonly status: number | null;
  /** How many times the event was sent, at least 1. */
  readonly attempts: number;
}

/** Where events go. */
export interface Transport {
  /** Resolves when the consumer has taken the event, rejects with a DeliveryError when it never will. */
  emit(event: OpenLineageEvent): Promise<Delivery>;
  /** Waits for what is on its way and releases what the transport holds. */
  close(): Promise<void>;
}

/** Why an event did not arrive. */
export class DeliveryError extends Error {
  constructor(
    message: string,
    /** The last answer's status; null when there was none. */
    readonly status: number | null,
    readonly attempts: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DeliveryError';
  }
}
