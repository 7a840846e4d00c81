import { type IncomingMessage, type Server, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy before a server that keeps every byte of the requests. */
export interface RecordingProxy {
  readonly url: string;
  /** Everything that was sent so far: paths, headers and bodies. */
  sent(): string;
  close(): Promise<void>;
}

export async function startRecordingProxy(target: string): Promise<RecordingProxy> {
  const parts: Buffer[] = [];
  const server: Server = createServer((incoming: IncomingMessage, answer) => {
    parts.push(Buffer.from(`${incoming.method ?? ''} ${incoming.url ?? ''}\n${incoming.rawHeaders.join('\n')}\n`));
    const { headers, method } = incoming;
    const forwarded = request(new URL(incoming.url ?? '/', target), { method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    forwarded.on('error', () => answer.destroy());
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    sent: () => Buffer.concat(parts).toString('utf8'),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
