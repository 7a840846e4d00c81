import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { App } from '../../app/build-app.js';
import type { Log } from '../../app/ports/clock.js';
import { registerWorkMetrics } from './work-metrics.js';

/** Metrics of the process, its requests and the work of checks, for Prometheus. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  /** Open WebSocket connections. */
  readonly connections: Gauge;
  /** Lineage events by outcome: stored, duplicate or rejected. */
  readonly events: Counter<'outcome'>;
  readonly bodyBytesInFlight: Gauge;
}

/** Measures each request under its route pattern, so that callers cannot create labels. */
export function registerMetrics(fastify: FastifyInstance, app: App, log: Log): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const refreshWork = registerWorkMetrics(registry, app, log);
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the headers of a request to the end of its response.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers,
  });
  const inFlight = new Gauge({
    name: 'http_requests_in_flight',
    help: 'Requests without a complete response.',
    registers,
  });

  fastify.addHook('onRequest', (_request, _reply, done) => {
    inFlight.inc();
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    inFlight.dec();
    const labels = { method: request.method, route: request.routeOptions.url ?? 'none', status: reply.statusCode };
    seconds.observe(labels, reply.elapsedTime / 1000);
    done();
  });
  return {
    contentType: registry.contentType,
    text: async () => {
      await refreshWork();
      return registry.metrics();
    },
    connections: new Gauge({ name: 'concordat_websocket_connections', help: 'Open WebSocket connections.', registers }),
    events: new Counter({
      name: 'concordat_lineage_events_total',
      help: 'OpenLineage events by outcome.',
      labelNames: ['outcome'] as const,
      registers,
    }),
    bodyBytesInFlight: new Gauge({
      name: 'concordat_body_bytes_in_flight',
      help: 'Bytes of the bodies of requests that are being read.',
      registers,
    }),
  };
}
