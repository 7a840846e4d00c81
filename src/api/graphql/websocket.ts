import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  getOperationAST,
  specifiedRules,
  validate,
} from 'graphql';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { contained } from '../../app/shared/contained.js';
import type { CallContext } from '../../app/shared/use-case.js';
import { Unavailable } from '../../app/shared/errors.js';
import type { IdentityClaim } from '../../app/shared/identity.js';
import { ANONYMOUS, type Actor } from '../../core/access/actor.js';
import type { ApiDependencies } from '../dependencies.js';
import { type Credential, credentialOf } from '../credential-watch.js';
import { hasOneHost } from '../http/connections.js';
import { claimOfUpgrade, requestIdOf } from '../http/hooks.js';
import type { Metrics } from '../http/metrics.js';
import { HttpRefusal } from '../http/problem.js';
import { type Site, withoutBase } from '../http/site.js';
import { boundedSocket } from './bounded-socket.js';
import { formatError } from './errors.js';
import { parseWithin, refuseIntrospection } from './limits/check.js';
import { requestContext } from './request-context.js';
import { SocketCounts } from './socket-limits.js';

const PATH = '/graphql';
const KEEP_ALIVE_MILLIS = 12_000;
/** The close code of WebSockets for a condition that ends by itself. */
const TRY_AGAIN_LATER = 1013;
/** The close code of graphql-transport-ws for a caller who is not authenticated. */
const UNAUTHORIZED = 4401;
/** The close code of graphql-transport-ws for a caller with too many connections. */
const TOO_MANY = 4429;
const TOKEN_ENDED = 'The token is expired or revoked';

/** The connection; `call` is set when connection_init was accepted. */
type ConnectionExtra = Extra & Accepted;

interface Accepted {
  call?: CallContext;
  credential?: Credential;
  /** Ends the count of a subscription, by its id. */
  counted?: Map<string, () => void>;
}

/**
 * Serves subscriptions by graphql-ws on the path of GraphQL, with the limits and the validation of
 * HTTP. The caller is identified twice: at the upgrade, by the headers that a browser can set, and
 * at connection_init, which can contain a token.
 */
