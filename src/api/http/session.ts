import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { MINUTE } from '../../core/shared/duration.js';
import { realMillis } from '../../platform/clock.js';
import type { ApiDependencies } from '../dependencies.js';
import { CSRF_HEADER } from './hooks.js';
import { bodyOf, readBodiesAsText } from './json-bodies.js';
import { LoginTries } from './login-tries.js';
import { HttpRefusal, sendFailure } from './problem.js';
import { isOwnOrigin, sessionIn } from './site.js';

const PATH = '/api/v1/session';
const NEITHER = { session: null, host: null, origin: null, fetchSite: null };

/**
 * Logins of browsers for identity `token`: a token becomes a session, whose cookie no script can
 * read. With identity `local` there is nothing to log in to.
 */
export function registerSession(fastify: FastifyInstance, dependencies: ApiDependencies): void {
  const { app, bodies, connections, identity, limits, site } = dependencies;
  if (identity.mode === 'local') return;
  const { loginBytes, loginsPerMinute } = limits.http;
  readBodiesAsText(fastify, loginBytes, bodies);
  const tries = new LoginTries(loginsPerMinute, MINUTE);
  const cookie = (secret: string): string => `${site.cookie.name}=${secret}; ${site.cookie.attributes}`;

  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('cache-control', 'no-store');
    const refused = connections.refusalOf(request.raw.socket);
    if (refused !== null) throw new HttpRefusal(refused.status, refused.refusal);
    refuseOtherPages(request, isOwnOrigin(request.headers, site));
    done();
  });

  fastify.post(PATH, { config: { open: true } }, async (request, reply) => {
    const token = tokenIn(bodyOf(request));
    const address = request.raw.socket.remoteAddress ?? '';
    if (!tries.take(address, realMillis())) throw tooManyTries(loginsPerMinute);
    const known = await identity.identify({ ...NEITHER, authorization: `Bearer ${token}` });
    if (!known.ok) return sendFailure(reply, known.error);
    tries.giveBack(address);
    const { subject, token: held } = known.value;
    if (held === undefined) throw new Error('The caller was identified without a token.');
    const { endsAt, secret } = await app.sessions.start(held);
    return reply.header('set-cookie', cookie(secret)).send({ subject, endsAt });
  });

  fastify.delete(PATH, { config: { open: true } }, async (request, reply): Promise<FastifyReply> => {
    const secret = sessionIn(request.headers, site);
    if (secret !== null) await app.sessions.end(secret);
    return reply
      .header('set-cookie', `${cookie('')}; Max-Age=0`)
      .code(204)
      .send();
  });
}

/** Another site could log its visitors in with a token of its own, or log them out. */
function refuseOtherPages({ headers }: FastifyRequest, isOwn: boolean): void {
  if (isOwn && headers[CSRF_HEADER] === '1') return;
  const detail = 'Browsers log in on a page of this server, at the address in CONCORDAT_PUBLIC_URL.';
  throw new HttpRefusal(403, { code: 'CROSS_SITE', detail });
}

function tokenIn(text: string): string {
  const token = tokenMember(text);
  if (typeof token === 'string') return token.trim();
  throw new HttpRefusal(400, { code: 'MALFORMED_REQUEST', detail: 'The body must be {"token": "…"}.' });
}

function tokenMember(text: string): unknown {
  try {
    return (JSON.parse(text) as { readonly token?: unknown } | null)?.token;
  } catch {
    return undefined;
  }
}

function tooManyTries(most: number): HttpRefusal {
  const detail = `More than ${String(most)} logins of this address failed within a minute.`;
  return new HttpRefusal(429, { code: 'TOO_MANY_REQUESTS', detail, help: 'Try again in a minute.' });
}
