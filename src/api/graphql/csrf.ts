import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Code } from '../../core/codes/index.js';
import { sendGraphqlRefusal } from '../http/problem.js';

/**
 * A header that a web page cannot send from another origin: it needs a CORS preflight, which is
 * refused.
 */
const CLIENT_HEADER = 'x-concordat-client';

/**
 * Refuses requests that a web page of another origin can send without a CORS preflight: forms,
 * plain text, images.
 */
export function refuseCrossSite(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const type = request.headers['content-type']?.toLowerCase() ?? '';
  if (CLIENT_HEADER in request.headers || /^application\/(graphql-response\+)?json(;|$)/.test(type.trim())) {
    done();
    return;
  }
  // A GET has no content type. Browsers send `Sec-Fetch-Site`, other clients do not.
  if (request.method === 'GET' && request.headers['sec-fetch-site'] === undefined) {
    done();
    return;
  }
  const message =
    request.method === 'GET'
      ? 'A GET request of a web page must have the header X-Concordat-Client.'
      : 'The body must be JSON: send `Content-Type: application/json`.';
  const code: Code = request.method === 'GET' ? 'CROSS_SITE' : 'UNSUPPORTED_MEDIA_TYPE';
  sendGraphqlRefusal(reply, request.method === 'GET' ? 400 : 415, { code, detail: message });
}
