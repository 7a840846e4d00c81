import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { type IncomingHttpHeaders, type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from '@jest/globals';
import { EventBuilder, FileTransport, HttpTransport, type HttpTransportOptions, OpenLineageClient } from './index.js';

const builder = new EventBuilder('https://example.org/producer');
const event = builder.run({
  eventType: 'COMPLETE',
  eventTime: '2023-10-28T02:10:00Z',
  runId: '0192d3a0-0000-7000-8000-000000000001',
  job: { namespace: 'finance', name: 'ledger' },
  interval: { from: '2023-10-27T00:00:00Z', to: '2023-10-28T00:00:00Z' },
  parent: { runId: '0192d3a0-0000-7000-8000-000000000000', job: { namespace: 'finance', name: 'dag' } },
  inputs: [],
  outputs: [{ namespace: 'file', name: 'data/ledger', fields: [{ name: 'id', type: 'int' }] }],
});

/**
 * A consumer that gives the scripted answers in turn, repeats the last one, and keeps what it
 * received.
 */
interface Script {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Never answers. */
  readonly silent?: boolean;
}
interface Seen {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}
let server: Server | null = null;

async function consumer(...answers: readonly Script[]): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = [];
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const answer = answers[Math.min(seen.length, answers.length - 1)];
      seen.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks) });
      if (answer?.silent === true) return;
      response.writeHead(answer?.status ?? 500, answer?.headers).end('reason');
    });
  });
  const listening = server;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${String((listening.address() as AddressInfo).port)}`, seen };
}

const client = (url: string, options: Partial<HttpTransportOptions> = {}): OpenLineageClient =>
  new OpenLineageClient(new HttpTransport({ url, backoffMillis: 1, ...options }));

afterEach(async () => {
  const open = server;
  server = null;
  if (open === null) return;
  open.closeAllConnections();
  await new Promise((resolve) => open.close(resolve));
});

describe('the HTTP transport', () => {
  it('posts the event as JSON with the token and custom headers', async () => {
    const { url, seen } = await consumer({ status: 201 });
    const delivery = await client(url, { apiKey: 'k', headers: { 'x-team': 'sales' } }).emit(event);
    expect(delivery).toEqual({ status: 201, attempts: 1 });
    expect(seen[0]?.path).toBe('/api/v1/lineage');
    expect(seen[0]?.headers).toMatchObject({
      'content-type': 'application/json',
      authorization: 'Bearer k',
      'x-team': 'sales',
    });
    expect(JSON.parse(seen[0]?.body.toString() ?? '')).toEqual(event);
  });

  it('compresses if configured', async () => {
    const { url, seen } = await consumer({ status: 200 });
    await client(url, { compression: 'gzip' }).emit(event);
    expect(seen[0]?.headers['content-encoding']).toBe('gzip');
    expect(JSON.parse(gunzipSync(seen[0]?.body ?? '').toString())).toEqual(event);
  });

  it('keeps a path of the base address, with and without a slash at its end', async () => {
    const { url, seen } = await consumer({ status: 201 });
    await client(`${url}/base`).emit(event);
    await client(`${url}/base/`, { endpoint: '/lineage' }).emit(event);
    expect(seen.map(({ path }) => path)).toEqual(['/base/api/v1/lineage', '/base/lineage']);
  });

  it.each([500, 502, 503, 504])('tries again after %d', async (status) => {
    const { url, seen } = await consumer({ status }, { status }, { status: 201 });
    expect(await client(url).emit(event)).toEqual({ status: 201, attempts: 3 });
    expect(new Set(seen.map(({ body }) => body.toString())).size).toBe(1);
  });

  it('gives up after the last attempt and reports the response', async () => {
    const { url, seen } = await consumer({ status: 503 });
    await expect(client(url, { retries: 2 }).emit(event)).rejects.toMatchObject({
      name: 'DeliveryError',
      status: 503,
      attempts: 3,
      message: expect.stringContaining('answered 503 after 3 attempts: reason'),
    });
    expect(seen).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 409, 413, 422, 429, 302, 307, 202, 204])('takes %d as final', async (status) => {
    const { url, seen } = await consumer({ status, headers: { location: '/login' } }, { status: 201 });
    await expect(client(url).emit(event)).rejects.toMatchObject({ status, attempts: 1 });
    expect(seen).toHaveLength(1);
  });

  it.each([413, 429, 503])('retries %d if the response has Retry-After', async (status) => {
    const { url } = await consumer({ status, headers: { 'retry-after': '0' } }, { status: 201 });
    expect(await client(url).emit(event)).toEqual({ status: 201, attempts: 2 });
  });

  it('retries after a timeout with the same body', async () => {
    const { url, seen } = await consumer({ status: 0, silent: true }, { status: 200 });
    expect(await client(url, { timeoutMillis: 500 }).emit(event)).toEqual({ status: 200, attempts: 2 });
    expect(seen[0]?.body.equals(seen[1]?.body ?? Buffer.of())).toBe(true);
  });

  it('reports an unreachable server', async () => {
    const { url } = await consumer({ status: 201 });
    server?.close();
    await expect(client(url, { retries: 1 }).emit(event)).rejects.toMatchObject({ status: null, attempts: 2 });
  });

  it('waits for pending deliveries on close', async () => {
    const { url, seen } = await consumer({ status: 503 }, { status: 201 });
    const sender = client(url);
    const delivery = sender.emit(event);
    await sender.close();
    expect(seen).toHaveLength(2);
    expect((await delivery).status).toBe(201);
  });
});

describe('the file transport', () => {
  it('appends one line for each event, in order', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'openlineage-'));
    try {
      const file = join(folder, 'deep', 'events.ndjson');
      const sender = new OpenLineageClient(new FileTransport(file));
      await Promise.all(['a', 'b', 'c'].map((name) => sender.emit({ ...event, job: { namespace: 'n', name } })));
      await sender.close();
      const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
      expect(lines.map((line) => (JSON.parse(line) as { job: { name: string } }).job.name)).toEqual(['a', 'b', 'c']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
