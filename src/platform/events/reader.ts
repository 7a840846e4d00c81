import {
  type AdmittedEvent,
  type EventReader,
  LARGE_EVENT,
  eventsHere,
  rejectedEvent,
} from '../../app/ports/event-reader.js';
import { inThread } from '../in-thread.js';
import { oneAtATime } from '../one-at-a-time.js';
import type { EventTask } from './worker.js';

/** Larger events that wait; further callers retry later. */
const MOST_WAITING = 16;
const BOUNDS = { millis: 60_000, megabytes: 2048 };

/** Checks events; a large one in a thread of its own, whose memory is free afterwards. */
export function threadedEvents(sha256: (text: string) => string, largeCharacters = LARGE_EVENT): EventReader {
  const here = eventsHere(sha256);
  const inTurn = oneAtATime(MOST_WAITING, 'Other large events are being read; send this one again in a few seconds.');
  return {
    ...here,
    admit: async (text) => {
      if (text.length < largeCharacters) return here.admit(text);
      const task: EventTask = { text };
      const url = new URL('./worker.js', import.meta.url);
      return (await inTurn(() => inThread<AdmittedEvent>(url, task, BOUNDS))) ?? tooCostly(text);
    },
  };
}

function tooCostly(body: string): AdmittedEvent {
  const reason = 'the event takes more time or memory to read than an event may: send its parts as several events';
  return rejectedEvent(body, { code: 'MALFORMED_EVENT', pointer: '', reason });
}
