import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';
import { type Instant, parseInstant } from '../../core/shared/interval.js';

function instant(value: unknown): Instant {
  const parsed = typeof value === 'string' ? parseInstant(value) : null;
  if (parsed?.ok) return parsed.value;
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : `a ${typeof value}`;
  throw new GraphQLError(`DateTime must be RFC 3339 with a zone, such as 2023-10-27T00:00:00Z; this is ${shown}.`);
}

const DateTime = new GraphQLScalarType<Instant, string>({
  name: 'DateTime',
  serialize: (value) => String(value),
  parseValue: instant,
  parseLiteral: (node) => instant(node.kind === Kind.STRING ? node.value : null),
});

const JSONValue = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node: ValueNode, variables) => valueFromASTUntyped(node, variables),
});

/** The scalars of the schema, by name. */
export const scalars = { DateTime, JSON: JSONValue };
