import { GraphQLScalarType } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { AppFailure } from '../../../app/shared/errors.js';
import type { RequestContext } from '../context.js';
import { queryError } from '../errors.js';
import type { Resolvers } from '../resolver-types.generated.js';

/** The rows of a page without `first`, and the most of one, as in the use cases of all lists. */
const DEFAULT_ROWS = 50;
const MOST_ROWS = 500;

interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
}

type Resolver = (root: unknown, args: PageArguments, context: RequestContext, info: GraphQLResolveInfo) => unknown;

/** Wraps the resolvers of all lists with pages: their rows are counted before they are read. */
export function withRowsCounted(resolvers: Resolvers): Resolvers {
  const counted: Record<string, unknown> = {};
  for (const [type, fields] of Object.entries<object>(resolvers)) {
    counted[type] = fields instanceof GraphQLScalarType || type === 'Subscription' ? fields : ofType(fields);
  }
  return counted;
}

function ofType(fields: object): object {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]: [string, unknown]) => [
      name,
      typeof field === 'function' ? withRows(field as Resolver) : field,
    ]),
  );
}

function withRows(resolve: Resolver): Resolver {
  return (root, args, context, info) => {
    if (isPaged(info)) {
      const rows = args.first ?? args.last ?? DEFAULT_ROWS;
      charge(context, Math.min(Math.max(rows, 0), MOST_ROWS));
    }
    return resolve(root, args, context, info);
  };
}

function charge({ call }: RequestContext, rows: number): void {
  try {
    call.work?.charge(rows);
  } catch (error) {
    throw error instanceof AppFailure ? queryError(error.error) : error;
  }
}

function isPaged({ parentType, fieldName }: GraphQLResolveInfo): boolean {
  return parentType.getFields()[fieldName]?.args.some(({ name }) => name === 'first') ?? false;
}
