import type { Socket } from 'node:net';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Code } from '../../core/codes/index.js';
import { PROBLEM_TYPE, type Refusal, problemOf, sendProblem } from './problem.js';

/**
 * Answers a request that reached no route, because its path cannot be read. No hook has run for it.
 */
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

/**
 * Answers what Node could not read as HTTP: there is no request yet, only a connection to write to.
 */
export function answerUnreadable(nextId: () => string): (error: NodeJS.ErrnoException, socket: Socket) => void {
  return (error, socket) => {
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
  };
}

interface Unreadable extends Refusal {
  readonly status: number;
  readonly reason: string;
}

function refusalOf({ code }: NodeJS.ErrnoException): Unreadable {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return refused(431, 'Request Header Fields Too Large', 'The headers of the request are too large.');
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return refused(413, 'Content Too Large', 'The chunk extensions of the body are too large.', 'BODY_TOO_LARGE');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return refused(408, 'Request Timeout', 'The request did not arrive in time.');
    default:
      return refused(400, 'Bad Request', 'The request is not HTTP/1.1.');
  }
}

function refused(status: number, reason: string, detail: string, code: Code = 'MALFORMED_REQUEST'): Unreadable {
  return { status, reason, code, detail };
}
