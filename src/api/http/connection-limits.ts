import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { InUse } from '../in-use.js';
import type { Refusal } from './problem.js';

/** Limits of open connections, WebSockets among them. */
export interface ConnectionLimits {
  readonly total: number;
  readonly perAddress: number;
}

/** The status and the reason of a refusal that holds for a moment. */
export interface ConnectionRefusal {
  readonly status: 429 | 503;
  readonly refusal: Refusal;
}

/** The connections of a server, counted. */
export interface Connections {
  /** Why the requests of this connection are refused; null if they are not. */
  refusalOf(socket: unknown): ConnectionRefusal | null;
}

/** How long a connection beyond a limit may take to send the request that is refused. */
const REFUSED_MILLIS = 5_000;
/** Connections beyond the limit that are answered; further ones are closed at once. */
const ANSWERED_BEYOND = 256;

/**
 * Counts the open connections of a server. Those beyond a limit are accepted for a moment, so that
 * their first request gets an answer with the reason, and then closed.
 */
export function limitConnections(server: Server, { total, perAddress }: ConnectionLimits): Connections {
  const open = new InUse();
  const refused = new WeakMap<object, ConnectionRefusal>();
  server.maxConnections = total + ANSWERED_BEYOND;
  server.prependListener('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    const refusal = connectionRefusal(open, address, { total, perAddress });
    if (refusal === null) {
      socket.once('close', open.take(address));
      return;
    }
    refused.set(socket, refusal);
    const timer = setTimeout(() => socket.destroy(), REFUSED_MILLIS);
    socket.once('close', () => {
      clearTimeout(timer);
    });
  });
  return { refusalOf: (socket) => refused.get(socket as object) ?? null };
}

/** Why one more connection from this address is refused; null if it is not. */
export function connectionRefusal(
  open: InUse,
  address: string,
  { total, perAddress }: ConnectionLimits,
  what = 'connections',
): ConnectionRefusal | null {
  if (open.total >= total) {
    const detail = `The server has ${String(total)} ${what} open, and allows no more.`;
    return { status: 503, refusal: { code: 'UNAVAILABLE', detail } };
  }
  if (open.of(address) < perAddress) return null;
  const detail = `The address ${address} has ${String(perAddress)} ${what} open, and may have no more.`;
  return { status: 429, refusal: { code: 'TOO_MANY_REQUESTS', detail } };
}
