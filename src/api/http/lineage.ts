import type { IngestOutcome } from '../../app/lineage/ingest-events.js';
import { runCooperatively } from '../../app/shared/cooperative.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiDependencies } from '../dependencies.js';
import { asUnauthenticated } from '../failures.js';
import { bodyOf, readBodiesAsText } from './json-bodies.js';
import { callOf } from './hooks.js';
import type { Metrics } from './metrics.js';
import { sendFailure, sendProblem } from './problem.js';
import { eventsOf, splitJsonArray } from './split-json.js';

/**
 * Receives OpenLineage events. Responds with 201 for a new event and 200 for a known one, both
 * after it is durable; with 4xx if a repetition cannot succeed; with 503 and Retry-After if it can;
 * never with a redirect.
 */
export function registerLineage(fastify: FastifyInstance, dependencies: ApiDependencies, metrics: Metrics): void {
  const { limits, bodies } = dependencies;
  readBodiesAsText(fastify, limits.http.lineageBytes, bodies);

  for (const path of ['/api/v1/lineage', '/api/v1/lineage/']) {
    fastify.post(path, (request, reply) => ingestOne(dependencies, metrics, request, reply));
  }
  for (const path of ['/api/v1/lineage/batch', '/api/v1/lineage/batch/']) {
    fastify.post(path, (request, reply) => ingestBatch(dependencies, metrics, request, reply));
  }
}

async function ingestOne(
  { app }: ApiDependencies,
  metrics: Metrics,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const result = await app.commands.ingestEvent(callOf(request), { body: bodyOf(request) });
  if (!result.ok) return sendFailure(reply, asUnauthenticated(result.error, request.actor));
  const outcome = result.value;
  metrics.events.inc({ outcome: outcome.kind.toLowerCase() });
  if (outcome.kind === 'REJECTED') {
    const help = 'Send one OpenLineage RunEvent, JobEvent or DatasetEvent as a JSON object.';
    return sendProblem(reply, 400, { code: outcome.code, detail: outcome.reason, help });
  }
  return reply.code(outcome.kind === 'STORED' ? 201 : 200).send({ id: outcome.id, status: outcome.kind.toLowerCase() });
}

async function ingestBatch(
  { app, limits }: ApiDependencies,
  metrics: Metrics,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const text = bodyOf(request);
  const events = await runCooperatively(eventsOf(text));
  const split = await runCooperatively(splitJsonArray(events ?? text, limits.http.batchEvents));
  if (split.kind === 'NOT_AN_ARRAY') {
    const detail = 'A batch is a JSON array of OpenLineage events, or an object with such an array under `events`.';
    return sendProblem(reply, 400, { code: 'MALFORMED_REQUEST', detail });
  }
  if (split.kind === 'TOO_MANY') {
    const detail = `A batch has at most ${String(limits.http.batchEvents)} events.`;
    return sendProblem(reply, 413, { code: 'BODY_TOO_LARGE', detail, help: 'Send several batches.' });
  }
  const result = await app.commands.ingestEvents(callOf(request), { bodies: split.values });
  if (!result.ok) return sendFailure(reply, asUnauthenticated(result.error, request.actor));
  for (const { kind } of result.value) metrics.events.inc({ outcome: kind.toLowerCase() });
  return reply.code(200).send(batchAnswer(result.value));
}

/** The response to a batch in the format of the specification; no failed event is retriable. */
function batchAnswer(outcomes: readonly IngestOutcome[]) {
  const failed = outcomes.flatMap((outcome, index) =>
    outcome.kind === 'REJECTED' ? [{ index, reason: `${outcome.code}: ${outcome.reason}`, retriable: false }] : [],
  );
  return {
    status: failed.length === 0 ? 'success' : 'partial_success',
    summary: {
      received: outcomes.length,
      successful: outcomes.length - failed.length,
      failed: failed.length,
      retriable: 0,
      non_retriable: failed.length,
    },
    failed_events: failed,
  };
}
