import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type EventReader, LARGE_EVENT, eventsHere } from '../../app/ports/event-reader.js';
import type { DatasetFacts, LineageEvent } from '../../core/lineage/event.js';
import { type Result, err } from '../../core/shared/result.js';
import type { EventRejection } from '../../formats/openlineage/decode.js';
import { oneAtATime } from '../one-at-a-time.js';
import type { EventPart, EventTask } from './worker.js';

/** Larger events that wait; further callers retry later. */
const MOST_WAITING = 16;
const LIMITS = { millis: 60_000, megabytes: 2048 };

/** Reads events; a large one in a thread of its own, whose memory is free afterwards. */
export function threadedEvents(sha256: (text: string) => string, largeCharacters = LARGE_EVENT): EventReader {
  const here = eventsHere(sha256);
  const admitting = oneAtATime(
    MOST_WAITING,
    'Other large events are being read; send this one again in a few seconds.',
  );
  // The fold loop reads one event after the other.
  const reading = oneAtATime(Number.POSITIVE_INFINITY, '');
  return {
    admit: (text) =>
      text.length < largeCharacters
        ? here.admit(text)
        : admitting(async () => {
            for await (const part of partsOf({ kind: 'admit', text })) {
              if (part.part === 'ADMITTED') return { ...part.admitted, body: part.admitted.body ?? text };
            }
            return { body: text, id: tooCostly() };
          }),
    read: (text) => (text.length < largeCharacters ? here.read(text) : reading(() => inParts(text))),
  };
}

async function inParts(text: string): Promise<Result<LineageEvent, EventRejection>> {
  let event: Result<LineageEvent, EventRejection> = tooCostly();
  const ends: { readonly [side in 'inputs' | 'outputs']: DatasetFacts[] } = { inputs: [], outputs: [] };
  let complete = false;
  for await (const part of partsOf({ kind: 'read', text })) {
    if (part.part === 'EVENT') event = part.event;
    if (part.part === 'ENDS') for (const end of part.ends) ends[part.side].push(end);
    complete = part.part === 'END';
  }
  if (!complete) return tooCostly();
  if (!event.ok || event.value.kind === 'DATASET') return event;
  const { inputs, outputs } = event.value;
  const value = { ...event.value, inputs: inputs && ends.inputs, outputs: outputs && ends.outputs };
  return { ok: true, value };
}

/** The answers of a thread; they stop early if it takes more time or memory than an event may. */
async function* partsOf(task: EventTask): AsyncGenerator<EventPart, void> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.megabytes },
  });
  const end = (): void => void worker.terminate();
  const timer = setTimeout(end, LIMITS.millis);
  worker.once('messageerror', end);
  try {
    const answers = on(worker, 'message', { close: ['exit'] }) as AsyncIterable<[EventPart]>;
    worker.postMessage('next');
    for await (const [part] of answers) {
      yield part;
      if (part.part === 'END') return;
      worker.postMessage('next');
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
  } finally {
    clearTimeout(timer);
    end();
  }
}

function tooCostly(): Result<never, EventRejection> {
  const reason = 'the event takes more time or memory to read than an event may: send its parts as several events';
  return err({ code: 'MALFORMED_EVENT', pointer: '', reason });
}
