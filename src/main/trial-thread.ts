import { parentPort, workerData } from 'node:worker_threads';
import type { TrialInput, TrialOutcome } from '../app/trial/report.js';
import type { AppError } from '../app/shared/errors.js';
import type { Result } from '../core/shared/result.js';
import { type TrialPlace, tryContractHere } from './try-contract.js';

/** What the thread tries, and where. */
export interface TrialTask {
  readonly place: TrialPlace;
  readonly input: TrialInput;
}

/** The answer of the thread; null after the message that stops it. */
export type TrialAnswer = Result<TrialOutcome, AppError> | null;

/** A thread that tries one contract, with engines of its own, and ends. Any message stops it. */
const { input, place } = workerData as TrialTask;
const stopped = new AbortController();
parentPort?.once('message', () => {
  stopped.abort();
});
const answer: TrialAnswer = await tryContractHere(place, input, { signal: stopped.signal }).catch((error: unknown) => {
  if (stopped.signal.aborted) return null;
  throw error;
});
parentPort?.postMessage(answer);
parentPort?.close();
