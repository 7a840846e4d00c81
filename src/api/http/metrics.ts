import type { FastifyInstance } from 'fastify';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Process and request metrics for Prometheus, of this one server. */
export interface Metrics {
  readonly contentType: string;
  text(): Promise<string>;
  /** Open WebSocket connections. */
  readonly connections: Gauge;
  /** Lineage events by what became of them: stored, duplicate, rejected. */
  readonly events: Counter<'outcome'>;
  readonly lineageBytesInFlight: Gauge;
}

/** Measures every request under its route pattern, so that no caller can invent labels. */
export function registerMetrics(fastify: FastifyInstance): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const seconds = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request’s head to the end of its answer.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers,
  });
  const inFlight = new Gauge({ name: 'http_requests_in_flight', help: 'Requests that are being answered.', registers });

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
    text: () => registry.metrics(),
    connections: new Gauge({ name: 'concordat_websocket_connections', help: 'Open WebSocket connections.', registers }),
    events: new Counter({
      name: 'concordat_lineage_events_total',
      help: 'OpenLineage events by what became of them.',
      labelNames: ['outcome'] as const,
      registers,
    }),
    lineageBytesInFlight: new Gauge({
      name: 'concordat_lineage_bytes_in_flight',
      help: 'Bytes of lineage bodies in memory.',
      registers,
    }),
  };
}
