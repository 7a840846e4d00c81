import type { FastifyInstance } from 'fastify';
import type { ApiDependencies } from '../dependencies.js';
import { errorHandler } from './errors.js';
import { registerAgent } from './agent.js';
import { registerEvidence } from './evidence.js';
import { registerGate } from './gate.js';
import { registerHealth } from './health.js';
import { registerLineage } from './lineage.js';
import type { Metrics } from './metrics.js';
import { registerPages } from './pages.js';
import { registerProbes } from './probes.js';
import { registerSchemas } from './schemas.js';
import { registerSession } from './session.js';
import { registerWelcome } from './welcome.js';

/**
 * Registers all REST paths in scopes of their own, because they read bodies and present errors
 * differently than GraphQL.
 */
export async function registerHttp(
  fastify: FastifyInstance,
  dependencies: ApiDependencies,
  metrics: Metrics,
): Promise<void> {
  await fastify.register((scope, _options, done) => {
    scope.setErrorHandler(errorHandler(dependencies.log));
    registerWelcome(scope, dependencies.pages);
    registerPages(scope, dependencies.pages);
    registerSchemas(scope);
    registerProbes(scope, dependencies, metrics);
    registerGate(scope, dependencies);
    registerHealth(scope, dependencies);
    done();
  });
  await fastify.register((scope, _options, done) => {
    scope.setErrorHandler(errorHandler(dependencies.log));
    registerLineage(scope, dependencies, metrics);
    done();
  });
  await fastify.register((scope, _options, done) => {
    scope.setErrorHandler(errorHandler(dependencies.log));
    registerEvidence(scope, dependencies);
    done();
  });
  await fastify.register((scope, _options, done) => {
    scope.setErrorHandler(errorHandler(dependencies.log));
    registerAgent(scope, dependencies);
    done();
  });
  await fastify.register((scope, _options, done) => {
    scope.setErrorHandler(errorHandler(dependencies.log));
    registerSession(scope, dependencies);
    done();
  });
}
