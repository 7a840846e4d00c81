import type { JsonObject, JsonValue } from './model.js';

/** The value of a custom property that the model keeps as documentation; undefined without one. */
export function customPropertyOf(documentation: JsonObject, name: string): JsonValue | undefined {
  const properties = documentation['customProperties'] ?? [];
  const entries = Array.isArray(properties) ? (properties as readonly JsonValue[]) : [];
  const entry = entries.find((one) => isMapping(one) && one['property'] === name);
  return isMapping(entry) ? (entry['value'] ?? null) : undefined;
}

function isMapping(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
