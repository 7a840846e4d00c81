import type { JsonObject, JsonValue } from '../../core/contract/model.js';
import { entriesOf, fieldsOf, listOf, textOf } from '../yaml/json-values.js';

/** A custom property as every version of ODCS and ODPS declares it. */
interface CustomProperty {
  readonly property: string;
  readonly value: JsonValue;
}

/** A part of a document that may have custom properties, in ODCS and ODPS. */
export interface Customisable {
  readonly customProperties?: readonly CustomProperty[];
}

/** The value of the custom property of this name, or undefined. */
export function customProperty({ customProperties }: Customisable, name: string): JsonValue | undefined {
  const entry = entriesOf(customProperties).find(({ property }) => property === name);
  return entry === undefined ? undefined : (entry.value ?? null);
}

/** The position of the custom property of this name, or -1. */
export function customPropertyIndex({ customProperties }: Customisable, name: string): number {
  return entriesOf(customProperties).findIndex(({ property }) => property === name);
}

/**
 * The custom properties under a prefix, without the prefix: `concordat.severity` → `severity`. Of
 * equal ones the first applies.
 */
export function customPropertiesUnder({ customProperties }: Customisable, prefix: string): JsonObject {
  const found = new Map<string, JsonValue>();
  for (const { property, value } of entriesOf(customProperties)) {
    const name = textOf(property);
    const key = name?.startsWith(prefix) === true ? name.slice(prefix.length) : null;
    if (key !== null && !found.has(key)) found.set(key, value ?? null);
  }
  return Object.fromEntries(found);
}

/** The custom properties whose names do not pass `isOwn`, as they are written. */
export function foreignProperties({ customProperties }: Customisable, isOwn: (name: string) => boolean): JsonValue[] {
  const foreign = listOf(customProperties).filter((entry) => !isOwn(textOf(fieldsOf(entry).property) ?? ''));
  return foreign as unknown as JsonValue[];
}
