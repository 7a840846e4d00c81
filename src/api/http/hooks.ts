import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { CallContext } from '../../app/shared/use-case.js';
import { Unavailable, unavailable } from '../../app/shared/errors.js';
import type { IdentityClaim } from '../../app/shared/identity.js';
import { ANONYMOUS, type Actor } from '../../core/access/actor.js';
import { asRequest } from '../../app/shared/cooperative.js';
import type { WorkAccount } from '../../app/shared/work-budget.js';
import { err } from '../../core/shared/result.js';
import type { ApiDependencies } from '../dependencies.js';
import { hasOneHost } from './connections.js';
import { isRefusedAnonymous, refuseAnonymous } from './refuse-anonymous.js';
import { type Site, isOwnOrigin, sessionIn } from './site.js';
import { type Refusal, sendFailure, sendProblem } from './problem.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The caller, identified before the body is read. */
    actor: Actor;
    /** Counts the work of the request; of identified callers. */
    work?: WorkAccount;
  }
  interface FastifyContextConfig {
    /** Whether the caller is not identified: probes and the front page. */
    readonly open?: boolean;
  }
}

/** Two parts of the network could each follow another one of them. */
const TWO_HOSTS: Refusal = { code: 'MALFORMED_REQUEST', detail: 'The request has more than one Host header.' };

/** A page of another origin cannot send it without a CORS preflight, which is refused. */
export const CSRF_HEADER = 'x-concordat-csrf';

const REQUEST_ID = /^[\w.:/+=-]{1,128}$/;

/** The request id that the caller sent if it has the expected form, else a new one. */
export function requestIdOf(header: string | string[] | undefined, next: () => string): string {
  return typeof header === 'string' && REQUEST_ID.test(header) ? header : next();
}

/** What the headers of a request show about its sender. */
export function claimOf(headers: IncomingHttpHeaders, site: Site): IdentityClaim {
  const session = sessionIn(headers, site);
  const isOwnPage = isOwnOrigin(headers, site) && headers[CSRF_HEADER] === '1';
  return { ...withoutSession(headers), session: session === null ? null : { secret: session, isOwnPage } };
}

/** A browser cannot set headers of an upgrade to a WebSocket: its Origin alone counts. */
export function claimOfUpgrade(headers: IncomingHttpHeaders, site: Site): IdentityClaim {
  return claimOf({ ...headers, [CSRF_HEADER]: '1' }, site);
}

function withoutSession(headers: IncomingHttpHeaders): Omit<IdentityClaim, 'session'> {
  const { authorization, host, origin } = headers;
  const fetchSite = headers['sec-fetch-site'];
  return {
    authorization: authorization ?? null,
    host: host ?? null,
    origin: origin ?? null,
    fetchSite: typeof fetchSite === 'string' ? fetchSite : null,
  };
}

/** Identifies the caller of every request, sets the request id, and logs the result. */
export function registerHooks(
  fastify: FastifyInstance,
  { connections, identity, log, draining, pages, site, work }: ApiDependencies,
): void {
  fastify.decorateRequest('actor', null as unknown as Actor);

  fastify.addHook('onRequest', async (request, reply) => {
    void reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
    request.actor = ANONYMOUS;
    if (!hasOneHost(request.raw.rawHeaders)) return sendProblem(reply, 400, TWO_HOSTS);
    if (request.routeOptions.config.open === true) return undefined;
    const refused = connections.refusalOf(request.raw.socket);
    if (refused !== null) {
      void reply.header('connection', 'close');
      return sendProblem(reply, refused.status, refused.refusal);
    }
    // The same document for everybody: what it shows is requested by it.
    if (pages?.isPage(request)) return pages.sendIndex(request, reply);
    const claim = claimOf(request.headers, site);
    const known = await identity.identify(claim).catch((error: unknown) => {
      // Identifying a caller reads the database.
      if (!(error instanceof Unavailable)) throw error;
      log.warn('identifying callers is temporarily unavailable', { requestId: request.id, error });
      return err(unavailable(error));
    });
    if (!known.ok) return sendFailure(reply, known.error);
    request.actor = known.value;
    request.work = work.open(known.value.subject);
    return isRefusedAnonymous(request) ? refuseAnonymous(request, reply) : undefined;
  });

  // Not before: the events of the body do not keep the context.
  fastify.addHook('preValidation', (request, _reply, done) => {
    asRequest(request.actor.subject, done);
  });

  fastify.addHook('onSend', async (request, reply) => {
    // Sent also where the caller is gone: only then has the work ended.
    request.work?.close();
    // Node keeps the connection of a running request open, and the closing server would wait for
    // it.
    if (draining.aborted) void reply.header('connection', 'close');
  });

  fastify.addHook('onResponse', (request, reply, done) => {
    const { method, id, actor } = request;
    log.info('request', {
      requestId: id,
      method,
      path: request.url.split('?')[0],
      status: reply.statusCode,
      millis: Math.round(reply.elapsedTime * 10) / 10,
      subject: actor.subject,
    });
    done();
  });
}

/** The caller and the request id, for a use case. */
export function callOf(request: FastifyRequest): CallContext {
  const { actor, id, work } = request;
  return { actor, requestId: id, ...(work && { work }) };
}
