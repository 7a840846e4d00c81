import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { AgentEvidenceInput, AgentResult, HelloInput, LeaseRef } from '../../app/agents/protocol.js';
import { evidenceKey } from '../../app/agents/record-agent-evidence.js';
import { KEYS_WITHHELD } from '../../core/quality/keys-withheld.js';
import type { AppError } from '../../app/shared/errors.js';
import type { Issue } from '../../core/shared/issue.js';
import type { Result } from '../../core/shared/result.js';
import type { ApiDependencies } from '../dependencies.js';
import { asUnauthenticated } from '../failures.js';
import { goneSignal } from './abort-on-disconnect.js';
import { EVIDENCE_SCHEMA, HELD_SCHEMA, HELLO_SCHEMA, LEASE_SCHEMA } from './agent-schemas.js';
import { refuseLargeJson } from './body.js';
import { callOf } from './hooks.js';
import { bodyOf, readBodiesAsText } from './json-bodies.js';
import { HttpRefusal, sendFailure, sendProblem } from './problem.js';
import { SECOND } from '../../core/shared/duration.js';

const JSON_LIMITS = { depth: 20, values: 2_000_000, entries: 200_000, digits: 400 };
const MOST_ISSUES = 20;
/** The bodies as agents send them: what is optional may be missing. */
type HelloBody = Omit<HelloInput, 'domains' | 'engines' | 'labels' | 'servers'> &
  Partial<Pick<HelloInput, 'domains' | 'engines' | 'labels' | 'servers'>>;
interface LeaseBody {
  readonly agentId: string;
  readonly slots: number;
  /** In seconds. */
  readonly wait?: number;
}
interface HeldBody {
  readonly agentId: string;
  readonly work: readonly LeaseRef[];
}
type ResultBody = Pick<AgentResult, 'checkDigest' | 'checkId' | 'outcome'> & Partial<AgentResult>;
type EvidenceBody = Pick<AgentEvidenceInput, 'agentId' | 'attempt' | 'token' | 'workId'> & {
  readonly results?: readonly ResultBody[];
  readonly fault?: AgentEvidenceInput['fault'];
  readonly files?: AgentEvidenceInput['files'];
};

/** The protocol by which agents ask for work and send results (`docs/guides/agents.md`). */
export function registerAgent(fastify: FastifyInstance, { app, bodies, draining, limits }: ApiDependencies): void {
  readBodiesAsText(fastify, limits.http.evidenceBytes, bodies);
  const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
  const hello = bodyReader<HelloBody>(ajv.compile(HELLO_SCHEMA));
  const lease = bodyReader<LeaseBody>(ajv.compile(LEASE_SCHEMA));
  const held = bodyReader<HeldBody>(ajv.compile(HELD_SCHEMA));
  const evidence = bodyReader<EvidenceBody>(ajv.compile(EVIDENCE_SCHEMA));
  const { commands } = app;
  fastify.post('/api/v1/agent/hello', async (request, reply) => {
    const { domains = null, engines = [], labels = {}, servers = null, ...body } = await hello(request);
    const input = { domains, engines, labels, servers, ...body };
    return answer(request, reply, await commands.agentHello(callOf(request), input));
  });
  fastify.post('/api/v1/agent/lease', async (request, reply) => {
    const { agentId, slots, wait = 0 } = await lease(request);
    const signal = goneSignal(reply, draining);
    const input = { agentId, slots, waitMillis: wait * SECOND, signal };
    return answer(request, reply, await commands.agentLease(callOf(request), input));
  });
  fastify.post('/api/v1/agent/heartbeat', async (request, reply) =>
    answer(request, reply, await commands.agentHeartbeat(callOf(request), await held(request))),
  );
  fastify.post('/api/v1/agent/release', async (request, reply) =>
    answer(request, reply, await commands.agentRelease(callOf(request), await held(request))),
  );
  fastify.post('/api/v1/agent/evidence', async (request, reply) => {
    const { fault = null, files = null, results = [], ...body } = await evidence(request);
    const input = { ...body, fault, files, results: results.map(whole), idempotencyKey: evidenceKey(body) };
    return answer(request, reply, await commands.agentEvidence(callOf(request), input));
  });
}

function answer<T>(request: FastifyRequest, reply: FastifyReply, result: Result<T, AppError>): FastifyReply {
  if (result.ok) return reply.send(result.value);
  const { code, help, message } = result.error;
  // An agent of another release knows from the status that it must be updated.
  if (code === 'PROTOCOL_UNSUPPORTED') return sendProblem(reply, 426, { code, detail: message, help });
  return sendFailure(reply, asUnauthenticated(result.error, request.actor));
}

function whole({ keysWithheld, ...body }: ResultBody): AgentResult {
  const empty = { observed: null, damage: null, rowsTested: null, reasonCode: null, message: null, predicate: null };
  const place = { statementHash: null, engine: null, durationMillis: null, server: null, keys: null };
  return { ...empty, ...place, ...body, keysWithheld: KEYS_WITHHELD.find((known) => known === keysWithheld) ?? null };
}

/** Reads a body of this shape; all that is wrong with it is refused at once. */
function bodyReader<T>(isValid: ValidateFunction): (request: FastifyRequest) => Promise<T> {
  return async (request) => {
    const text = bodyOf(request);
    await refuseLargeJson(text, JSON_LIMITS);
    const body = parsed(text);
    if (isValid(body)) return body as T;
    const issues = (isValid.errors ?? []).slice(0, MOST_ISSUES).map(issueOf);
    const [first] = issues;
    const detail = `The body is not as the protocol expects: ${first?.message ?? ''}.`;
    throw new HttpRefusal(400, { code: 'MALFORMED_REQUEST', detail, issues });
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpRefusal(400, { code: 'MALFORMED_REQUEST', detail: 'The body is not JSON.' });
  }
}

function issueOf({ instancePath, message = 'is not valid' }: ErrorObject): Issue {
  const text = `\`${instancePath === '' ? 'the body' : instancePath}\` ${message}`;
  return {
    code: 'MALFORMED_REQUEST',
    severity: 'error',
    message: text,
    pointer: instancePath,
    line: 1,
    column: 1,
    help: null,
  };
}
