import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { CallContext } from '../../app/shared/use-case.js';
import { type AppError, Unavailable, unavailable } from '../../app/shared/errors.js';
import type { Log } from '../../app/ports/clock.js';
import type { Result } from '../../core/shared/result.js';
import { codes } from '../../core/codes/index.js';
import { asUnauthenticated } from '../failures.js';
import { HttpRefusal } from '../http/problem.js';

/**
 * The value of the use case of a query. A failure is thrown and becomes an entry of `errors` with
 * its code.
 */
export function unwrap<T>(result: Result<T, AppError>, call: CallContext): T {
  if (result.ok) return result.value;
  throw queryError(asUnauthenticated(result.error, call.actor));
}

/** An expected failure as a GraphQL error; `extensions` contain code, kind, help and issues. */
export function queryError(error: AppError): GraphQLError {
  const { code, kind, help, issues } = error;
  return new GraphQLError(error.message, { extensions: { code, kind, help, issues } });
}

export interface FormattingContext {
  readonly anonymous: boolean;
  readonly requestId: string;
  readonly log: Log;
}

/**
 * The error as the caller sees it. Expected errors are complete; a fault shows only the id of the
 * request, under which the log has the cause.
 */
export function formatError(error: GraphQLError, context: FormattingContext): GraphQLFormattedError {
  const original = error.originalError;
  if (original instanceof HttpRefusal) {
    const { code, help } = original.refusal;
    const kind = original.statusCode === 503 || original.statusCode === 429 ? 'Unavailable' : 'Invalid';
    return { message: original.message, extensions: { code, kind, help: help ?? codes[code].fix } };
  }
  const expected = original === undefined || original instanceof GraphQLError || isClientError(original);
  if (expected) {
    const formatted = error.toJSON();
    return context.anonymous ? { ...formatted, message: withoutSuggestion(formatted.message) } : formatted;
  }
  if (original instanceof Unavailable) {
    context.log.warn('a resolver is temporarily unavailable', { requestId: context.requestId, error: original });
    const { code, kind, help, message } = unavailable(original);
    const place = { ...(error.locations && { locations: error.locations }), ...(error.path && { path: error.path }) };
    return { message, ...place, extensions: { code, kind, help, requestId: context.requestId } };
  }
  context.log.error('a resolver failed', {
    requestId: context.requestId,
    path: error.path?.join('.'),
    error: original,
  });
  const message = `The server failed on this request. Its log contains the cause under request id ${context.requestId}.`;
  return {
    message,
    ...(error.locations ? { locations: error.locations } : {}),
    ...(error.path ? { path: error.path } : {}),
    extensions: { code: 'INTERNAL', requestId: context.requestId },
  };
}

/** Whether Fastify or mercurius raised the error because the request is malformed. */
function isClientError(error: Error): boolean {
  const status = 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status >= 400 && status < 500;
}

/** Suggestions would reveal the names of the schema to anonymous callers. */
function withoutSuggestion(message: string): string {
  return message.replace(/ Did you mean [\s\S]*\?$/, '');
}
