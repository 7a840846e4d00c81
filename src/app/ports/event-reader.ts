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
  /** Reads a stored event to fold it. */
  read(event: { readonly id: string; readonly body: string }): Promise<Result<LineageEvent, EventRejection>>;
}

/** Checks an event in the calling thread. */
export function admitEvent(text: string, sha256: (text: string) => string): AdmittedEvent {
  return admitted(text, sha256).answer;
}

function admitted(
  text: string,
  sha256: (text: string) => string,
): { readonly answer: AdmittedEvent; readonly event: LineageEvent | null } {
  const body = withoutSecrets(text);
  // Removing secrets removes duplicate keys too.
  const ambiguity = body === text ? null : ambiguityOfText(text);
  if (ambiguity !== null) return { answer: rejectedEvent(body, ambiguity), event: null };
  const decoded = decodeEvent(body, sha256, { strict: true });
  if (!decoded.ok) return { answer: rejectedEvent(body, decoded.error), event: null };
  const event = decoded.value;
  return { answer: { body, id: ok(event.hash), jobNamespace: senderOfEvent(event).jobNamespace }, event };
}

/** The answer about an event that is not stored. */
export function rejectedEvent(body: string, rejection: EventRejection): AdmittedEvent {
  return { body, id: err(rejection), jobNamespace: '' };
}

/** Characters of events whose decoded form is kept between their admission and their fold. */
const MOST_KEPT = 4 * 1024 * 1024;

/** Reads in the calling thread. An event that was admitted shortly before is not decoded again. */
export function eventsHere(sha256: (text: string) => string, mostKept = MOST_KEPT): EventReader {
  const kept = new Map<string, { readonly event: LineageEvent; readonly size: number }>();
  let size = 0;
  const taken = (id: string): LineageEvent | null => {
    const found = kept.get(id);
    if (found === undefined) return null;
    kept.delete(id);
    size -= found.size;
    return found.event;
  };
  const keep = (event: LineageEvent, length: number): void => {
    taken(event.hash);
    kept.set(event.hash, { event, size: length });
    size += length;
    for (const oldest of kept.keys()) {
      if (size <= mostKept) break;
      taken(oldest);
    }
  };
  return {
    admit: async (text) => {
      const { answer, event } = admitted(text, sha256);
      if (event !== null) keep(event, answer.body.length);
      return answer;
    },
    read: async ({ body, id }) => {
      const event = taken(id);
      return event === null ? decodeEvent(body, sha256) : ok(event);
    },
  };
}
