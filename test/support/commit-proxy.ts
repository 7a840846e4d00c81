import { type AddressInfo, type Socket, connect, createServer } from 'node:net';

/** The COMMIT of the driver, as one message of the protocol of PostgreSQL. */
const COMMIT = Buffer.from('Q\0\0\0\x0bCOMMIT\0', 'latin1');
/** The end of each transaction: what is sent afterwards belongs to the next one. */
const ROLLBACK = Buffer.from('ROLLBACK\0', 'latin1');

/**
 * What becomes of a COMMIT: PostgreSQL does it and the answer is lost, it never arrives, or it
 * arrives `LATE_MILLIS` later, when nobody waits for an answer any more.
 */
export type Fate = 'answer lost' | 'request lost' | 'request late';
const LATE_MILLIS = 3_500;

/** A proxy to PostgreSQL whose connections become half-open at a commit. */
export interface CommitProxy {
  /** The proxy's own `host:port`. */
  readonly address: string;
  /**
   * The fate of the next writing transaction that sends this text (a parameter, for example): from
   * its COMMIT on, its connection stays open and silent. Resolves when that has happened.
   */
  next(text: string, fate: Fate): Promise<void>;
  /** The answers of all commits come so many milliseconds later. */
  delay(millis: number): void;
  close(): Promise<void>;
}

export async function commitProxy(host: string, port: number): Promise<CommitProxy> {
  const sockets = new Set<Socket>();
  let planned: { readonly text: string; readonly fate: Fate; readonly happened: () => void } | null = null;
  let delayMillis = 0;
  const server = createServer((client) => {
    const upstream = connect(port, host);
    let sent = '';
    let silent = false;
    let answersAt = 0;
    let late: NodeJS.Timeout | undefined;
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        client.destroy();
        if (late === undefined) upstream.destroy();
      });
    }
    client.on('data', (part: Buffer) => {
      if (silent) return;
      sent += part.toString('latin1');
      const commits = part.includes(COMMIT);
      const meant = planned !== null && sent.includes(planned.text) && !sent.includes('READ ONLY');
      if (commits && meant && planned !== null) {
        silent = true;
        if (planned.fate === 'answer lost') upstream.write(part);
        if (planned.fate === 'request late') late = setTimeout(() => upstream.end(part), LATE_MILLIS);
        planned.happened();
        planned = null;
        return;
      }
      if (commits) answersAt = performance.now() + delayMillis;
      if (commits || part.includes(ROLLBACK)) sent = '';
      upstream.write(part);
    });
    upstream.on('data', (part: Buffer) => {
      if (silent) return;
      const rest = answersAt - performance.now();
      if (rest <= 0) client.write(part);
      else setTimeout(() => client.write(part), rest);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    next: (text, fate) =>
      new Promise((resolve) => {
        planned = { text, fate, happened: resolve };
      }),
    delay: (millis) => {
      delayMillis = millis;
    },
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
