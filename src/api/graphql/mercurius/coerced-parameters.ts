import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import { duplicateKey } from '../../../core/shared/duplicate-keys.js';
import { duplicateRefusal } from '../../json-refusal.js';
import { refusal } from '../limits/check.js';

const TYPES = { query: 'string', operationName: 'string', variables: 'object', extensions: 'object' } as const;

/**
 * A `preValidation` hook that refuses parameters of a type that GraphQL over HTTP does not allow.
 *
 * mercurius 16.10.1 validates the parameters with Fastify's JSON Schema compiler, which coerces
 * types: `{ "query": 3 }` becomes the query `3`, and is answered with status 200 and
 * `context.getDocument.definitions is not iterable`; `{ "query": ["{ a }"] }` is executed. In a
 * query string, `variables=3` is answered with status 200 and an error of the execution. All of
 * these are malformed requests (status 400). No upstream issue is known.
 */
export function refuseWrongTypes(request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void {
  done(request.method === 'GET' ? wrongInQuery(request.query) : wrongInBody(request.body));
}

function wrongInBody(body: unknown): GraphQLError | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  return wrongType(body as Record<string, unknown>);
}

/** In a query string, `variables` and `extensions` are JSON. */
function wrongInQuery(query: unknown): GraphQLError | undefined {
  const parameters: Record<string, unknown> = { ...(query as Record<string, unknown>) };
  for (const name of ['variables', 'extensions']) {
    const text = parameters[name];
    if (typeof text !== 'string' || text === '') continue;
    try {
      parameters[name] = JSON.parse(text);
    } catch {
      return refusal('MALFORMED_REQUEST', `The parameter \`${name}\` is not JSON.`);
    }
    const pointer = duplicateKey(text);
    if (pointer !== null) {
      const { code, detail } = duplicateRefusal(`/${name}${pointer}`);
      return refusal(code, detail);
    }
  }
  return wrongType(parameters);
}

function wrongType(parameters: Readonly<Record<string, unknown>>): GraphQLError | undefined {
  for (const [name, type] of Object.entries(TYPES)) {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : null;
    if (value === null || value === undefined || value === '') continue;
    if (typeof value === type && !Array.isArray(value)) continue;
    const expected = type === 'string' ? 'a string' : 'an object';
    return refusal('MALFORMED_REQUEST', `The parameter \`${name}\` must be ${expected}.`);
  }
  return undefined;
}
