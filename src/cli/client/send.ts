import { setTimeout as pause } from 'node:timers/promises';
import { SECOND } from '../../core/shared/duration.js';
import { isLoopback } from '../../platform/loopback.js';
import { CliFailure, EXIT } from '../exit.js';
import { type Posted, post } from './post.js';
import { type Proxies, mayNeedProxy } from './proxy.js';

/** How a client reaches its server, and how long it tries. */
export interface Reach {
  readonly server: string;
  readonly token: string | null;
  readonly timeoutMillis: number;
  /** Cancels requests that are not answered yet. */
  readonly signal?: AbortSignal;
  readonly proxies?: Proxies | null;
  /** Without it, each request is sent once. */
  readonly retries?: Retries;
}

export interface Retries {
  readonly realMillis: () => number;
  /** Shows on stderr why the answer takes longer. */
  readonly note: (text: string) => void;
}

export interface Sent {
  readonly path: string;
  readonly body: string;
  readonly accept: string;
  /** Whether a second one changes nothing, also where the first one was carried out. */
  readonly isRepeatable: boolean;
}

/** How long a server on this machine has to start, as after `concordat serve &`. */
const START_MILLIS = 5 * SECOND;
const BETWEEN_STARTS = 250;

/**
 * Sends a request; a CliFailure where there is no answer. It is sent again where the server of this
 * machine may be starting, and where a server says when to come back.
 */
export async function send(reach: Reach, sent: Sent): Promise<Posted> {
  const { retries, server, timeoutMillis } = reach;
  if (retries === undefined) {
    return sendOnce(reach, sent).catch((error: unknown) => {
      throw unreachable(reach, error);
    });
  }
  const { note, realMillis } = retries;
  const started = realMillis();
  const left = (patience: number): number => started + patience - realMillis();
  const mayStart = isLoopback(new URL(server).hostname);
  let shown = false;
  const say = (text: string): void => {
    if (!shown) note(text);
    shown = true;
  };
  for (;;) {
    const answer = await sendOnce(reach, sent).catch((error: unknown) => {
      if (mayStart && codeOf(error) === 'ECONNREFUSED' && left(START_MILLIS) > 0) return null;
      throw unreachable(reach, error);
    });
    if (answer === null) {
      say(`no server answers at ${server} yet; trying for ${START_MILLIS / SECOND} s`);
      await pause(BETWEEN_STARTS, null, withSignal(reach));
      continue;
    }
    const wait = comesBack(answer, sent) ? retryAfterMillis(answer) : null;
    if (wait === null || wait > left(timeoutMillis)) return answer;
    say(`${server} is busy (${answer.status}); trying again in ${Math.ceil(wait / SECOND)} s`);
    await pause(wait, null, withSignal(reach));
  }
}

function withSignal({ signal }: Reach): { readonly signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

function sendOnce(reach: Reach, { accept, body, path }: Sent): Promise<Posted> {
  const { proxies = null, server, signal, timeoutMillis, token } = reach;
  const headers = {
    'content-type': 'application/json',
    accept,
    ...(token !== null && { authorization: `Bearer ${token}` }),
  };
  const request = { url: `${server}${path}`, headers, body, timeoutMillis, proxies };
  return post({ ...request, ...(signal !== undefined && { signal }) });
}

/** 429 is said before a request is carried out; 503 also where that is not known. */
function comesBack({ status }: Posted, { isRepeatable }: Sent): boolean {
  return status === 429 || (status === 503 && isRepeatable);
}

/** Between two tries, whatever a server says. */
const LEAST_PAUSE = 1 * SECOND;

/** Retry-After in seconds, or as a date relative to that of the response; null without one. */
function retryAfterMillis({ header }: Posted): number | null {
  const value = header('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(value)) return Math.max(LEAST_PAUSE, Number(value) * SECOND);
  const wait = Date.parse(value) - Date.parse(header('date') ?? '');
  return Number.isNaN(wait) ? null : Math.max(LEAST_PAUSE, wait);
}

/** The code of the system's error, or that of its cause. */
function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'cause' in error ? codeOf(error.cause) : null;
}

function unreachable({ proxies, server, timeoutMillis }: Reach, error: unknown): CliFailure {
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    const message = `${server} did not answer within ${timeoutMillis / 1000} s`;
    const help = 'Try again, or raise --timeout.';
    return new CliFailure(EXIT.unreachable, { code: 'SERVER_UNREACHABLE', message, help });
  }
  const code = codeOf(error) ?? String(error);
  const start = 'Start one with `concordat serve`, or set another with --server or CONCORDAT_SERVER.';
  const proxy = 'HTTPS_PROXY or HTTP_PROXY is set: check the proxy, or name the host in NO_PROXY.';
  const help = mayNeedProxy(new URL(server), proxies) ? proxy : start;
  return new CliFailure(EXIT.unreachable, {
    code: 'SERVER_UNREACHABLE',
    message: `no server answers at ${server} (${code})`,
    help,
  });
}
