import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

/**
 * A proxy whose connection to the server can be cut, slowed and restored: to its clients, the
 * server stops, hangs and comes back.
 */
export interface SeverableProxy {
  /** The proxy's own `host:port`. */
  readonly address: string;
  /** Ends every connection and refuses new ones. */
  sever(): Promise<void>;
  fix(): Promise<void>;
  /** Keeps every connection open, accepts new ones, and forwards nothing any more. */
  hang(): void;
  /** Forwards again on new connections; what was sent meanwhile is lost. */
  resume(): void;
  /** Forwards each part so many milliseconds later. */
  delay(millis: number): void;
  /** Resets every connection; new ones work. */
  reset(): void;
}

export async function severableProxy(host: string, port: number): Promise<SeverableProxy> {
  const sockets = new Set<Socket>();
  let hanging = false;
  let delayMillis = 0;
  const server = createServer((client) => {
    // Bytes that were lost make a connection useless, also after `resume`.
    let useless = false;
    const forward = (from: Socket, to: Socket): void => {
      from.on('data', (part: Buffer) => {
        useless ||= hanging;
        if (useless) return;
        if (delayMillis === 0) to.write(part);
        else setTimeout(() => to.write(part), delayMillis);
      });
    };
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
    forward(client, upstream);
    forward(upstream, client);
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
    hang: () => {
      hanging = true;
    },
    resume: () => {
      hanging = false;
    },
    delay: (millis) => {
      delayMillis = millis;
    },
    reset: () => {
      for (const socket of sockets) socket.resetAndDestroy();
    },
  };
}
