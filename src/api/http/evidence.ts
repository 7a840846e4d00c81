import type { RecordToolResultsInput, RecordedResults } from '../../app/checks/record-tool-results.js';
import { QUALITY_TOOLS } from '../../core/quality/tool-result.js';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ApiDependencies } from '../dependencies.js';
import { asUnauthenticated } from '../failures.js';
import { refuseLargeJson } from './body.js';
import { callOf } from './hooks.js';
import { bodyOf, readBodiesAsText } from './json-bodies.js';
import { sendFailure } from './problem.js';
import { enumOf, malformed } from './query.js';

const TEXTS = ['product', 'contract', 'contractVersion', 'from', 'to', 'partition', 'observedAt'] as const;
const MEMBERS: ReadonlySet<string> = new Set([...TEXTS, 'tool', 'document', 'results', 'manifest']);

/** The file is a text in the body, or JSON in it. */
const JSON_LIMITS = { depth: 100, values: 1_000_000, entries: 200_000, digits: 400 };

/**
 * Records the results of another tool: 201 where evidence was recorded, 200 where nothing could be
 * matched. The body is `{product, partition, tool, document, manifest}`.
 */
export function registerEvidence(fastify: FastifyInstance, { app, bodies, limits }: ApiDependencies): void {
  readBodiesAsText(fastify, limits.http.evidenceBytes, bodies);
  fastify.post('/api/v1/evidence', async (request, reply) => {
    const result = await app.commands.recordToolResults(callOf(request), await inputOf(request));
    if (!result.ok) return sendFailure(reply, asUnauthenticated(result.error, request.actor));
    return reply.code(result.value.mapped.length > 0 ? 201 : 200).send(presented(result.value));
  });
}

async function inputOf(request: FastifyRequest): Promise<RecordToolResultsInput> {
  const text = bodyOf(request);
  await refuseLargeJson(text, JSON_LIMITS);
  const body = objectOf(text);
  const unknown = Object.keys(body).find((name) => !MEMBERS.has(name));
  if (unknown !== undefined) {
    throw malformed(`The member \`${unknown.slice(0, 80)}\` is not known.`, `Members: ${[...MEMBERS].join(', ')}.`);
  }
  const given = Object.fromEntries(TEXTS.map((name) => [name, textMember(body, name)]));
  const { product, ...others } = given;
  if (product === undefined || product === null)
    throw malformed('`product` is missing.', 'Send `"product": "domain/name"`.');
  const document = fileMember(body['document'] ?? body['results']);
  if (document === null) throw malformed('`document` is missing.', 'Send the file of the tool as `document`.');
  return {
    ...others,
    product,
    document,
    manifest: fileMember(body['manifest']),
    tool: enumOf('tool', textMember(body, 'tool') ?? undefined, QUALITY_TOOLS),
  };
}

function objectOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Refused below, as is JSON of another kind.
  }
  throw malformed('The body is not a JSON object.', 'Send `{"product": …, "partition": …, "document": …}`.');
}

function textMember(body: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = body[name] ?? null;
  if (value === null || typeof value === 'string') return value;
  throw malformed(`\`${name}\` is not a text.`, 'Send it as a JSON string.');
}

/** A file as a text, or its JSON itself. */
function fileMember(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function presented({ evidence, isRepeated, mapped, tool, unmapped }: RecordedResults) {
  return {
    tool,
    isRepeated,
    mapped,
    unmapped,
    evidence: evidence.map((one) => ({
      id: one.id,
      checkId: one.checkId,
      contractVersion: one.contractVersion,
      interval: one.partition,
      outcome: one.outcome,
      observed: one.observed,
      rowsTested: one.rowsTested,
      reasonCode: one.reasonCode,
      message: one.message,
      observedAt: one.observedAt,
    })),
  };
}
