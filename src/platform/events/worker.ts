import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { AdmittedEvent } from '../../app/ports/event-reader.js';
import { admitEvent } from '../../app/ports/event-reader.js';
import type { DatasetFacts, LineageEvent } from '../../core/lineage/event.js';
import { decodeEvent } from '../../formats/openlineage/decode.js';
import type { EventRejection } from '../../formats/openlineage/decode.js';
import type { Result } from '../../core/shared/result.js';

/** The input of the thread. */
export interface EventTask {
  readonly kind: 'admit' | 'read';
  readonly text: string;
}

/**
 * The answers, in this order, one for each message that asks for it: receiving an answer takes time
 * in the other thread, and so each is small.
 */
export type EventPart =
  | { readonly part: 'ADMITTED'; readonly admitted: Omit<AdmittedEvent, 'body'> & { readonly body: string | null } }
  | { readonly part: 'EVENT'; readonly event: Result<LineageEvent, EventRejection> }
  | { readonly part: 'ENDS'; readonly side: 'inputs' | 'outputs'; readonly ends: readonly DatasetFacts[] }
  | { readonly part: 'END' };

/** Received within a few milliseconds. */
const ENDS_OF_PART = 1_000;

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

function* answers({ kind, text }: EventTask): Generator<EventPart, void> {
  if (kind === 'admit') {
    const { body, id } = admitEvent(text, sha256);
    // The text is sent only where it changed.
    yield { part: 'ADMITTED', admitted: { id, body: body === text ? null : body } };
    return;
  }
  const event = decodeEvent(text, sha256);
  if (!event.ok || event.value.kind === 'DATASET') {
    yield { part: 'EVENT', event };
    return;
  }
  const { inputs, outputs } = event.value;
  const empty = (ends: readonly DatasetFacts[] | null): readonly DatasetFacts[] | null => (ends === null ? null : []);
  yield {
    part: 'EVENT',
    event: { ok: true, value: { ...event.value, inputs: empty(inputs), outputs: empty(outputs) } },
  };
  for (const [side, all] of [
    ['inputs', inputs ?? []],
    ['outputs', outputs ?? []],
  ] as const)
    for (let start = 0; start < all.length; start += ENDS_OF_PART)
      yield { part: 'ENDS', side, ends: all.slice(start, start + ENDS_OF_PART) };
}

const all = answers(workerData as EventTask);
parentPort?.on('message', () => {
  const next = all.next();
  parentPort?.postMessage(next.done === true ? { part: 'END' } : next.value);
});
