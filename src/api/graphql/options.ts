import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { MercuriusDriverConfig } from '@nestjs/mercurius';
import { ANONYMOUS } from '../../core/access/actor.js';
import type { ApiDependencies } from '../dependencies.js';
import { goneSignal } from '../http/abort-on-disconnect.js';
import { credentialOf } from '../credential-watch.js';
import { callOf, claimOf } from '../http/hooks.js';
import { GRAPHQL_PATH } from './body.js';
import { formatError } from './errors.js';
import { sdl } from './schema/sdl.generated.js';
import { refuseCrossSite } from './csrf.js';
import { checkExtent, checkLength, refuseIntrospection } from './limits/check.js';
import { withRowsCounted } from './limits/rows.js';
import { refuseWrongTypes } from './mercurius/coerced-parameters.js';
import { dropNullExtensions } from './mercurius/null-extensions.js';
import { nameContentType } from './mercurius/response-media-type.js';
import { refuseSubscription } from './mercurius/subscription-over-http.js';
import { resolversInSchema } from './mercurius/subscription-resolvers.js';
import { refuseSyntaxTree } from './mercurius/syntax-tree.js';
import { refuseUnknownOperation } from './mercurius/unknown-operation.js';
import { unwrapErrors } from './mercurius/wrapped-errors.js';
import { requestContext } from './request-context.js';
import { resolvers } from './resolvers/index.generated.js';
import { withStorableArguments } from './validate-text-arguments.js';

/** How many parsed documents mercurius keeps, and as many refused ones. */
const CACHED_DOCUMENTS = 128;

/**
 * The options of GraphQL over HTTP. All limits are checked before execution. Subscriptions are
 * served separately, by websocket.ts.
 */
export function graphqlOptions(dependencies: ApiDependencies): Omit<MercuriusDriverConfig, 'driver'> {
  const { app, draining, gateAnswers, identity, limits, log, site } = dependencies;
  return {
    path: GRAPHQL_PATH,
    typeDefs: sdl,
    ...resolversInSchema(withStorableArguments(withRowsCounted(resolvers))),
    graphiql: false,
    allowBatchedQueries: false,
    // Of texts within the limit of length, sent by identified callers.
    cache: CACHED_DOCUMENTS,
    graphql: { parseOptions: { maxTokens: limits.graphql.tokens } },
    additionalRouteOptions: {
      bodyLimit: limits.graphql.bodyBytes,
      preParsing: (request, reply, payload, done) => {
        refuseCrossSite(request, reply, () => {
          done(null, payload);
        });
      },
      preValidation: [dropNullExtensions, refuseWrongTypes],
      preHandler: (request, reply) => gateAnswers.answer(app, callOf(request), request, reply),
      onSend: (request, reply, payload, done) => {
        gateAnswers.keep(request, reply.statusCode, payload);
        nameContentType(request, reply, payload, done);
      },
    },
    context: (request: FastifyRequest, reply: FastifyReply) =>
      requestContext(dependencies, callOf(request), {
        credential: credentialOf(identity, claimOf(request.headers, site), log),
        goneSignal: () => goneSignal(reply, draining),
        gateAnswer: request.gateAnswer,
      }),
    hooks: {
      preParsing: (_schema: unknown, source: string, { reply }: WithReply) => {
        checkLength(source, limits.graphql);
        refuseSyntaxTree(source);
        refuseUnknownOperation(source, reply.request, limits.graphql);
      },
      preValidation: (_schema: unknown, document: Parameters<typeof checkExtent>[0]) => {
        checkExtent(document, limits.graphql);
      },
      preExecution: (schema: GraphQLSchema, document: Parameters<typeof checkExtent>[0], { reply }: WithReply) => {
        reply.request.gateAnswer?.execute(schema, document);
        refuseSubscription(document, reply.request);
        if (reply.request.actor === ANONYMOUS) refuseIntrospection(document);
      },
    },
    errorFormatter: (execution, context) => {
      const { reply } = context as unknown as WithReply;
      reply.request.gateAnswer?.fail();
      const errors = execution.errors.flatMap(unwrapErrors).map((error) =>
        formatError(error, {
          anonymous: reply.request.actor === ANONYMOUS,
          requestId: reply.request.id,
          log,
        }),
      );
      const statusCode = execution.data ? 200 : statusOf(execution.errors[0]);
      if (statusCode === 503) void reply.header('retry-after', '1');
      return {
        statusCode,
        // The response to a request that was not executed has no `data`.
        response:
          execution.data || wasExecuted(execution.errors[0]) ? { data: execution.data ?? null, errors } : { errors },
      };
    },
  };
}

interface WithReply {
  readonly reply: FastifyReply;
}

/**
 * A request that was not executed is an error of the client (4xx). The failures of a request that
 * was executed are listed beside `data` (200).
 */
function statusOf(error: GraphQLError | undefined): number {
  const original = error?.originalError as { readonly statusCode?: unknown } | undefined | null;
  if (typeof original?.statusCode === 'number') return original.statusCode;
  return wasExecuted(error) ? 200 : 400;
}

/** Whether execution had started: only then an error has the path of a field. */
function wasExecuted(error: GraphQLError | undefined): boolean {
  return error?.path !== undefined;
}
