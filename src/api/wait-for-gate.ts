import type { App } from '../app/build-app.js';
import type { WaitForGateInput } from '../app/gate/wait-for-gate.js';
import type { CallContext } from '../app/shared/use-case.js';
import { err } from '../core/shared/result.js';
import type { Credential } from './credential-watch.js';
import { TOKEN_ENDED } from './failures.js';

/** A caller that waits: who it is, and what ends the wait. */
export interface Waiting {
  readonly call: CallContext;
  readonly credential: Credential;
  /** Aborted when the caller disconnects, or the server begins to stop. */
  readonly signal: AbortSignal;
}

/**
 * Waits for a gate while the token of the caller is valid. When it ends, the answer is
 * Unauthenticated instead.
 */
export async function waitForGate(
  { commands }: Pick<App, 'commands'>,
  { call, credential, signal }: Waiting,
  question: Omit<WaitForGateInput, 'signal'>,
): ReturnType<App['commands']['waitForGate']> {
  const ended = new AbortController();
  const stopWatching = credential.watch(() => {
    ended.abort();
  });
  try {
    const result = await commands.waitForGate(call, { ...question, signal: AbortSignal.any([signal, ended.signal]) });
    return (await credential.isValid()) ? result : err(TOKEN_ENDED);
  } finally {
    stopWatching();
  }
}
