import type { Field } from '../../core/contract/model.js';

/** The fields directly in a field: its properties, its items, and the keys of a map. */
function innerFields({ fields, items, mapKey }: Field): readonly Field[] {
  return [...fields, items, mapKey].filter((one) => one !== null);
}

/** The fields and all fields in them, at any depth. */
export function fieldsIn(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => [field, ...fieldsIn(innerFields(field))]);
}
