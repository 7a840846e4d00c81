import type { FastifyReply, FastifyRequest } from 'fastify';
import { ANONYMOUS } from '../../core/access/actor.js';
import { WITHOUT_TOKEN } from '../failures.js';
import { sendGraphqlRefusal, sendProblem } from './problem.js';

/** How long the rest of a refused body is discarded, so that the client can read the answer. */
const LINGER_MILLIS = 2_000;

/** Whether the caller has no token and the path requires one; unknown paths are a 404. */
export function isRefusedAnonymous(request: FastifyRequest): boolean {
  if (request.actor !== ANONYMOUS) return false;
  return !(request.is404 && (request.method === 'GET' || request.method === 'HEAD'));
}

/**
 * Answers 401 before the body is read, and closes the connection: the rest of the body is discarded
 * for a moment and never kept.
 */
export function refuseAnonymous(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  lingerOnClose(request);
  void reply.header('connection', 'close');
  const { code, kind, message, help } = WITHOUT_TOKEN;
  const refusal = { code, detail: message, help };
  return request.routeOptions.url === '/graphql'
    ? sendGraphqlRefusal(reply, 401, refusal, kind)
    : sendProblem(reply, 401, refusal);
}

/**
 * Node destroys the connection right after a response with `Connection: close`. The system then
 * resets it if the client still sends, and the client may lose the response. Here only the own
 * side is ended at first.
 */
function lingerOnClose({ raw }: FastifyRequest): void {
  const { socket } = raw;
  socket.destroySoon = () => {
    socket.end();
    const timer = setTimeout(() => socket.destroy(), LINGER_MILLIS);
    socket.once('close', () => {
      clearTimeout(timer);
    });
  };
}
