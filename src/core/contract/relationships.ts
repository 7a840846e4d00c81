import type { Field, JsonObject, JsonValue, SchemaObject } from './model.js';

/** A relationship as it is written, and where. */
export interface DeclaredRelationship {
  readonly relationship: JsonObject;
  readonly pointer: string;
}

/** The relationships that an object or a field declares. */
export function relationshipsOf({
  documentation,
  pointer,
}: Pick<Field | SchemaObject, 'documentation' | 'pointer'>): DeclaredRelationship[] {
  const written = documentation['relationships'];
  if (!Array.isArray(written)) return [];
  return (written as readonly JsonValue[]).flatMap((entry, index) =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry) && 'to' in entry
      ? [{ relationship: entry, pointer: `${pointer}/relationships/${index}` }]
      : [],
  );
}

/** The references of one end of a relationship: one, or a list for a composite key. */
export function referencesIn(end: JsonValue | undefined): readonly string[] {
  return (Array.isArray(end) ? (end as readonly JsonValue[]) : [end]).filter((one) => typeof one === 'string');
}
