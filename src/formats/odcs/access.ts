import type { JsonObject, JsonValue } from '../../core/contract/model.js';

/** The mapping under `key`, or an empty one. */
export function objectAt(from: JsonValue | undefined, key: string): JsonObject {
  const value = isObject(from) ? own(from, key) : undefined;
  return isObject(value) ? value : {};
}

/** The list under `key`, or an empty one. */
export function listAt(from: JsonValue | undefined, key: string): readonly JsonValue[] {
  const value = isObject(from) ? own(from, key) : undefined;
  return Array.isArray(value) ? (value as readonly JsonValue[]) : [];
}

/** The text under `key`, or null. */
export function textAt(from: JsonValue | undefined, key: string): string | null {
  const value = isObject(from) ? own(from, key) : undefined;
  return typeof value === 'string' ? value : null;
}

/** The value under `key`, or null. */
export function valueAt(from: JsonValue | undefined, key: string): JsonValue {
  return (isObject(from) ? own(from, key) : undefined) ?? null;
}

/** Whether `key` is literally true. */
export function trueAt(from: JsonValue | undefined, key: string): boolean {
  return isObject(from) && own(from, key) === true;
}

/** All entries but those under `keys`. */
export function without(from: JsonObject, keys: ReadonlySet<string>): JsonObject {
  return Object.fromEntries(Object.entries(from).filter(([key]) => !keys.has(key)));
}

/** Whether a JSON value is a mapping. */
export function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of the custom property of this name, or undefined. */
export function customProperty(from: JsonValue | undefined, property: string): JsonValue | undefined {
  for (const entry of listAt(from, 'customProperties')) {
    if (textAt(entry, 'property') === property) return valueAt(entry, 'value');
  }
  return undefined;
}

/** The custom properties under a prefix, without the prefix: `concordat.severity` → `severity`. */
export function customPropertiesUnder(from: JsonValue | undefined, prefix: string): JsonObject {
  const found: [string, JsonValue][] = [];
  for (const entry of listAt(from, 'customProperties')) {
    const property = textAt(entry, 'property');
    if (property !== null && property.startsWith(prefix)) {
      found.push([property.slice(prefix.length), valueAt(entry, 'value')]);
    }
  }
  return Object.fromEntries(found);
}

function own(from: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(from, key) ? from[key] : undefined;
}
