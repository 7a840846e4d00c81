import type { FastifyRequest } from 'fastify';
import { type DocumentNode, OperationTypeNode, getOperationAST } from 'graphql';
import { refusal } from '../limits/check.js';
import { operationNameOf } from './operation-name.js';

/**
 * Throws in a `preExecution` hook for a subscription over HTTP.
 *
 * mercurius 16.10.1 executes a subscription that arrives by POST as if it was a query: it calls
 * the resolver of the field without an event and answers with status 200, where the client expects
 * a stream of events. GraphQL over HTTP allows queries and mutations only:
 * https://github.com/graphql/graphql-over-http/pull/166. No upstream issue is known.
 */
export function refuseSubscription(document: DocumentNode, request: FastifyRequest): void {
  const operation = getOperationAST(document, operationNameOf(request));
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) return;
  throw refusal(
    'MALFORMED_REQUEST',
    'Subscriptions are served over a WebSocket on this path, by graphql-transport-ws.',
  );
}
