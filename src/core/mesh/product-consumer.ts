import type { Instant } from '../shared/interval.js';

/** Who reads a product, and how that is known. */
export interface ProductConsumer {
  /** A product or another consumer as gates name it, or a job as `namespace/name`. */
  readonly consumer: string;
  readonly provenance: readonly ('DECLARED' | 'OBSERVED' | 'REQUESTED')[];
  /** The moment of its newest recorded gate decision; null where there is none. */
  readonly lastRequestedAt: Instant | null;
}
