import type { FastifyRequest } from 'fastify';

/** The name of the requested operation; null if the request does not name one. */
export function operationNameOf(request: FastifyRequest): string | null {
  const parameters = request.method === 'GET' ? request.query : request.body;
  const { operationName } = parameters as { readonly operationName?: unknown };
  return typeof operationName === 'string' ? operationName : null;
}
