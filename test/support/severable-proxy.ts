import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

/**
 * A proxy whose connection to the server can be cut and restored: to its clients, the server stops
 * and comes back.
 */
export interface SeverableProxy {
  /** The proxy's own `host:port`. */
  readonly address: string;
  /** Ends every connection and refuses new ones. */
  sever(): Promise<void>;
  fix(): Promise<void>;
}

export async function severableProxy(host: string, port: number): Promise<SeverableProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(port, host);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream).pipe(client);
  });
  const listen = (at: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(at, '127.0.0.1', resolve);
    });
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  return {
    address: `127.0.0.1:${String(own)}`,
    sever: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
    fix: () => listen(own),
  };
}
