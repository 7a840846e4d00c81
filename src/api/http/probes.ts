import type { FastifyInstance } from 'fastify';
import { ANONYMOUS } from '../../core/access/actor.js';
import { asUnauthenticated } from '../failures.js';
import type { ApiDependencies } from '../dependencies.js';
import type { Metrics } from './metrics.js';
import { sendFailure } from './problem.js';

/**
 * /livez: the process is alive. /readyz: it can serve requests. /metrics: metrics for Prometheus,
 * for identified callers only.
 */
export function registerProbes(fastify: FastifyInstance, dependencies: ApiDependencies, metrics: Metrics): void {
  const { app, clock, draining, log } = dependencies;

  fastify.get('/livez', { config: { open: true }, logLevel: 'silent' }, () => ({ status: 'alive' }));

  fastify.get('/readyz', { config: { open: true } }, async (_request, reply) => {
    const time = { now: clock.now(), fixed: clock.fixed };
    void reply.header('cache-control', 'no-store');
    if (draining.aborted) return reply.code(503).header('retry-after', '1').send({ status: 'stopping', clock: time });
    try {
      const { ready, details } = await app.readiness();
      if (!ready) void reply.header('retry-after', '1');
      return await reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', clock: time, details });
    } catch (error) {
      log.error('readiness failed', { error });
      return reply
        .code(503)
        .header('retry-after', '1')
        .send({ status: 'not ready', clock: time, details: { store: 'does not answer' } });
    }
  });

  fastify.get('/metrics', async (request, reply) => {
    if (request.actor.subject === ANONYMOUS.subject) {
      const message = 'Metrics require an identified caller.';
      const error = { kind: 'Forbidden', code: 'FORBIDDEN', message, help: null, issues: [] } as const;
      return sendFailure(reply, asUnauthenticated(error, request.actor));
    }
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}
