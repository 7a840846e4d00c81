import type { ErrorObject } from 'ajv';
import type { JsonValue } from '../../core/contract/model.js';
import { SchemaKeys } from './known-keys.js';

/**
 * An error of a JSON Schema validation. `data` is the invalid value, `parentSchema` the schema that
 * has the keyword.
 */
export type SchemaError = ErrorObject;

/** A compiled JSON Schema, with every property name that it contains. */
export interface CompiledSchema {
  readonly validate: (value: JsonValue) => readonly SchemaError[];
  readonly properties: ReadonlySet<string>;
  /** The keys that it declares at each place. */
  readonly keys: SchemaKeys;
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
    const schema = JSON.parse(texts[version]) as Record<string, unknown>;
    const validator = validators[version];
    const properties = new Set<string>();
    collectProperties(schema, properties);
    const result: CompiledSchema = {
      validate: (value) => (validator(value) ? [] : [...(validator.errors ?? [])]),
      properties,
      keys: new SchemaKeys(schema),
    };
    prepared.set(version, result);
    return result;
  };
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
