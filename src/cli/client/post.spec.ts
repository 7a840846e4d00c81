import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { post } from './post.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server with these answers; returns its address. */
async function serving(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  servers.push(server);
  await new Promise((resolve) => server.once('listening', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const sent = { headers: { 'content-type': 'application/json' }, body: '{"grüße":1}', timeoutMillis: 5_000 };

/** Answers with what it received. */
const echo = (request: IncomingMessage, response: ServerResponse): void => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    response.statusCode = 202;
    response.end(`\uFEFF${String(request.method)} ${String(request.url)} ${Buffer.concat(parts).toString()}`);
  });
};

describe('a request of the command line', () => {
  it('sends its body, and reads the answer as text', async () => {
    const { status, text } = await post({ ...sent, url: `${await serving(echo)}/graphql` });
    expect([status, await text()]).toEqual([202, 'POST /graphql {"grüße":1}']);
  });

  it('follows redirects, with its body where the method stays', async () => {
    const target = await serving(echo);
    const moved = await serving((_, response) => {
      response.writeHead(307, { location: `${target}/elsewhere` }).end();
    });
    const { text } = await post({ ...sent, url: moved });
    expect(await text()).toBe('POST /elsewhere {"grüße":1}');
  });

  it('reports why there is no connection', async () => {
    const url = await serving(echo);
    servers.splice(0).forEach((server) => server.close());
    await expect(post({ ...sent, url })).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('ends at its time limit, before the answer and within it', async () => {
    const silent = await serving(() => undefined);
    await expect(post({ ...sent, url: silent, timeoutMillis: 50 })).rejects.toMatchObject({ name: 'TimeoutError' });
    const slow = await serving((_, response) => {
      response.write('{');
    });
    const { text } = await post({ ...sent, url: slow, timeoutMillis: 200 });
    await expect(text()).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  it('reports an answer that ends early', async () => {
    const cut = await serving((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{');
      setImmediate(() => response.destroy());
    });
    const { text } = await post({ ...sent, url: cut });
    await expect(text()).rejects.toThrow();
  });
});
