import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refusal } from './limits/check.js';

/** Reads JSON bodies as UTF-8 and nothing else: by default Fastify puts U+FFFD in place of what is none, and the text is another one. */
export function readJsonAsUtf8(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    (request: FastifyRequest, body: Buffer, done: (error: Error | null, value?: unknown) => void) => {
      const text = textOf(body);
      if (text === null) {
        done(refusal('MALFORMED_REQUEST', 'The body is not UTF-8.'));
        return;
      }
      void parse(request, text, done);
    },
  );
}

function textOf(body: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return null;
  }
}
