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

/** Throws for a document that is beyond a limit, naming the limit. */
export function checkExtent(document: DocumentNode, limits: GraphqlLimits): void {
  const extent = measure(document);
  for (const key of Object.keys(BOUNDED) as (keyof Extent)[]) {
    if (extent[key] <= limits[key]) continue;
    throw refusal('QUERY_LIMIT', `The document has more than ${String(limits[key])} ${BOUNDED[key]}.`);
  }
}

/** Parses within the bound on tokens and checks the other limits. */
export function parseWithin(source: unknown, limits: GraphqlLimits): DocumentNode {
  if (typeof source !== 'string') throw refusal('MALFORMED_REQUEST', 'The query must be GraphQL text.');
  const document = parse(source, { maxTokens: limits.tokens });
  checkExtent(document, limits);
  return document;
}

const introspects = new WeakMap<DocumentNode, boolean>();

/** Whether the document asks for the schema. Remembered: documents are cached and asked again. */
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

/** Throws where a stranger asks for the schema. */
export function refuseIntrospection(document: DocumentNode): void {
  if (asksForSchema(document)) {
    throw refusal('INTROSPECTION_OFF', 'The schema is shown to known identities only.');
  }
}

/** A request that is refused before anything is executed. */
export function refusal(code: Code, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, kind: 'Invalid' } });
}
