/** Bounds on a GraphQL request, all checked before anything is executed. */
export interface GraphqlLimits {
  /** Of the body of a POST: a contract document may have 10 MB. */
  readonly bodyBytes: number;
  /** Of one WebSocket message; subscriptions carry no documents. */
  readonly messageBytes: number;
  readonly tokens: number;
  /** Levels of fields; introspection has its own bound in graphql-js. */
  readonly depth: number;
  /** Over the document with its fragments spread out. */
  readonly aliases: number;
  /** Over the document with its fragments spread out. */
  readonly directives: number;
  /** How often one name may stand in one selection set: validation compares each pair. */
  readonly repeats: number;
  readonly subscriptionsPerConnection: number;
}

export const GRAPHQL_LIMITS: GraphqlLimits = {
  bodyBytes: 12 * 1024 * 1024,
  messageBytes: 256 * 1024,
  tokens: 2000,
  depth: 12,
  aliases: 30,
  directives: 50,
  repeats: 100,
  subscriptionsPerConnection: 100,
};
