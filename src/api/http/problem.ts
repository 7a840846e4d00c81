import type { FastifyReply } from 'fastify';
import type { AppError } from '../../app/shared/errors.js';
import { type Code, codes } from '../../core/codes/index.js';

/** Body of a refusal on the REST paths: RFC 9457 with code, help and issues as extensions. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly help: string | null;
  readonly issues?: AppError['issues'];
  readonly requestId: string;
}

const STATUS: Readonly<Record<AppError['kind'], number>> = {
  Invalid: 400,
  Unauthenticated: 401,
  Forbidden: 403,
  NotFound: 404,
  Conflict: 409,
  Stale: 409,
  Unavailable: 503,
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  426: 'Upgrade Required',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** What is refused, why, and how to fix it. */
export interface Refusal {
  readonly code: Code;
  readonly detail: string;
  readonly help?: string | null;
  readonly issues?: AppError['issues'];
}

/** A refusal that is thrown to the error handler. */
export class HttpRefusal extends Error {
  constructor(
    readonly statusCode: number,
    readonly refusal: Refusal,
  ) {
    super(refusal.detail);
  }
}

/** Answers with an expected failure of a use case. */
export function sendFailure(reply: FastifyReply, error: AppError): FastifyReply {
  const { code, message, help, issues } = error;
  // The server could serve others: the caller sends too much.
  const status = code === 'TOO_MUCH_AT_ONCE' ? 429 : STATUS[error.kind];
  return sendProblem(reply, status, { code, detail: message, help, issues });
}

/** Answers with problem details. */
export function sendProblem(reply: FastifyReply, status: number, refusal: Refusal): FastifyReply {
  if (status === 401) void reply.header('www-authenticate', 'Bearer realm="concordat"');
  if (status === 503 || status === 429) void reply.header('retry-after', '1');
  return reply
    .code(status)
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(problemOf(status, refusal, reply.request.id)));
}

/** Answers a request to `/graphql` with one error in the format of GraphQL over HTTP. */
export function sendGraphqlRefusal(
  reply: FastifyReply,
  status: number,
  { code, detail, help }: Refusal,
  kind: AppError['kind'] = 'Invalid',
): FastifyReply {
  if (status === 401) void reply.header('www-authenticate', 'Bearer realm="concordat"');
  const extensions = { code, kind, help: help ?? codes[code].fix, requestId: reply.request.id };
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message: detail, extensions }] }));
}

/** The media type of every refusal. */
export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** The refusal in the format of RFC 9457. */
export function problemOf(status: number, refusal: Refusal, requestId: string): Problem {
  return {
    type: `urn:concordat:problem:${refusal.code.toLowerCase().replaceAll('_', '-')}`,
    title: TITLES[status] ?? 'Error',
    status,
    detail: refusal.detail,
    code: refusal.code,
    help: refusal.help ?? codes[refusal.code].fix,
    ...(refusal.issues && refusal.issues.length > 0 ? { issues: refusal.issues } : {}),
    requestId,
  };
}
