import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Log } from '../../app/ports/clock.js';
import type { Code } from '../../core/codes/index.js';
import { HttpRefusal, sendProblem } from './problem.js';

const CODES: Readonly<Record<number, Code>> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  503: 'UNAVAILABLE',
};

/** Presents any error as problem details. The details of a fault are in the log only. */
export function errorHandler(log: Log) {
  return (error: FastifyError | HttpRefusal, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (error instanceof HttpRefusal) return sendProblem(reply, error.statusCode, error.refusal);
    const status = error.statusCode ?? 500;
    if (status >= 400 && status < 500) {
      return sendProblem(reply, status, { code: CODES[status] ?? 'MALFORMED_REQUEST', detail: error.message });
    }
    if (status === 503) return sendProblem(reply, 503, { code: 'UNAVAILABLE', detail: 'The server is stopping.' });
    log.error('a request failed', { requestId: request.id, method: request.method, path: request.url, error });
    const detail = `The server failed on this request. Its log contains the cause under request id ${request.id}.`;
    return sendProblem(reply, 500, { code: 'INTERNAL', detail });
  };
}
