import type { Socket } from 'node:net';
import { contained } from '../../app/shared/contained.js';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEM_TYPE, type Refusal, problemOf, sendProblem } from './problem.js';

/** Answers a request without a route, because its path cannot be read. No hook has run for it. */
export function answerUnroutable(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const status = error.statusCode !== undefined && error.statusCode < 500 ? error.statusCode : 400;
  void reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
  void sendProblem(reply, status, { code: 'MALFORMED_REQUEST', detail: detailOf(error, request) });
}

function detailOf({ code, message }: FastifyError, { url }: FastifyRequest): string {
  return code === 'FST_ERR_BAD_URL'
    ? `The path \`${url.slice(0, 200).split('?')[0] ?? ''}\` is not percent-encoded UTF-8.`
    : message.slice(0, 300);
}

/** Answers bytes that Node cannot read as HTTP. There is no request yet, only a connection. */
export function answerUnreadable(nextId: () => string): (error: NodeJS.ErrnoException, socket: Socket) => void {
  return contained(
    (error: NodeJS.ErrnoException, socket: Socket) => {
      if (error.code === 'ECONNRESET' || socket.destroyed) return;
      const { status, reason, ...refusal } = refusalOf(error);
      const requestId = nextId();
      const body = JSON.stringify(problemOf(status, refusal, requestId));
      const head = [
        `HTTP/1.1 ${String(status)} ${reason}`,
        `Content-Type: ${PROBLEM_TYPE}`,
        `Content-Length: ${String(Buffer.byteLength(body))}`,
        `X-Request-Id: ${requestId}`,
        'X-Content-Type-Options: nosniff',
        'Connection: close',
      ];
      if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
      socket.destroy(error);
    },
    (_fault, _error, socket) => {
      socket.destroy();
    },
  );
}

interface Unreadable extends Refusal {
  readonly status: number;
  readonly reason: string;
}

const NOT_HTTP: Unreadable = {
  status: 400,
  reason: 'Bad Request',
  code: 'MALFORMED_REQUEST',
  detail: 'The request is not HTTP/1.1.',
};

/** The answers by the codes of Node and its parser; any other code means `NOT_HTTP`. */
const REFUSALS: ReadonlyMap<string, Unreadable> = new Map<string, Unreadable>([
  [
    'HPE_HEADER_OVERFLOW',
    {
      status: 431,
      reason: 'Request Header Fields Too Large',
      code: 'MALFORMED_REQUEST',
      detail: 'The headers of the request are too large.',
    },
  ],
  [
    'HPE_CHUNK_EXTENSIONS_OVERFLOW',
    {
      status: 413,
      reason: 'Content Too Large',
      code: 'BODY_TOO_LARGE',
      detail: 'The chunk extensions of the body are too large.',
    },
  ],
  [
    'ERR_HTTP_REQUEST_TIMEOUT',
    {
      status: 408,
      reason: 'Request Timeout',
      code: 'MALFORMED_REQUEST',
      detail: 'The request did not arrive in time.',
    },
  ],
]);

function refusalOf({ code }: NodeJS.ErrnoException): Unreadable {
  return REFUSALS.get(code ?? '') ?? NOT_HTTP;
}
