import type { Field } from '../../core/contract/model.js';

/** The fields and all fields in them, at any depth: each before those in it. */
export function fieldsIn(fields: readonly Field[]): readonly Field[] {
  const found: Field[] = [];
  const add = (field: Field | null): void => {
    if (field === null) return;
    found.push(field);
    field.fields.forEach(add);
    add(field.items);
    add(field.mapKey);
  };
  fields.forEach(add);
  return found;
}
