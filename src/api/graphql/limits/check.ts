import { type DocumentNode, GraphQLError, Kind, parse, visit, BREAK } from 'graphql';
import type { Code } from '../../../core/codes/index.js';
import { type GraphqlLimits } from './limits.js';
import { type Extent, measure } from './measure.js';

const BOUNDED = {
  depth: 'levels of fields',
  aliases: 'aliases',
  directives: 'directives',
  repeats: 'repetitions of one name in a selection',
} as const satisfies Record<keyof Extent, string>;

/** Throws if a document exceeds a limit; the message names the limit. */
export function checkExtent(document: DocumentNode, limits: GraphqlLimits): void {
  const extent = measure(document);
  for (const key of Object.keys(BOUNDED) as (keyof Extent)[]) {
    if (extent[key] <= limits[key]) continue;
    throw refusal('QUERY_LIMIT', `The document has more than ${String(limits[key])} ${BOUNDED[key]}.`);
  }
}

/** Throws if a query text is too long to be parsed, and so before any cache keeps it. */
export function checkLength(source: string, limits: GraphqlLimits): void {
  if (source.length <= limits.queryCharacters) return;
  const kilobytes = String(limits.queryCharacters / 1024);
  throw refusal(
    'QUERY_LIMIT',
    `The query text is longer than ${kilobytes} KB. Send documents and other long values as variables.`,
  );
}

/** Parses within the limit of tokens and checks the other limits. */
export function parseWithin(source: unknown, limits: GraphqlLimits): DocumentNode {
  if (typeof source !== 'string') throw refusal('MALFORMED_REQUEST', 'The query must be GraphQL text.');
  checkLength(source, limits);
  const document = parse(source, { maxTokens: limits.tokens });
  checkExtent(document, limits);
  return document;
}

const introspects = new WeakMap<DocumentNode, boolean>();

/** Whether the document queries the schema. Kept by document: mercurius caches documents. */
function asksForSchema(document: DocumentNode): boolean {
  const known = introspects.get(document);
  if (known !== undefined) return known;
  let found = false;
  visit(document, {
    [Kind.FIELD]: (node) => {
      if (node.name.value !== '__schema' && node.name.value !== '__type') return undefined;
      found = true;
      return BREAK;
    },
  });
  introspects.set(document, found);
  return found;
}

/** Throws if an anonymous caller queries the schema. */
export function refuseIntrospection(document: DocumentNode): void {
  if (asksForSchema(document)) {
    throw refusal('INTROSPECTION_OFF', 'Introspection requires an identified caller.');
  }
}

/** The error of a request that is refused before execution. */
export function refusal(code: Code, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, kind: 'Invalid' } });
}
