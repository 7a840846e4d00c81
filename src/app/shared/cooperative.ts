import { AsyncLocalStorage } from 'node:async_hooks';
import type { Steps } from '../../core/shared/cooperative.js';

/**
 * How long requests may compute in one turn of the event loop: all together, so that many requests
 * at once delay a new one no more than one does.
 */
const TURN_MILLIS = 10;

/** When the first work of this turn of the event loop began; null where none did yet. */
let turnBegan: number | null = null;

/** A request that runs: who sent it, and how many turns its parts have had. */
interface RunningRequest {
  readonly key: string;
  readonly subject: string;
  turnsTaken: number;
}

let requests = 0;
const running = new AsyncLocalStorage<RunningRequest>();

/** Runs a request: its long work lets requests go first that have had fewer turns. */
export function asRequest(subject: string, work: () => void): void {
  requests += 1;
  running.run({ key: String(requests), subject, turnsTaken: 0 }, work);
}

/** The request that runs here; null for work of the server itself. */
export function runningRequest(): Pick<RunningRequest, 'key' | 'subject'> | null {
  return running.getStore() ?? null;
}

/** Work of the server itself goes after short requests and before long ones. */
const TURNS_OF_SERVER = 20;
/** Every so many turns the oldest work continues, so that all work comes to its end. */
const OLDEST_EVERY = 4;

/** Work that waits for a turn, in the order of its arrival: each turn continues one. */
const waiting: { readonly turns: number; readonly resume: () => void }[] = [];
let turnsGiven = 0;

/** Lets other work on the event loop run first; used after work that cannot be split. */
export function yieldToEventLoop(): Promise<void> {
  const own = running.getStore();
  return new Promise((resume) => {
    waiting.push({ turns: own === undefined ? TURNS_OF_SERVER : own.turnsTaken++, resume });
    if (waiting.length === 1) setImmediate(continueOne);
  });
}

function continueOne(): void {
  beginTurn();
  turnsGiven += 1;
  let next = 0;
  if (turnsGiven % OLDEST_EVERY !== 0) {
    const fewest = Math.min(...waiting.map(({ turns }) => turns));
    next = waiting.findIndex(({ turns }) => turns === fewest);
  }
  waiting.splice(next, 1)[0]?.resume();
  if (waiting.length > 0) setImmediate(continueOne);
}

/**
 * Whether requests have computed for long enough in this turn: then the next part of long work
 * begins after `yieldToEventLoop()`. To be called right before the part, without a pause between.
 */
export function isTurnOver(): boolean {
  if (turnBegan !== null) return performance.now() - turnBegan >= TURN_MILLIS;
  beginTurn();
  return false;
}

/** The turn ends with that of the event loop. */
function beginTurn(): void {
  turnBegan = performance.now();
  setImmediate(() => {
    turnBegan = null;
  });
}

/**
 * Yields beside work on a large text: a new connection takes one turn to be accepted and one more
 * to be read.
 */
export async function yieldBeside(text: string): Promise<void> {
  if (text.length < LARGE) return;
  await yieldToEventLoop();
  await yieldToEventLoop();
}

/** Texts with fewer characters are written, read and digested within a millisecond. */
const LARGE = 256 * 1024;

/**
 * Runs long work without blocking the event loop: when the time of a turn is over, other work runs
 * first. Short work runs in one go.
 */
export async function runCooperatively<T>(work: Steps<T>): Promise<T> {
  for (;;) {
    if (isTurnOver()) await yieldToEventLoop();
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
