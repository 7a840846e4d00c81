import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type ByteBudget, readText } from './body.js';
import { HttpRefusal } from './problem.js';

/**
 * Accepts JSON only. What a web page of another origin can send without a CORS preflight (forms,
 * plain text, an empty body) is refused before it is read.
 */
export function readBodiesAsText(fastify: FastifyInstance, limit: number, budget: ByteBudget): void {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(
    /^application\/([\w.-]+\+)?json(?:\s*;|$)/i,
    (request: FastifyRequest, payload: IncomingMessage) => readText(request, payload, limit, budget),
  );
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    const declared = Number(request.headers['content-length'] ?? 0);
    if (declared <= limit) done(null, payload);
    else done(new HttpRefusal(413, { code: 'BODY_TOO_LARGE', detail: `The body has ${String(declared)} bytes.` }));
  });
}

/** The text of the body; a refusal where there is none. */
export function bodyOf(request: FastifyRequest): string {
  if (typeof request.body === 'string' && request.body.trim() !== '') return request.body;
  throw new HttpRefusal(400, { code: 'MALFORMED_REQUEST', detail: 'The request has no body.' });
}
