import type { Mapper } from '../../core/partition/partitioning.js';
import type { Dependency } from '../../core/mesh/product.js';
import type * as types from '../graphql/schema/types.generated.js';

/**
 * The spelling of each enum value that the API writes differently from `core`. Every other enum has
 * one spelling everywhere. GraphQL and REST both read and present values through these tables.
 */
export interface EnumSpelling<Core extends string, Api extends string> {
  /** All values, in the spelling of the API. */
  readonly values: readonly Api[];
  /** The spelling of the API for a value of `core`. */
  present(value: Core): Api;
  /** The value of `core` for a value of the API. */
  read(value: Api): Core;
}

/** `core` spells a mapper as ODPS documents do. */
export const MAPPER = spelling<Mapper, types.Mapper>({
  identity: 'IDENTITY',
  cover: 'COVER',
  'latest-closed': 'LATEST_CLOSED',
});

/** `core` spells a dependency as ODPS documents do. */
export const DEPENDENCY = spelling<Dependency, types.Dependency>({ hard: 'HARD', soft: 'SOFT', none: 'NONE' });

function spelling<Core extends string, Api extends string>(
  table: Readonly<Record<Core, Api>>,
): EnumSpelling<Core, Api> {
  const entries = Object.entries(table) as [Core, Api][];
  const back = new Map(entries.map(([value, api]) => [api, value]));
  return {
    values: entries.map(([, api]) => api),
    present: (value) => table[value],
    read: (api) => {
      const value = back.get(api);
      if (value === undefined) throw new TypeError(`core has no value for ${api}`);
      return value;
    },
  };
}
