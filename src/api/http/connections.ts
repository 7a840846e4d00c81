import type { Server } from 'node:http';
import type { Log } from '../../app/ports/clock.js';

/**
 * Logs the errors of every connection. An `error` without a listener would end the process; Node
 * removes its own listener when a connection is upgraded.
 */
export function watchConnections(server: Server, log: Log): void {
  server.on('connection', (socket) => {
    socket.on('error', (error: NodeJS.ErrnoException) => {
      log.info('a connection failed', { reason: error.code ?? error.message });
    });
  });
}

/** Whether the request has at most one Host header, which Node reduces to the first. */
export function hasOneHost(rawHeaders: readonly string[]): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) if (rawHeaders[at]?.toLowerCase() === 'host') hosts += 1;
  return hosts <= 1;
}
