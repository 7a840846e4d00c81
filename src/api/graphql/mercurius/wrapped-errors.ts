import { GraphQLError } from 'graphql';

/**
 * The errors that an error contains, for an `errorFormatter`.
 *
 * mercurius 16.10.1 throws all errors of parsing and validation as one error with the message
 * `Graphql validation error`, and keeps them in `originalError.errors`. Its default formatter
 * unwraps them; a custom formatter receives the wrapper, whose message names neither the cause nor
 * its position. https://github.com/mercurius-js/mercurius/issues/572 reports it (closed).
 */
export function unwrapErrors(error: GraphQLError): readonly GraphQLError[] {
  const original = error.originalError as { readonly errors?: readonly unknown[] } | undefined | null;
  if (!Array.isArray(original?.errors)) return [error];
  return original.errors.map((cause: unknown) => {
    if (cause instanceof GraphQLError) return cause;
    return new GraphQLError(cause instanceof Error ? cause.message : 'The request is malformed.');
  });
}
