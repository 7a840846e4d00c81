import { performance } from 'node:perf_hooks';
import autocannon from 'autocannon';
import type { Work } from '../harness.js';

/** One request that is sent repeatedly. */
export interface Request {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The request, the number of connections, and the body that each answer must have. */
export interface Load {
  readonly request: Request;
  readonly expected: string;
  readonly connections: number;
}

/** How often the generator checks whether it is done; its own measurement of time is not used. */
const SAMPLE_MILLIS = 50;

/**
 * Sends one request repeatedly for `millis` from several connections. Throws after an answer other
 * than 200 with exactly these bytes.
 */
export async function bombard(url: string, { request, expected, connections }: Load, millis: number): Promise<Work> {
  const clock = stopwatch();
  const result = await autocannon({
    url,
    connections,
    duration: millis / 1_000,
    sampleInt: SAMPLE_MILLIS,
    requests: [{ ...request, onResponse: clock.lap }],
    verifyBody: (body) => body === expected,
  });
  const { errors, mismatches, non2xx, timeouts } = result;
  if (errors + mismatches + non2xx + timeouts > 0) {
    throw new Error(
      `${request.path}: ${mismatches} wrong answers, ${non2xx} not 2xx, ${errors} errors, ${timeouts} timeouts`,
    );
  }
  return { operations: result['2xx'], seconds: clock.seconds() };
}

/**
 * Sends `amount` requests, each with its own body, and passes each answer to `onAnswer`. Resolves
 * when all are answered.
 */
export async function sendEach(
  url: string,
  request: Omit<Request, 'body'>,
  options: {
    readonly connections: number;
    readonly amount: number;
    readonly nextBody: () => string;
    readonly onAnswer: (status: number, body: string) => void;
  },
): Promise<Work> {
  const { amount, connections, nextBody, onAnswer } = options;
  const clock = stopwatch();
  const result = await autocannon({
    url,
    connections,
    amount,
    sampleInt: SAMPLE_MILLIS,
    requests: [
      {
        ...request,
        body: '{}',
        setupRequest: (sent) => ({ ...sent, body: nextBody() }),
        onResponse: (status, body) => {
          clock.lap();
          onAnswer(status, body);
        },
      },
    ],
  });
  if (result.errors + result.timeouts > 0) {
    throw new Error(`${request.path}: ${result.errors} errors, ${result.timeouts} timeouts`);
  }
  return { operations: amount, seconds: clock.seconds() };
}

/**
 * Sends requests of different paths for `millis` from several connections. Throws after an answer
 * other than 200, and after one that does not have the text.
 */
export async function bombardPaths(
  url: string,
  options: { readonly connections: number; readonly nextPath: () => string; readonly expected: string },
  millis: number,
): Promise<Work> {
  const { connections, expected, nextPath } = options;
  const clock = stopwatch();
  const result = await autocannon({
    url,
    connections,
    duration: millis / 1_000,
    sampleInt: SAMPLE_MILLIS,
    requests: [
      {
        method: 'GET',
        path: nextPath(),
        headers: {},
        setupRequest: (sent) => ({ ...sent, path: nextPath() }),
        onResponse: clock.lap,
      },
    ],
    verifyBody: (body) => body.includes(expected),
  });
  const { errors, mismatches, non2xx, timeouts } = result;
  if (errors + mismatches + non2xx + timeouts > 0)
    throw new Error(`${mismatches} wrong answers, ${non2xx} not 2xx, ${errors} errors, ${timeouts} timeouts`);
  return { operations: result['2xx'], seconds: clock.seconds() };
}

/** From now to the last answer: later work of the generator is not time of the server. */
function stopwatch(): { readonly lap: () => void; readonly seconds: () => number } {
  const started = performance.now();
  let last = started;
  return { lap: () => (last = performance.now()), seconds: () => (last - started) / 1_000 };
}

/** CPU seconds that the server process has used, from its own metrics. */
async function cpuSecondsOf(url: string): Promise<number> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const match = /^process_cpu_seconds_total ([\d.e+-]+)/m.exec(text);
  if (match === null) throw new Error(`${url}/metrics does not say process_cpu_seconds_total.`);
  return Number(match[1]);
}

/** The work with its cost on the server. */
export async function withCpu(url: string, work: () => Promise<Work>): Promise<Work> {
  const before = await cpuSecondsOf(url);
  const done = await work();
  return { ...done, cpuSeconds: (await cpuSecondsOf(url)) - before };
}
