import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import { type ConnectionRefusal, connectionRefusal } from '../http/connection-limits.js';
import { HttpRefusal } from '../http/problem.js';
import { InUse } from '../in-use.js';

/** Limits of open WebSockets and of their subscriptions. */
export interface SocketLimits {
  readonly total: number;
  readonly perAddress: number;
  readonly perSubject: number;
  readonly subscriptionsPerSocket: number;
  readonly subscriptionsPerSubject: number;
}

/** The WebSockets and subscriptions of a server, counted. */
export class SocketCounts {
  private readonly sockets = new InUse();
  private readonly ofSubjects = new InUse();
  private readonly subscriptions = new InUse();

  constructor(private readonly limits: SocketLimits) {}

  /** Why one more WebSocket from the address of this upgrade is refused; null if it is not. */
  refusalOf(request: IncomingMessage): ConnectionRefusal | null {
    return connectionRefusal(this.sockets, addressOf(request), this.limits, 'WebSockets');
  }

  /** Counts a WebSocket until it is closed. */
  open(socket: WebSocket, request: IncomingMessage): void {
    socket.once('close', this.sockets.take(addressOf(request)));
  }

  /** Counts an identified WebSocket until it is closed; false above the limit of its subject. */
  identify(socket: Pick<WebSocket, 'once'>, subject: string): boolean {
    if (this.ofSubjects.of(subject) >= this.limits.perSubject) return false;
    socket.once('close', this.ofSubjects.take(subject));
    return true;
  }

  /**
   * Counts a subscription, or throws above the limit of its WebSocket, on which `onSocket` are open
   * with it, or of its subject. Returns the function that ends it.
   */
  subscribe(subject: string, onSocket: number): () => void {
    const { subscriptionsPerSocket, subscriptionsPerSubject } = this.limits;
    if (onSocket > subscriptionsPerSocket) {
      throw tooMany(`A connection can have at most ${String(subscriptionsPerSocket)} subscriptions.`);
    }
    if (this.subscriptions.of(subject) >= subscriptionsPerSubject) {
      throw tooMany(`\`${subject}\` has ${String(subscriptionsPerSubject)} subscriptions, and may have no more.`);
    }
    return this.subscriptions.take(subject);
  }
}

function addressOf(request: IncomingMessage): string {
  return request.socket.remoteAddress ?? '';
}

function tooMany(detail: string): HttpRefusal {
  return new HttpRefusal(429, { code: 'TOO_MANY_REQUESTS', detail });
}
