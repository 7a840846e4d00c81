import { type Proxies, mayNeedProxy } from './proxy.js';
import type { IncomingMessage, RequestOptions } from 'node:http';

/** A request of the command line to its server. */
export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMillis: number;
  readonly proxies?: Proxies | null;
  /** Cancels the request. */
  readonly signal?: AbortSignal;
}

/** What the server answered; `text` fails where the answer ends early or takes too long. */
export interface Posted {
  readonly status: number;
  readonly header: (name: string) => string | null;
  readonly text: () => Promise<string>;
}

/** How long a connection may take to be made, as with `fetch`. */
const CONNECT_MILLIS = 10_000;

/**
 * Posts the body. As `fetch`, whose first use takes half as long as Node to start; what needs more
 * than a request and its answer is left to it: redirects, addresses with a user, and proxies.
 */
export async function post(request: Post): Promise<Posted> {
  const url = new URL(request.url);
  const late = AbortSignal.timeout(request.timeoutMillis);
  const signal = request.signal === undefined ? late : AbortSignal.any([late, request.signal]);
  if (url.username !== '' || url.password !== '' || mayNeedProxy(url, request.proxies)) return fetched(request, signal);
  const answer = await answerOf(url, request, signal);
  const { headers, statusCode = 0 } = answer;
  if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
    answer.destroy();
    return fetched(request, signal);
  }
  const header = (name: string): string | null => {
    const value = headers[name];
    return typeof value === 'string' ? value : null;
  };
  return { status: statusCode, header, text: () => textOf(answer, signal) };
}

async function fetched({ body, headers, proxies, url }: Post, signal: AbortSignal): Promise<Posted> {
  const request = { method: 'POST', headers, body, signal };
  const response = mayNeedProxy(new URL(url), proxies)
    ? await proxied(url, request, proxies)
    : await fetch(url, request);
  return {
    status: response.status,
    header: (name) => response.headers.get(name),
    text: () => response.text(),
  };
}

/** The `fetch` of Node knows no proxies before Node 24; this one is the same code in a package. */
async function proxied(url: string, request: RequestInit, { http, https, none }: Proxies) {
  const { EnvHttpProxyAgent, fetch: fetchBy } = (await import('undici')).default;
  const dispatcher = new EnvHttpProxyAgent({
    ...{ httpProxy: http, httpsProxy: https, noProxy: none },
    // Many proxies open tunnels to TLS ports only.
    proxyTunnel: false,
  });
  return fetchBy(url, { ...request, dispatcher } as Parameters<typeof fetchBy>[1]);
}

async function answerOf(
  url: URL,
  { body, headers }: Pick<Post, 'body' | 'headers'>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  const content = Buffer.from(body);
  const options: RequestOptions = { method: 'POST', signal };
  return new Promise((resolve, reject) => {
    const sent = request(url, { ...options, headers: { ...headers, 'content-length': content.length } });
    const late = setTimeout(() => {
      sent.destroy(Object.assign(new Error('The connection was not made in time.'), { code: 'ETIMEDOUT' }));
    }, CONNECT_MILLIS);
    const isConnected = (): void => {
      clearTimeout(late);
    };
    sent.once('socket', (socket) => {
      if (socket.connecting) socket.once('connect', isConnected);
      else isConnected();
    });
    sent.once('response', resolve);
    sent.once('close', isConnected);
    sent.on('error', (error) => {
      // Of an answer that is read already, `text` reports it.
      reject(reasonOf(error, signal));
    });
    sent.end(content);
  });
}

async function textOf(answer: IncomingMessage, signal: AbortSignal): Promise<string> {
  const parts: Buffer[] = [];
  try {
    for await (const part of answer) parts.push(part as Buffer);
  } catch (error) {
    throw reasonOf(error, signal);
  }
  // As in `Response.text`, a byte order mark is not part of the text.
  return new TextDecoder().decode(Buffer.concat(parts));
}

/** The time limit, where it is why the request ended. */
function reasonOf(error: unknown, signal: AbortSignal): Error {
  return (signal.aborted ? signal.reason : error) as Error;
}
