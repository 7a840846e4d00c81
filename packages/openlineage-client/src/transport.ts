import type { OpenLineageEvent } from './types.generated.js';

/** The result of one delivery. */
export interface Delivery {
  /** The HTTP status of the response; null for a transport without HTTP. */
  readonly status: number | null;
  /** How many times the event was sent, at least 1. */
  readonly attempts: number;
}

/** Delivers events. */
export interface Transport {
  /** Resolves when the event is accepted, rejects with a DeliveryError when delivery fails. */
  emit(event: OpenLineageEvent): Promise<Delivery>;
  /** Waits for pending deliveries and releases resources. */
  close(): Promise<void>;
}

/** A delivery that failed. */
export class DeliveryError extends Error {
  constructor(
    message: string,
    /** The status of the last response; null if there was none. */
    readonly status: number | null,
    readonly attempts: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DeliveryError';
  }
}
