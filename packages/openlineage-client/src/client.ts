import type { Delivery, Transport } from './transport.js';
import type { OpenLineageEvent } from './types.generated.js';

/** Sends OpenLineage events through a transport. */
export class OpenLineageClient {
  constructor(private readonly transport: Transport) {}

  /** Resolves when the event is delivered; rejects with a DeliveryError when delivery fails. */
  emit(event: OpenLineageEvent): Promise<Delivery> {
    return this.transport.emit(event);
  }

  /** Sends the events one after the other, so that they arrive in order. */
  async emitAll(events: Iterable<OpenLineageEvent>): Promise<readonly Delivery[]> {
    const deliveries: Delivery[] = [];
    for (const event of events) deliveries.push(await this.emit(event));
    return deliveries;
  }

  /** Waits for pending deliveries. */
  close(): Promise<void> {
    return this.transport.close();
  }
}
