import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * A `preValidation` hook that removes `extensions: null` from a body.
 *
 * mercurius 16.10.1 answers `{ "query": "{ a }", "extensions": null }` with status 400 and
 * `body/extensions must be object`: its body schema allows null for `variables` and `operationName`
 * only. GraphQL over HTTP allows null for all three, and clients send it. No upstream issue is
 * known; https://github.com/mercurius-js/mercurius/pull/218 fixed the same for `operationName`.
 */
export function dropNullExtensions(request: FastifyRequest, _reply: FastifyReply, done: () => void): void {
  const { body } = request;
  if (typeof body === 'object' && body !== null && 'extensions' in body && body.extensions === null) {
    delete body.extensions;
  }
  done();
}
