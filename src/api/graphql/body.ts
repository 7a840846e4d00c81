import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { duplicateKey, membersOf } from '../../core/shared/duplicate-keys.js';
import type { JsonLimits } from '../../core/shared/json-extent.js';
import { type ByteBudget, readText, refuseLargeJson } from '../http/body.js';
import { HttpRefusal } from '../http/problem.js';
import { duplicateRefusal } from '../json-refusal.js';
import type { GateAnswers } from './gate-answers.js';

/** The path of GraphQL over HTTP. */
export const GRAPHQL_PATH = '/graphql';

/**
 * Reads JSON bodies as UTF-8 within the budget of all bodies and the limits of their values.
 * Refuses other bytes, which Fastify by default replaces by U+FFFD, and objects with a key twice,
 * of which its parser keeps the last value only. The body of a gate question that was answered
 * before is not read again.
 */
export function readJsonAsUtf8(
  fastify: FastifyInstance,
  budget: ByteBudget,
  limits: JsonLimits,
  answers: GateAnswers,
): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser('application/json', async (request: FastifyRequest, payload: IncomingMessage) => {
    const text = await readText(request, payload, request.routeOptions.bodyLimit, budget);
    if (request.url === GRAPHQL_PATH && answers.mayKeep(text)) {
      request.bodyText = text;
      const known = answers.bodyOf(text);
      if (known !== undefined) return known;
    }
    const members = await refuseLargeJson(text, limits);
    return new Promise((resolve, reject) => {
      void parse(request, text, (error, value: unknown) => {
        if (error !== null) reject(error);
        else if (membersOf(value) === members) resolve(value);
        else reject(new HttpRefusal(400, duplicateRefusal(duplicateKey(text) ?? '')));
      });
    });
  });
}
