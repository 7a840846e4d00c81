import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { JsonLimits } from '../../core/shared/json-extent.js';
import { type ByteBudget, readText, refuseLargeJson } from '../http/body.js';

/**
 * Reads JSON bodies as UTF-8 within the budget of all bodies and the limits of their values, and
 * refuses other bytes. By default, Fastify replaces invalid bytes by U+FFFD, and so changes the
 * text.
 */
export function readJsonAsUtf8(fastify: FastifyInstance, budget: ByteBudget, limits: JsonLimits): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser('application/json', async (request: FastifyRequest, payload: IncomingMessage) => {
    const text = await readText(request, payload, request.routeOptions.bodyLimit, budget);
    await refuseLargeJson(text, limits);
    return new Promise((resolve, reject) => {
      void parse(request, text, (error, value: unknown) => {
        if (error === null) resolve(value);
        else reject(error);
      });
    });
  });
}
