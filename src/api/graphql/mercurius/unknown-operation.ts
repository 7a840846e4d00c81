import type { FastifyRequest } from 'fastify';
import { type DocumentNode, getOperationAST, parse } from 'graphql';
import { refusal } from '../limits/check.js';
import type { GraphqlLimits } from '../limits/limits.js';
import { operationNameOf } from './operation-name.js';

/**
 * Throws in a `preParsing` hook for a GET whose document does not contain the requested operation.
 *
 * mercurius 16.10.1 checks that the operation of a GET is a query before it checks that there is
 * one: `?query={a}&operationName=X` is answered with status 200 and `Cannot read properties of null
 * (reading 'operation')`. The same request by POST is answered with `Unknown operation named "X".`
 * No upstream issue is known; Apollo Server had the same defect:
 * https://github.com/apollographql/apollo-server/issues/4855.
 */
export function refuseUnknownOperation(source: string, request: FastifyRequest, limits: GraphqlLimits): void {
  if (request.method !== 'GET') return;
  const name = operationNameOf(request);
  const document = parsed(source, limits);
  if (document === null || getOperationAST(document, name) !== null) return;
  const message =
    name === null
      ? 'Must provide operation name if query contains multiple operations.'
      : `Unknown operation named "${name}".`;
  throw refusal('MALFORMED_REQUEST', message);
}

/** Null for a source that does not parse: mercurius reports the position. */
function parsed(source: string, limits: GraphqlLimits): DocumentNode | null {
  try {
    return parse(source, { maxTokens: limits.tokens });
  } catch {
    return null;
  }
}
