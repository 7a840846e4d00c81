import type { JsonObject, JsonValue } from '../../core/contract/model.js';

/*
 * Reads values whose type the JSON Schema does not guarantee. Each function returns an empty value
 * of its kind instead of failing.
 */

/** The string, or null. */
export function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** The list, or an empty one. */
export function listOf<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [];
}

/** The mapping, or an empty one. */
export function fieldsOf<T extends object>(value: T | undefined): Partial<T> {
  return isObject(asJson(value)) ? (value ?? {}) : {};
}

/**
 * The mappings of a list; anything else is replaced by an empty mapping, so that positions do not
 * change.
 */
export function entriesOf<T extends object>(value: readonly T[] | undefined): readonly Partial<T>[] {
  return listOf(value).map((entry) => fieldsOf(entry));
}

/** The mapping with keys chosen by the author, or an empty one. */
export function mappingOf(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

/** The list of any values, or an empty one. */
export function valuesOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}

/** Whether a JSON value is a mapping. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A typed part of a document as a JSON value. */
export function asJson(value: unknown): JsonValue | undefined {
  return value as JsonValue | undefined;
}

/** All entries but those under `keys`. */
export function without<T extends object>(from: Partial<T>, keys: ReadonlySet<PropertyKey>): JsonObject {
  const entries = Object.entries(from).filter(([key]) => !keys.has(key));
  return Object.fromEntries(entries) as JsonObject;
}

/** The value at a path of keys and positions, or undefined. */
export function valueAt(value: JsonValue | undefined, path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>((at, token) => {
    if (Array.isArray(at)) return (at as readonly JsonValue[])[Number(token)];
    return isObject(at) && Object.hasOwn(at, token) ? at[token] : undefined;
  }, value);
}
