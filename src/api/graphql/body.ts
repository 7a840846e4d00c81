import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refusal } from './limits/check.js';

/**
 * Reads JSON bodies as UTF-8 and refuses other bytes. By default, Fastify replaces invalid bytes by
 * U+FFFD, and so changes the text.
 */
export function readJsonAsUtf8(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (request: FastifyRequest, body: Buffer, done: (error: Error | null, value?: unknown) => void) => {
      if (!isUtf8(body)) {
        done(refusal('MALFORMED_REQUEST', 'The body is not UTF-8.'));
        return;
      }
      void parse(request, body.toString('utf8'), done);
    },
  );
}
