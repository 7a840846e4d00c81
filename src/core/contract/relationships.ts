import type { Field, JsonObject, JsonValue, SchemaObject } from './model.js';

/** The relationships that an object or a field declares, as they are written. */
export function relationshipsOf({ documentation }: Pick<Field | SchemaObject, 'documentation'>): JsonObject[] {
  const written = documentation['relationships'];
  if (!Array.isArray(written)) return [];
  return (written as readonly JsonValue[]).filter(
    (entry): entry is JsonObject =>
      typeof entry === 'object' && entry !== null && !Array.isArray(entry) && 'to' in entry,
  );
}

/** The references of one end of a relationship: one, or a list for a composite key. */
export function referencesIn(end: JsonValue | undefined): readonly string[] {
  return (Array.isArray(end) ? (end as readonly JsonValue[]) : [end]).filter((one) => typeof one === 'string');
}
