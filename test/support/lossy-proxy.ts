import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

/** A proxy between clients and a server that can lose responses. */
export interface LossyProxy {
  readonly url: string;
  /**
   * Drops the next response and resets its connection: the server has done the work, but the client
   * gets no response.
   */
  loseNextAnswer(): void;
  /** The JSON bodies of the dropped responses. */
  readonly lost: readonly unknown[];
  close(): Promise<void>;
}

/**
 * Starts a proxy for the server at `target`. A response is dropped as a whole, once the server has
 * sent its last byte.
 */
export async function lossyProxy(target: string): Promise<LossyProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const lost: unknown[] = [];
  let losing = false;
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    let swallowed = '';
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream);
    upstream.on('data', (chunk: Buffer) => {
      if (!losing) {
        client.write(chunk);
        return;
      }
      swallowed += chunk.toString('utf8');
      const body = bodyOf(swallowed);
      if (body === null) return;
      losing = false;
      lost.push(JSON.parse(body));
      client.resetAndDestroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    loseNextAnswer: () => {
      losing = true;
    },
    lost,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/** The body of an HTTP response with a Content-Length, or null while it is incomplete. */
function bodyOf(answer: string): string | null {
  const head = answer.indexOf('\r\n\r\n');
  const length = /^content-length: (\d+)$/im.exec(answer.slice(0, head))?.[1];
  if (head === -1 || length === undefined) return null;
  const body = answer.slice(head + 4);
  return Buffer.byteLength(body) < Number(length) ? null : body;
}
