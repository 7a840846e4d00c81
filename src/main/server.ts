import 'reflect-metadata';
import type { Server } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { WORK_LIMITS, WorkBudgets, type WorkLimits } from '../app/shared/work-budget.js';
import { type ApiDependencies, DEFAULT_LIMITS } from '../api/dependencies.js';
import { readJsonAsUtf8 } from '../api/graphql/body.js';
import { GateAnswers } from '../api/graphql/gate-answers.js';
import { serveSubscriptions } from '../api/graphql/websocket.js';
import { byteBudget } from '../api/http/body.js';
import { limitConnections } from '../api/http/connection-limits.js';
import { watchConnections } from '../api/http/connections.js';
import { registerHooks, requestIdOf } from '../api/http/hooks.js';
import { registerMetrics } from '../api/http/metrics.js';
import type { PageFiles } from '../api/http/page-files.js';
import { Pages } from '../api/http/pages.js';
import { siteAt, withoutBase } from '../api/http/site.js';
import { answerUnreadable, answerUnroutable } from '../api/http/malformed-requests.js';
import type { App } from '../app/build-app.js';
import type { Clock, Ids, Log } from '../app/ports/clock.js';
import { localIdentity } from '../auth/local.js';
import { tokenIdentity } from '../auth/token.js';
import { nestLogger } from './modules/nest-logger.js';
import { ProblemFilter } from './modules/problem.filter.js';
import { ServerModule } from './modules/server.module.js';

export interface ServerOptions {
  readonly app: App;
  readonly host: string;
  /** 0 selects a free port. */
  readonly port: number;
  readonly auth: 'local' | 'token';
  readonly log: Log;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly limits?: ApiDependencies['limits'];
  readonly work?: WorkLimits;
  /** The address at which browsers reach it; null for its own. */
  readonly publicUrl?: string | null;
  /** The built pages. */
  readonly pages?: PageFiles | null;
  /** How long running requests may continue after `close` was called. */
  readonly drainMillis?: number;
}

export interface RunningServer {
  /** The address of the server, `http://127.0.0.1:4600`, without a slash at its end. */
  readonly url: string;
  /** Accepts no more requests, completes the running ones, then resolves. */
  readonly close: () => Promise<void>;
}

/**
 * Starts the API around the use cases. Rejects if the address is not available, or if other
 * machines could reach identity `local`.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { app, host, port, auth, log, ids, clock } = options;
  const identity =
    auth === 'local' ? localIdentity(host) : tokenIdentity(app.authenticate, (secret) => app.sessions.actorOf(secret));
  const stopping = new AbortController();
  const limits = options.limits ?? DEFAULT_LIMITS;

  const site = siteAt(options.publicUrl ?? null);

  const adapter = new FastifyAdapter({
    rewriteUrl: ({ url = '/' }) => withoutBase(url, site),
    genReqId: (request: { headers: Record<string, string | string[] | undefined> }) =>
      requestIdOf(request.headers['x-request-id'], () => ids.next()),
    requestTimeout: limits.http.requestMillis,
    http: { headersTimeout: limits.http.headerMillis, connectionsCheckingInterval: 1_000 },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    exposeHeadRoutes: true,
    routerOptions: { maxParamLength: 1000 },
    logger: false,
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerUnreadable(() => ids.next()),
  });
  const fastify = adapter.getInstance<FastifyInstance>();
  const metrics = registerMetrics(fastify, app, log);
  const bodies = byteBudget(limits.http.bodyBytesInFlight, (taken) => {
    metrics.bodyBytesInFlight.set(taken);
  });
  const work = new WorkBudgets(options.work ?? WORK_LIMITS);
  const connections = limitConnections(fastify.server, limits.http.connections);
  const draining = stopping.signal;
  const pages = options.pages ? new Pages(options.pages, site.base) : null;
  const dependencies: ApiDependencies = {
    ...{ app, identity, log, ids, clock, limits, bodies, work },
    ...{ connections, draining, pages, site, gateAnswers: new GateAnswers() },
  };
  registerHooks(fastify, dependencies);
  readJsonAsUtf8(fastify, bodies, limits.graphql.json, dependencies.gateAnswers);

  const nest = await NestFactory.create<NestFastifyApplication>(
    ServerModule.around({ dependencies, metrics }),
    adapter,
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest documents its options as a literal.
    { bodyParser: false, logger: nestLogger(log), abortOnError: false, forceCloseConnections: false },
  );
  nest.useGlobalFilters(new ProblemFilter(log));
  const server: Server = nest.getHttpServer();
  watchConnections(server, log);
  await nest.init();
  const subscriptions = serveSubscriptions(server, nest.get(GraphQLSchemaHost).schema, dependencies, metrics);
  try {
    await nest.listen(port, host);
  } catch (error) {
    await nest.close();
    throw error;
  }

  let closing: Promise<void> | undefined;
  return {
    url: urlOf(server, host),
    close: () => (closing ??= drain({ nest, server, stopping, subscriptions }, options.drainMillis ?? 10_000)),
  };
}

interface Running {
  readonly nest: NestFastifyApplication;
  readonly server: Server;
  /** Aborts what waits for a change: long-polls and subscriptions. */
  readonly stopping: AbortController;
  readonly subscriptions: { readonly close: () => Promise<void> };
}

/**
 * Long-polls are answered, subscriptions are closed, running requests complete; connections that
 * remain after `millis` are cut.
 */
async function drain({ nest, server, stopping, subscriptions }: Running, millis: number): Promise<void> {
  stopping.abort();
  const cut = setTimeout(() => {
    server.closeAllConnections();
  }, millis);
  try {
    await subscriptions.close();
    await nest.close();
  } finally {
    clearTimeout(cut);
  }
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${String(port)}`;
}
