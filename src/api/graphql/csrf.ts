import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Code } from '../../core/codes/index.js';

/**
 * A header that only a program can set: a web page needs a CORS preflight for it, which is denied.
 */
const CLIENT_HEADER = 'x-concordat-client';

/**
 * Refuses what a foreign web page can make a browser send without asking: forms, plain text,
 * images.
 */
export function refuseCrossSite(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const type = request.headers['content-type']?.toLowerCase() ?? '';
  if (CLIENT_HEADER in request.headers || /^application\/(graphql-response\+)?json(;|$)/.test(type.trim())) {
    done();
    return;
  }
  // GraphQL over HTTP lets a GET be anything; a browser's own GET says where it comes from.
  if (request.method === 'GET' && request.headers['sec-fetch-site'] === undefined) {
    done();
    return;
  }
  const message =
    request.method === 'GET'
      ? 'A GET of a web page must carry the header X-Concordat-Client.'
      : 'The body must be JSON: send `Content-Type: application/json`.';
  const code: Code = request.method === 'GET' ? 'CROSS_SITE' : 'UNSUPPORTED_MEDIA_TYPE';
  sendGraphqlError(reply, request.method === 'GET' ? 400 : 415, code, message);
}

/** One error in the form of GraphQL over HTTP. */
function sendGraphqlError(reply: FastifyReply, status: number, code: string, message: string): void {
  if (status === 401) void reply.header('www-authenticate', 'Bearer realm="concordat"');
  const body = JSON.stringify({ errors: [{ message, extensions: { code } }] });
  void reply.code(status).type('application/json; charset=utf-8').send(body);
}
