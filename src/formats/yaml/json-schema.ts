import { Ajv2019, type ErrorObject, type ValidateFunction } from 'ajv/dist/2019.js';
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

/**
 * Compiles JSON Schemas (draft 2019-09) on first use and caches them. `format` is an annotation in
 * that draft and is not enforced: official examples have values that a strict reading of `uri`
 * would reject.
 */
export function schemaSet<V extends string>(texts: Readonly<Record<V, string>>): (version: V) => CompiledSchema {
  const compiled = new Map<V, CompiledSchema>();
  return (version) => {
    const known = compiled.get(version);
    if (known !== undefined) return known;
    const schema = JSON.parse(texts[version]) as Record<string, unknown>;
    const ajv = new Ajv2019({
      allErrors: true,
      strict: false,
      validateFormats: false,
      verbose: true,
      ownProperties: true,
      addUsedSchema: false,
    });
    const validator: ValidateFunction = ajv.compile(schema);
    const properties = new Set<string>();
    collectProperties(schema, properties);
    const result: CompiledSchema = {
      validate: (value) => (validator(value) ? [] : [...(validator.errors ?? [])]),
      properties,
      keys: new SchemaKeys(schema),
    };
    compiled.set(version, result);
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
