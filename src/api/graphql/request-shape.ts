import type { FastifyReply, FastifyRequest } from 'fastify';
import { type DocumentNode, type GraphQLError, OperationTypeNode, getOperationAST, parse } from 'graphql';
import { refusal } from './limits/check.js';
import type { GraphqlLimits } from './limits/limits.js';

const KINDS = { query: 'string', operationName: 'string', variables: 'object', extensions: 'object' } as const;

/**
 * Refuses parameters of another type than GraphQL over HTTP gives them: Fastify would turn the
 * number 3 into a query.
 */
export function refuseWrongTypes(request: FastifyRequest, _reply: FastifyReply, done: (error?: Error) => void): void {
  done(request.method === 'GET' ? wrongInQuery(request.query) : wrongInBody(request.body));
}

function wrongInBody(body: unknown): GraphQLError | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  return wrongType(body as Record<string, unknown>);
}

/** In a query string `variables` and `extensions` are JSON. */
function wrongInQuery(query: unknown): GraphQLError | undefined {
  const parameters: Record<string, unknown> = { ...(query as Record<string, unknown>) };
  for (const name of ['variables', 'extensions']) {
    const text = parameters[name];
    if (typeof text !== 'string' || text === '') continue;
    try {
      parameters[name] = JSON.parse(text);
    } catch {
      return refusal('MALFORMED_REQUEST', `The parameter \`${name}\` is no JSON.`);
    }
  }
  return wrongType(parameters);
}

function wrongType(parameters: Readonly<Record<string, unknown>>): GraphQLError | undefined {
  for (const [name, kind] of Object.entries(KINDS)) {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : null;
    if (value === null || value === undefined || value === '') continue;
    if (typeof value === kind && !Array.isArray(value)) continue;
    return refusal(
      'MALFORMED_REQUEST',
      `The parameter \`${name}\` must be ${kind === 'string' ? 'a string' : 'an object'}.`,
    );
  }
  return undefined;
}

/**
 * Refuses a GET whose operation is not in the document: mercurius looks at the operation before it
 * looks whether there is one.
 */
export function refuseUnknownOperation(source: string, request: FastifyRequest, limits: GraphqlLimits): void {
  if (request.method !== 'GET') return;
  const name = operationNameOf(request.query);
  const document = parsed(source, limits);
  if (document === null || getOperationAST(document, name) !== null) return;
  const message =
    name === null
      ? 'Must provide operation name if query contains multiple operations.'
      : `Unknown operation named "${name}".`;
  throw refusal('MALFORMED_REQUEST', message);
}

/** Refuses subscriptions over HTTP, where nothing could follow the first answer. */
export function refuseSubscription(document: DocumentNode, request: FastifyRequest): void {
  const name = operationNameOf(request.method === 'GET' ? request.query : request.body);
  if (getOperationAST(document, name)?.operation !== OperationTypeNode.SUBSCRIPTION) return;
  throw refusal(
    'MALFORMED_REQUEST',
    'Subscriptions are served over a WebSocket on this path, by graphql-transport-ws.',
  );
}

function operationNameOf(parameters: unknown): string | null {
  const { operationName } = parameters as { readonly operationName?: unknown };
  return typeof operationName === 'string' ? operationName : null;
}

/** Null for what does not parse: mercurius says where. */
function parsed(source: string, limits: GraphqlLimits): DocumentNode | null {
  try {
    return parse(source, { maxTokens: limits.tokens });
  } catch {
    return null;
  }
}
