import type { FastifyInstance } from 'fastify';
import type { ApiDependencies } from '../dependencies.js';
import { asUnauthenticated } from '../failures.js';
import { presentHealth } from '../presenters/health.js';
import { callOf } from './hooks.js';
import { sendFailure } from './problem.js';
import { parametersOf } from './query.js';

const PARAMETERS = ['contract', 'from', 'to', 'partition', 'server', 'asOf'] as const;

/** Health of a product with score, interval, confidence and status, for clients that poll. */
export function registerHealth(fastify: FastifyInstance, { app }: ApiDependencies): void {
  fastify.get<{ Params: { domain: string; product: string } }>(
    '/api/v1/health/:domain/:product',
    async (request, reply) => {
      const product = `${request.params.domain}/${request.params.product}`;
      const result = await app.queries.health(callOf(request), { ...parametersOf(request.query, PARAMETERS), product });
      if (!result.ok) return sendFailure(reply, asUnauthenticated(result.error, request.actor));
      void reply.header('cache-control', 'no-store');
      return presentHealth(result.value);
    },
  );
}
