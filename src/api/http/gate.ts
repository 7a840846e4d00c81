import type { GateDecision } from '../../core/gate/gate-decision.js';
import type { GateInput } from '../../app/gate/parse-gate-request.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ApiDependencies } from '../dependencies.js';
import { credentialOf } from '../credential-watch.js';
import { asUnauthenticated } from '../failures.js';
import { type Waiting, waitForGate } from '../wait-for-gate.js';
import { MAPPER } from '../presenters/enums.js';
import { presentGate } from '../presenters/gate.js';
import { callOf, claimOf } from './hooks.js';
import { sendFailure } from './problem.js';
import { goneSignal } from './abort-on-disconnect.js';
import { malformed, parametersOf, enumOf } from './query.js';

const PARAMETERS = [
  'consumer',
  'from',
  'to',
  'partition',
  'contract',
  'versionRange',
  'server',
  'mapper',
  'strictness',
  'asOf',
  'wait',
  'dryRun',
] as const;

/**
 * The gate for schedulers. The status is 200 for every verdict; the body contains it. `wait` holds
 * the response while the verdict is WAIT, for at most a minute.
 */
export function registerGate(fastify: FastifyInstance, dependencies: ApiDependencies): void {
  const { app, limits } = dependencies;
  const asked = new SameQuestions(limits.http.gateWaitMillis);
  fastify.get<{ Params: { domain: string; product: string } }>(
    '/api/v1/gate/:domain/:product',
    async (request, reply) => {
      const { question, waitMillis } = asked.of(request);
      const call = callOf(request);
      const result = await (waitMillis > 0
        ? waitForGate(app, waiting(dependencies, request, reply), { ...question, waitMillis })
        : app.commands.decideGate(call, question));
      if (!result.ok) return sendFailure(reply, asUnauthenticated(result.error, request.actor));
      void reply.header('cache-control', 'no-store').type('application/json; charset=utf-8');
      return textOf(result.value);
    },
  );
}

/** The texts of kept decisions: a decision that is given again is the same object. */
const TEXTS = new WeakMap<GateDecision, string>();

function textOf(decision: GateDecision): string {
  const known = TEXTS.get(decision);
  if (known !== undefined) return known;
  const text = JSON.stringify(presentGate(decision));
  TEXTS.set(decision, text);
  return text;
}

type GateHttpRequest = FastifyRequest<{ Params: { domain: string; product: string } }>;

/** Requests are this long at most to be remembered, and this many are. */
const LONGEST_REMEMBERED = 2_000;
const MOST_REMEMBERED = 2_000;

/** Equal requests, as schedulers repeat them, are read once and give one object. */
class SameQuestions {
  private readonly byUrl = new Map<string, Question>();

  constructor(private readonly longestWait: number) {}

  /** Throws where the request is malformed. */
  of({ params: { domain, product }, query, url }: GateHttpRequest): Question {
    const known = this.byUrl.get(url);
    if (known !== undefined) return known;
    const question = questionOf(query, `${domain}/${product}`, this.longestWait);
    if (url.length > LONGEST_REMEMBERED) return question;
    if (this.byUrl.size >= MOST_REMEMBERED) this.byUrl.clear();
    this.byUrl.set(url, question);
    return question;
  }
}

interface Question {
  readonly question: GateInput;
  readonly waitMillis: number;
}

/** The caller of a request that waits. */
function waiting(
  { draining, identity, log, site }: ApiDependencies,
  request: FastifyRequest,
  reply: FastifyReply,
): Waiting {
  const credential = credentialOf(identity, claimOf(request.headers, site), log);
  return { call: callOf(request), credential, signal: goneSignal(reply, draining) };
}

function questionOf(query: unknown, product: string, longest: number): Question {
  const { consumer, wait, dryRun, mapper, strictness, ...same } = parametersOf(query, PARAMETERS);
  if (consumer === undefined) throw malformed('The parameter `consumer` is missing.', 'Add `?consumer=domain/name`.');
  const requestedMapper = enumOf('mapper', mapper, MAPPER.values);
  const question: GateInput = {
    ...same,
    consumer,
    product,
    mapper: requestedMapper === null ? null : MAPPER.read(requestedMapper),
    strictness: enumOf('strictness', strictness, ['BALANCED', 'STRICT']),
    dryRun: enumOf('dryRun', dryRun, ['true', 'false']) === 'true',
  };
  return { question, waitMillis: waitMillisOf(wait, longest) };
}

/** Reads `30` or `30s`; a longer wait than the longest is shortened to it. */
function waitMillisOf(text: string | undefined, longest: number): number {
  if (text === undefined) return 0;
  const match = /^(\d{1,6})s?$/.exec(text);
  if (!match)
    throw malformed('`wait` is not a number of seconds.', 'Write `wait=30` or `wait=30s`. The maximum is 60.');
  return Math.min(Number(match[1]) * 1000, longest);
}
