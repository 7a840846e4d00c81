import type { FastifyReply } from 'fastify';

/** Aborted when the caller disconnects before the response, or the server begins to stop. */
export function goneSignal(reply: FastifyReply, draining: AbortSignal): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  return AbortSignal.any([gone.signal, draining]);
}
