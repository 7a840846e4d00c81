import type { Instant } from '../shared/interval.js';
import type { JobId } from './dataset.js';
import type { LineageWarning } from './event.js';

/** A warning that accepting or folding an event gave. */
export interface EventWarning extends LineageWarning {
  /** SHA-256 of the canonical JSON of the event. */
  readonly eventId: string;
  readonly receivedAt: Instant;
  readonly job: JobId | null;
}

/** What somebody decided about a dead letter. */
export interface DeadLetterResolution {
  readonly action: 'REPLAYED' | 'DISCARDED';
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

/** A stored event that could not be folded into lineage. */
export interface DeadLetter {
  readonly id: string;
  readonly receivedAt: Instant;
  readonly failedAt: Instant;
  readonly problem: string;
  readonly job: JobId | null;
  /** The newest decision: DISCARDED, or REPLAYED for an event that failed again. */
  readonly resolution: DeadLetterResolution | null;
}
