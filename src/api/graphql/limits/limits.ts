import type { JsonLimits } from '../../../core/shared/json-extent.js';
import type { SocketLimits } from '../socket-limits.js';

/** Limits of a GraphQL request, all checked before execution. */
export interface GraphqlLimits {
  /** Size of the body of a POST: a contract document can have 10 MB. */
  readonly bodyBytes: number;
  /**
   * The values of a body, of a message and of variables in a query string. Coercing and reading
   * 25,000 values takes tens of milliseconds, and cannot be interrupted.
   */
  readonly json: JsonLimits;
  /** Size of one WebSocket message: subscriptions contain no contract documents. */
  readonly messageBytes: number;
  /** Length of a query text in UTF-16 units: documents and other long values are variables. */
  readonly queryCharacters: number;
  readonly tokens: number;
  /** Levels of fields. graphql-js limits introspection itself. */
  readonly depth: number;
  /** Counted in the document with its fragments expanded. */
  readonly aliases: number;
  /** Counted in the document with its fragments expanded. */
  readonly directives: number;
  /** Occurrences of one name in one selection set: validation compares each pair. */
  readonly repeats: number;
  readonly sockets: SocketLimits;
}

export const GRAPHQL_LIMITS: GraphqlLimits = {
  bodyBytes: 12 * 1024 * 1024,
  json: { depth: 64, values: 25_000, entries: 5_000, digits: 1_000 },
  messageBytes: 256 * 1024,
  queryCharacters: 64 * 1024,
  tokens: 2000,
  depth: 12,
  aliases: 30,
  directives: 50,
  repeats: 100,
  sockets: {
    total: 2_000,
    perAddress: 500,
    perSubject: 200,
    subscriptionsPerSocket: 100,
    subscriptionsPerSubject: 1_000,
  },
};
