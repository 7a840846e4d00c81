import type { ErrorObject } from 'ajv';
import type { JsonValue } from '../../core/contract/model.js';
import { SchemaKeys } from './schema-keys.js';

/**
 * An error of a JSON Schema validation. `data` is the invalid value, `parentSchema` the schema that
 * has the keyword.
 */
export type SchemaError = ErrorObject;

/** A compiled JSON Schema; what only its errors need is read at the first of them. */
export interface CompiledSchema {
  readonly validate: (value: JsonValue) => readonly SchemaError[];
  /** Every property name that it contains. */
  readonly properties: () => ReadonlySet<string>;
  /** The keys that each of its parts declares. */
  readonly keys: () => SchemaKeys;
}

/** What a schema is compiled to: the result is in `errors` where it returns false. */
export interface Validator {
  (value: JsonValue): boolean;
  errors?: readonly SchemaError[] | null;
}

/** The JSON Schemas of a standard: as JSON text, and compiled; both by the same versions. */
export interface SchemaSources<V extends string> {
  readonly texts: Readonly<Record<V, string>>;
  readonly validators: Readonly<Record<V, Validator>>;
}

/** The schemas of a standard by version; each is prepared on first use and kept. */
export function schemaSet<V extends string>({ texts, validators }: SchemaSources<V>): (version: V) => CompiledSchema {
  const prepared = new Map<V, CompiledSchema>();
  return (version) => {
    const known = prepared.get(version);
    if (known !== undefined) return known;
    const schema = once(() => JSON.parse(texts[version]) as Record<string, unknown>);
    const result: CompiledSchema = {
      validate: (value) => {
        // The command line loads a validator where it is read here: only those that it uses.
        const validator = validators[version];
        return validator(value) ? [] : [...(validator.errors ?? [])];
      },
      properties: once(() => {
        const properties = new Set<string>();
        collectProperties(schema(), properties);
        return properties;
      }),
      keys: once(() => new SchemaKeys(schema())),
    };
    prepared.set(version, result);
    return result;
  };
}

/** The value of the first call, for all calls. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function collectProperties(schema: unknown, into: Set<string>): void {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [key, value] of Object.entries(schema) as [string, unknown][]) {
    if (key === 'properties' && typeof value === 'object' && value !== null) {
      for (const name of Object.keys(value)) into.add(name);
    }
    collectProperties(value, into);
  }
}
