import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { sendProblem } from '../../api/http/problem.js';
import type { Log } from '../../app/ports/clock.js';

const PATHS = 'Compare the method and the path with those that `GET /` lists.';
const MALFORMED = { code: 'MALFORMED_REQUEST' } as const;

/** Responses of Nest itself (an unknown path) have the same format as all others. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (reply.sent) return;
    if (exception instanceof HttpException && exception.getStatus() < 500) {
      const status = exception.getStatus();
      // The path is unknown, not a name in the catalog, which the fix of the code is about.
      const refusal = status === 404 ? ({ code: 'NOT_FOUND', help: PATHS } as const) : MALFORMED;
      void sendProblem(reply, status, { ...refusal, detail: exception.message });
      return;
    }
    this.log.error('a request failed', { requestId: reply.request.id, error: exception });
    void sendProblem(reply, 500, { code: 'INTERNAL', detail: `Request ${reply.request.id} failed; see the log.` });
  }
}
