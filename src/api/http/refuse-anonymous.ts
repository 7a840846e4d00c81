import type { FastifyReply, FastifyRequest } from 'fastify';
import { ANONYMOUS } from '../../core/access/actor.js';
import { WITHOUT_TOKEN } from '../failures.js';
import { problemOf, sendProblem } from './problem.js';

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
  const { code, message, help } = WITHOUT_TOKEN;
  if (request.routeOptions.url !== '/graphql') return sendProblem(reply, 401, { code, detail: message, help });
  const { requestId } = problemOf(401, { code, detail: message }, request.id);
  const extensions = { code, kind: WITHOUT_TOKEN.kind, help, requestId };
  return reply
    .code(401)
    .header('www-authenticate', 'Bearer realm="concordat"')
    .type('application/json; charset=utf-8')
    .send(JSON.stringify({ errors: [{ message, extensions }] }));
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
