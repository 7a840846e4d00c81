import type { LineageEvent } from '../../core/lineage/event.js';
import { senderOfEvent } from '../../core/lineage/fold.js';
import { type Result, err, ok } from '../../core/shared/result.js';
import { type EventRejection, ambiguityOfText, decodeEvent } from '../../formats/openlineage/decode.js';
import { withoutSecrets } from '../../formats/openlineage/event-text.js';

/** Events of so many characters take longer to read than other requests may wait. */
export const LARGE_EVENT = 256 * 1024;

/** An event as it is stored, with its id, or why it is rejected. */
export interface AdmittedEvent {
  /** The text without user, password and other secrets. */
  readonly body: string;
  readonly id: Result<string, EventRejection>;
  /** Empty for an event without a job, and for one that is rejected. */
  readonly jobNamespace: string;
}

/**
 * Reads lineage events. Reading is pure, but an event of 32 MB takes seconds: a server reads large
 * ones outside the event loop.
 */
export interface EventReader {
  /** Checks the event before it is stored. */
  admit(text: string): Promise<AdmittedEvent>;
  /** Reads the event to fold it. */
  read(text: string): Promise<Result<LineageEvent, EventRejection>>;
}

/** Checks an event in the calling thread. */
export function admitEvent(text: string, sha256: (text: string) => string): AdmittedEvent {
  const body = withoutSecrets(text);
  // Removing secrets removes duplicate keys too.
  const ambiguity = body === text ? null : ambiguityOfText(text);
  if (ambiguity !== null) return rejectedEvent(body, ambiguity);
  const decoded = decodeEvent(body, sha256, { strict: true });
  if (!decoded.ok) return rejectedEvent(body, decoded.error);
  return { body, id: ok(decoded.value.hash), jobNamespace: senderOfEvent(decoded.value).jobNamespace };
}

/** The answer about an event that is not stored. */
export function rejectedEvent(body: string, rejection: EventRejection): AdmittedEvent {
  return { body, id: err(rejection), jobNamespace: '' };
}

/** Reads in the calling thread. */
export function eventsHere(sha256: (text: string) => string): EventReader {
  return {
    admit: async (text) => admitEvent(text, sha256),
    read: async (text) => decodeEvent(text, sha256),
  };
}
