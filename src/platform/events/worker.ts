import { createHash } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import { admitEvent } from '../../app/ports/event-reader.js';

/** The input of the thread. */
export interface EventTask {
  readonly text: string;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** A thread that checks one event, returns the result, and ends. */
const { text } = workerData as EventTask;
parentPort?.postMessage(admitEvent(text, sha256));
