import { setTimeout as pause } from 'node:timers/promises';
import { MINUTE, SECOND } from '../core/shared/duration.js';
import type { Client } from './client/graphql.js';
import type { StopSignal } from './environment.js';
import { EXIT, isFailure } from './exit.js';
import { GateDocument, type GateInput } from './operations/operations.generated.js';
import { type Decision, stateOfDecision } from './output/decision.js';
import { type WaitLine, waitLine } from './output/wait-line.js';
import type { Session } from './session.js';
import { listenForStop } from './up/stop.js';

/** One long poll; the server holds an answer at most 60 s. */
const POLL_MILLIS = MINUTE;
/** Between two looks at a server that does not answer: doubled from the first to the last. */
const FIRST_PAUSE = SECOND;
const LAST_PAUSE = 30 * SECOND;

/** How a wait for a decision ended: with a decision, or by a signal with the last one before it. */
export type Waited =
  | { readonly kind: 'DECIDED'; readonly decision: Decision }
  | { readonly kind: 'STOPPED'; readonly signal: StopSignal; readonly last: Decision | null };

/**
 * Requests a decision again while waiting can help and the client's patience lasts; at its end, the
 * last decision. Each answer is a new decision: a wake-up alone proves nothing.
 */
export async function waitForDecision(session: Session, input: GateInput, patienceMillis: number): Promise<Waited> {
  const { deps, screen } = session;
  const deadline = deps.realMillis() + patienceMillis;
  const line = waitLine(deps, { patienceMillis, quiet: screen.quiet });
  const stop = listenForStop(deps);
  const aborted = new AbortController();
  const wait: Wait = {
    line,
    left: () => Math.max(0, deadline - deps.realMillis()),
    signal: aborted.signal,
    last: null,
  };
  const stopped = stop.requested.then((signal): Waited => ({ kind: 'STOPPED', signal, last: wait.last }));
  try {
    const client = await session.client(POLL_MILLIS + 30 * SECOND, { signal: aborted.signal });
    const decided = decideBy(client, input, wait);
    const waited = await Promise.race([decided, stopped]);
    // The request that is cancelled below has no reader.
    if (waited.kind === 'STOPPED') decided.catch(() => undefined);
    const taken = line.end();
    if (waited.kind === 'STOPPED') deps.stderr.write(`${stoppedText(input, waited.last, taken)}\n`);
    else if (isOpen(waited.decision)) session.note(`still WAIT after ${taken}`);
    return waited;
  } finally {
    line.end();
    aborted.abort();
  }
}

interface Wait {
  readonly line: WaitLine;
  readonly left: () => number;
  readonly signal: AbortSignal;
  last: Decision | null;
}

async function decideBy(client: Client, input: GateInput, wait: Wait): Promise<Waited> {
  let pauseMillis = FIRST_PAUSE;
  for (;;) {
    const pollMillis = Math.min(wait.left(), POLL_MILLIS);
    try {
      const waitSeconds = Math.floor(pollMillis / SECOND);
      // The first answer comes at once, so that there is a state to show.
      const held = wait.last === null ? 0 : waitSeconds;
      const { gate: decision } = await client.execute(GateDocument, { input: { ...input, waitSeconds: held } });
      wait.last = decision;
      pauseMillis = FIRST_PAUSE;
      if (!isOpen(decision) || wait.left() < SECOND) return { kind: 'DECIDED', decision };
      wait.line.show(stateOfDecision(decision), Math.min(wait.left(), POLL_MILLIS));
    } catch (error) {
      if (wait.signal.aborted || !canReturn(error) || wait.last === null || wait.left() < pauseMillis) throw error;
      wait.line.show(error.message, pauseMillis);
      await pause(pauseMillis, null, { signal: wait.signal });
      pauseMillis = Math.min(2 * pauseMillis, LAST_PAUSE);
    }
  }
}

function isOpen({ final, verdict }: Decision): boolean {
  return verdict === 'WAIT' && !final;
}

/** Whether a server that has answered before may do so again: it restarts, or is overloaded. */
function canReturn(error: unknown): error is Error {
  return isFailure(error) && error.exit === EXIT.unreachable;
}

function stoppedText({ consumer, product }: GateInput, last: Decision | null, taken: string): string {
  const state = last === null ? 'there was no decision yet' : `last decision WAIT: ${stateOfDecision(last)}`;
  return `stopped after ${taken}: waited until ${consumer} may read ${product}; ${state}`;
}