export function serveSubscriptions(
  server: Server,
  schema: GraphQLSchema,
  dependencies: ApiDependencies,
  metrics: Metrics,
): { readonly close: () => Promise<void> } {
  const { connections, identity, ids, limits, log, draining, site, work } = dependencies;
  const counts = new SocketCounts(limits.graphql.sockets);
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.graphql.messageBytes,
    perMessageDeflate: false,
    WebSocket: boundedSocket(limits.graphql.json),
  });
  sockets.on('connection', (socket, request: IncomingMessage) => {
    counts.open(socket, request);
    metrics.connections.inc();
    socket.once('close', () => {
      metrics.connections.dec();
    });
  });

  const subscriptions = useServer<Record<string, unknown>, Accepted & Record<PropertyKey, unknown>>(
    {
      schema,
      connectionInitWaitTimeout: 10_000,
      onConnect: async ({ connectionParams, extra }) => {
        try {
          const claim = claimOf(extra.request, connectionParams, site);
          const known = await identity.identify(claim);
          if (!known.ok) return false;
          if (known.value === ANONYMOUS) return false;
          if (!counts.identify(extra.socket, known.value.subject)) {
            extra.socket.close(TOO_MANY, 'Too many WebSockets of this subject');
            return false;
          }
          extra.call = callOf(extra.request, known.value);
          const counted = new Map<string, () => void>();
          extra.counted = counted;
          extra.socket.once('close', () => {
            for (const end of counted.values()) end();
          });
          const credential = credentialOf(identity, claim, log);
          extra.credential = credential;
          extra.socket.once(
            'close',
            credential.watch(() => {
              extra.socket.close(UNAUTHORIZED, TOKEN_ENDED);
            }),
          );
          return true;
        } catch (error) {
          log.error('a caller could not be identified', { error });
          extra.socket.close(TRY_AGAIN_LATER, 'Try again later');
          return false;
        }
      },
      onSubscribe: ({ extra, subscriptions: running }, id, payload) => {
        const { call, credential } = extra;
        if (!call || !credential)
          return [new GraphQLError('The connection is not initialized: send connection_init first.')];
        try {
          const document = parseWithin(payload.query, limits.graphql);
          if (call.actor === ANONYMOUS) refuseIntrospection(document);
          const errors = validate(schema, document, specifiedRules);
          if (errors.length > 0) return errors;
          const operation = getOperationAST(document, payload.operationName);
          if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
            throw new GraphQLError('This connection serves subscriptions only. Send queries and mutations by POST.');
          }
          extra.counted?.set(id, counts.subscribe(call.actor.subject, Object.keys(running).length));
          return {
            schema,
            document,
            operationName: payload.operationName,
            variableValues: payload.variables,
            contextValue: requestContext(dependencies, call, { credential, goneSignal: () => draining }),
          };
        } catch (error) {
          if (error instanceof GraphQLError) return [error];
          if (error instanceof HttpRefusal) return [new GraphQLError(error.message, { originalError: error })];
          log.error('a subscription failed', { requestId: call.requestId, operation: id, error });
          return [new GraphQLError('The server failed on this subscription.', { extensions: { code: 'INTERNAL' } })];
        }
      },
      onComplete: ({ extra }, id) => {
        extra.counted?.get(id)?.();
        extra.counted?.delete(id);
      },
      onError: ({ extra }, _id, _payload, errors) => errors.map((error) => format(extra, error)),
      // eslint-disable-next-line max-params -- graphql-ws calls it with five arguments.
      onNext: async ({ extra }, _id, _payload, _args, result) => {
        // Nothing is delivered after the end of the token, however long the next look is away.
        if (!(await isStillValid(extra))) return undefined;
        return result.errors ? { ...result, errors: result.errors.map((error) => format(extra, error)) } : result;
      },
    },
    sockets,
    KEEP_ALIVE_MILLIS,
  );

  // graphql-ws writes errors of sockets to the console. ws has closed the socket at this point, so
  // that the log is enough.
  sockets.on('connection', (socket) => {
    socket.removeAllListeners('error');
    socket.on('error', (error) => {
      log.warn('a WebSocket failed', { reason: error.message });
    });
  });

  /** Whether the token of a connection is valid; closes the connection if it is not. */
  const isStillValid = async ({ credential, socket }: ConnectionExtra): Promise<boolean> => {
    try {
      if (await credential?.isValid()) return true;
      socket.close(UNAUTHORIZED, TOKEN_ENDED);
    } catch (error) {
      log.error('a token could not be looked up before a delivery', { error });
      socket.close(TRY_AGAIN_LATER, 'Try again later');
    }
    return false;
  };

  const format = (extra: ConnectionExtra, error: GraphQLError) =>
    formatError(error, {
      anonymous: extra.call === undefined || extra.call.actor === ANONYMOUS,
      requestId: extra.call?.requestId ?? '',
      log,
    });

  const callOf = (request: IncomingMessage, actor: Actor): CallContext => ({
    actor,
    requestId: requestIdOf(request.headers['x-request-id'], () => ids.next()),
    work: work.stream(actor.subject),
  });

  const accept = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    if (!hasOneHost(request.rawHeaders)) {
      refuseUpgrade(socket, '400 Bad Request');
      return;
    }
    if (pathOf(withoutBase(request.url ?? '', site)) !== PATH) {
      refuseUpgrade(socket, '404 Not Found');
      return;
    }
    const refused = connections.refusalOf(request.socket) ?? counts.refusalOf(request);
    if (refused !== null) {
      refuseUpgrade(socket, refused.status === 429 ? '429 Too Many Requests' : '503 Service Unavailable');
      return;
    }
    const known = await identity.identify(claimOf(request, undefined, site));
    if (!known.ok) refuseUpgrade(socket, known.error.kind === 'Unauthenticated' ? '401 Unauthorized' : '403 Forbidden');
    else if (draining.aborted) refuseUpgrade(socket, '503 Service Unavailable');
    else sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  };
  const failed = (error: unknown, socket: Duplex): void => {
    log.error('an upgrade to WebSocket failed', { error });
    refuseUpgrade(socket, error instanceof Unavailable ? '503 Service Unavailable' : '500 Internal Server Error');
  };
  const upgrade = contained(
    (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      accept(request, socket, head).catch((error: unknown) => {
        failed(error, socket);
      });
    },
    (error, _request, socket) => {
      failed(error, socket);
    },
  );
  server.on('upgrade', upgrade);

  return {
    close: async () => {
      server.off('upgrade', upgrade);
      for (const socket of sockets.clients) {
        const timer = setTimeout(() => {
          socket.terminate();
        }, 1000);
        socket.once('close', () => {
          clearTimeout(timer);
        });
      }
      await subscriptions.dispose();
    },
  };
}

/**
 * What identifies the caller. connection_init can contain the token as `authorization`, at its top
 * level or in `headers`, because a browser cannot set headers of an upgrade.
 */
function claimOf(
  request: IncomingMessage,
  params: Readonly<Record<string, unknown>> | undefined | null,
  site: Site,
): IdentityClaim {
  const claim = claimOfUpgrade(request.headers, site);
  const token = authorizationIn(params) ?? authorizationIn(params?.['headers']);
  return token === null ? claim : { ...claim, authorization: token };
}

function authorizationIn(values: unknown): string | null {
  if (typeof values !== 'object' || values === null) return null;
  const found = Object.entries(values).find(([name]) => name.toLowerCase() === 'authorization');
  return typeof found?.[1] === 'string' ? found[1] : null;
}

/** The path of a request target, which is any text here: only HTTP requests are routed. */
function pathOf(target: string): string {
  return target.split(/[?#]/, 1)[0] ?? '';
}

function refuseUpgrade(socket: Duplex, status: string): void {
  const retry = /^(429|503)/.test(status) ? 'Retry-After: 1\r\n' : '';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n${retry}Content-Length: 0\r\n\r\n`);
}
