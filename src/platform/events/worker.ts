import { parentPort, workerData } from 'node:worker_threads';
import { admitEvent } from '../../app/ports/event-reader.js';
import { systemIds } from '../ids.js';

/** The input of the thread. */
export interface EventTask {
  readonly text: string;
}

/** A thread that checks one event, returns the result, and ends. */
const { text } = workerData as EventTask;
parentPort?.postMessage(admitEvent(text, (each) => systemIds.sha256(each)));
