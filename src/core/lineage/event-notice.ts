import type { Instant } from '../shared/interval.js';
import type { JobId } from './dataset.js';
import type { LineageWarning, RunEventType } from './event.js';

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

/**
 * PENDING: not folded yet. FOLDED: part of the lineage. DEAD_LETTER: it could not be folded.
 * EXCLUDED: it does not count.
 */
export type EventState = 'PENDING' | 'FOLDED' | 'DEAD_LETTER' | 'EXCLUDED';

/** Who excluded an event, when and why. */
export interface EventExclusion {
  readonly at: Instant;
  readonly by: string;
  readonly reason: string;
}

/** An event as it was received. */
export interface ReceivedLineageEvent {
  readonly id: string;
  readonly receivedAt: Instant;
  /** Null for events of earlier releases. */
  readonly sender: string | null;
  readonly state: EventState;
  readonly exclusion: EventExclusion | null;
  /** Null where this release cannot read the event. */
  readonly kind: 'RUN' | 'JOB' | 'DATASET' | null;
  readonly eventType: RunEventType | null;
  readonly eventTime: Instant | null;
  readonly job: JobId | null;
  readonly runId: string | null;
}
