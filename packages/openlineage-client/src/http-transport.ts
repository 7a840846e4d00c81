import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { waitBeforeRetry } from './retry.js';
import { type Delivery, DeliveryError, type Transport } from './transport.js';
import type { OpenLineageEvent } from './types.generated.js';

const compress = promisify(gzip);

export interface HttpTransportOptions {
  /** The base URL of the server, e.g. `http://127.0.0.1:4600`; its path is kept. */
  readonly url: string;
  /** Appended to the base URL; `api/v1/lineage` by default. */
  readonly endpoint?: string;
  /** Sent as `Authorization: Bearer …`. */
  readonly apiKey?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Compresses each body. */
  readonly compression?: 'gzip';
  /** Time limit of one attempt; 5,000 by default. */
  readonly timeoutMillis?: number;
  /** Attempts after the first; 5 by default. */
  readonly retries?: number;
  /** Base of the exponential delay between attempts; 300 by default. */
  readonly backoffMillis?: number;
}

/**
 * Sends each event as one POST. Retries after server faults (500, 502, 503, 504), lost connections
 * and timeouts with increasing delays, and after 413 and 429 only if the response has Retry-After.
 * Any other status is final. A redirect is an error: to follow it would turn the POST into a GET
 * and lose the event silently.
 */
export class HttpTransport implements Transport {
  private readonly endpoint: string;
  private readonly pending = new Set<Promise<Delivery>>();

  constructor(private readonly options: HttpTransportOptions) {
    const base = options.url.endsWith('/') ? options.url : `${options.url}/`;
    this.endpoint = new URL((options.endpoint ?? 'api/v1/lineage').replace(/^\/+/u, ''), base).href;
  }

  emit(event: OpenLineageEvent): Promise<Delivery> {
    const delivery = this.deliver(event);
    this.pending.add(delivery);
    const forget = (): void => void this.pending.delete(delivery);
    delivery.then(forget, forget);
    return delivery;
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.pending);
  }

  private async deliver(event: OpenLineageEvent): Promise<Delivery> {
    const text = JSON.stringify(event);
    const body = this.options.compression === 'gzip' ? new Uint8Array(await compress(text)) : text;
    const tries = (this.options.retries ?? 5) + 1;
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.send(body).catch((cause: unknown) => ({ cause }));
      if ('status' in answer && (answer.status === 200 || answer.status === 201))
        return { status: answer.status, attempts: attempt };
      const failed = 'status' in answer ? answer : null;
      const wait = waitBeforeRetry(failed, attempt, this.options.backoffMillis ?? 300);
      if (wait === null || attempt >= tries) throw this.failure(answer, attempt);
      await sleep(wait);
    }
  }

  private async send(
    body: string | Uint8Array<ArrayBuffer>,
  ): Promise<{ status: number; headers: Headers; detail: string }> {
    const { apiKey, compression, headers, timeoutMillis } = this.options;
    const response = await fetch(this.endpoint, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        ...(compression === 'gzip' ? { 'content-encoding': 'gzip' } : {}),
        ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
        ...headers,
      },
      signal: AbortSignal.timeout(timeoutMillis ?? 5_000),
    });
    // Reading to the end allows the connection to be reused.
    const detail = (await response.text()).slice(0, 500);
    return { status: response.status, headers: response.headers, detail };
  }

  private failure(answer: { status: number; detail: string } | { cause: unknown }, attempts: number): DeliveryError {
    const tries = attempts === 1 ? '1 attempt' : `${String(attempts)} attempts`;
    if ('status' in answer) {
      const detail = answer.detail === '' ? '' : `: ${answer.detail}`;
      return new DeliveryError(
        `${this.endpoint} answered ${String(answer.status)} after ${tries}${detail}`,
        answer.status,
        attempts,
      );
    }
    const reason = answer.cause instanceof Error ? answer.cause.message : String(answer.cause);
    return new DeliveryError(`${this.endpoint} did not answer after ${tries}: ${reason}`, null, attempts, {
      cause: answer.cause,
    });
  }
}
