import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * An `onSend` hook that answers in the media type `application/graphql-response+json` if the client
 * accepts it.
 *
 * mercurius 16.10.1 answers every request as `application/json`, whatever `Accept` lists. By
 * GraphQL over HTTP, a client that lists the other type expects it. No upstream issue is known.
 */
export function nameContentType<Payload>(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: Payload,
  done: (error: null, payload: Payload) => void,
): void {
  if (request.headers.accept?.includes('application/graphql-response+json')) {
    void reply.header('content-type', 'application/graphql-response+json; charset=utf-8');
  }
  done(null, payload);
}
