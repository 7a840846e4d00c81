import type { Field, JsonValue, SchemaObject } from '../contract/model.js';
import type { Constraint } from './measure.js';

/** Name of the column in the data. */
export function columnOf(field: Pick<Field, 'name' | 'physicalName'>): string {
  return field.physicalName ?? field.name;
}

/** The fields of the primary key, in the order of the key. */
export function primaryKeyOf(object: SchemaObject): readonly Field[] {
  return object.fields
    .filter((field) => field.primaryKeyPosition !== null)
    .sort((a, b) => (a.primaryKeyPosition ?? 0) - (b.primaryKeyPosition ?? 0));
}

/** Regular expressions of the string formats of the standard that a pattern can decide. */
const FORMATS: Readonly<Record<string, string>> = {
  email: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$',
  uuid: '^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$',
  uri: '^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$',
  ipv4: '^(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])(\\.(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])){3}$',
  hostname: '^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?)*$',
};

/** The options of `logicalTypeOptions` that are promises about values, as one constraint each. */
export function optionConstraints(field: Field): Constraint[] {
  const column = columnOf(field);
  const option = (name: string): JsonValue | undefined =>
    Object.hasOwn(field.options, name) ? field.options[name] : undefined;
  const constraints: Constraint[] = [];
  const lower = limit(option('minimum'), option('exclusiveMinimum'), 1);
  const upper = limit(option('maximum'), option('exclusiveMaximum'), -1);
  if (lower !== null || upper !== null) {
    constraints.push({
      column,
      kind: 'range',
      minimum: lower?.value ?? null,
      maximum: upper?.value ?? null,
      exclusiveMinimum: lower?.exclusive ?? false,
      exclusiveMaximum: upper?.exclusive ?? false,
    });
  }
  const multipleOf = option('multipleOf');
  if (typeof multipleOf === 'number' && multipleOf > 0) constraints.push({ column, kind: 'multiple', of: multipleOf });
  constraints.push(...sizes(column, 'length', option('minLength'), option('maxLength')));
  constraints.push(...sizes(column, 'items', option('minItems'), option('maxItems')));
  const pattern = option('pattern');
  if (typeof pattern === 'string') constraints.push({ column, kind: 'pattern', pattern });
  const format = option('format');
  if (field.logicalType === 'string' && typeof format === 'string' && Object.hasOwn(FORMATS, format)) {
    constraints.push({ column, kind: 'pattern', pattern: FORMATS[format] ?? '' });
  }
  return constraints;
}

/** Every promise about the values of the field: `required`, its allowed values, its options. */
export function fieldConstraints(field: Field): Constraint[] {
  const constraints: Constraint[] = field.required ? [{ column: columnOf(field), kind: 'required' }] : [];
  if (field.enumValues !== null) constraints.push(setOf(columnOf(field), field.enumValues));
  return [...constraints, ...optionConstraints(field)];
}

/** A closed set of values. It does not apply to NULL, which only `required` excludes. */
export function setOf(column: string, values: readonly JsonValue[]): Constraint {
  const scalars = values.filter(
    (value) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean',
  );
  return { column, kind: 'set', values: scalars };
}

/**
 * ODCS 3.0 uses `exclusiveMinimum: true` beside `minimum`, later versions use the exclusive number
 * itself. Of two numbers the tighter one applies: the larger of two minima (`direction` 1), the
 * smaller of two maxima (-1).
 */
function limit(
  plain: JsonValue | undefined,
  exclusive: JsonValue | undefined,
  direction: 1 | -1,
): { readonly value: number | string; readonly exclusive: boolean } | null {
  const inclusive = typeof plain === 'number' || typeof plain === 'string' ? plain : null;
  if (typeof exclusive !== 'number' && typeof exclusive !== 'string') {
    return inclusive === null ? null : { value: inclusive, exclusive: exclusive === true };
  }
  const looser =
    typeof inclusive === 'number' && typeof exclusive === 'number' && (exclusive - inclusive) * direction < 0;
  return looser ? { value: inclusive, exclusive: false } : { value: exclusive, exclusive: true };
}

function sizes(
  column: string,
  kind: 'length' | 'items',
  minimum: JsonValue | undefined,
  maximum: JsonValue | undefined,
): Constraint[] {
  const low = typeof minimum === 'number' ? minimum : null;
  const high = typeof maximum === 'number' ? maximum : null;
  return low === null && high === null ? [] : [{ column, kind, minimum: low, maximum: high }];
}

/** `amount between 0 and 100`, for the sentence of the promise. */
export function describeConstraint(constraint: Constraint): string {
  const { column } = constraint;
  switch (constraint.kind) {
    case 'required':
      return `${column} is never null`;
    case 'set':
      return `${column} is one of ${constraint.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'range':
      return `${column} is ${span(constraint.minimum, constraint.maximum, constraint.exclusiveMinimum, constraint.exclusiveMaximum)}`;
    case 'multiple':
      return `${column} is a multiple of ${constraint.of}`;
    case 'length':
      return `${column} has ${span(constraint.minimum, constraint.maximum, false, false)} characters`;
    case 'items':
      return `${column} has ${span(constraint.minimum, constraint.maximum, false, false)} items`;
    case 'pattern':
      return `${column} matches ${constraint.pattern}`;
  }
}

function span(
  low: number | string | null,
  high: number | string | null,
  lowExclusive: boolean,
  highExclusive: boolean,
): string {
  const parts = [
    low === null ? null : `${lowExclusive ? 'more than' : 'at least'} ${low}`,
    high === null ? null : `${highExclusive ? 'less than' : 'at most'} ${high}`,
  ];
  return parts.filter((part) => part !== null).join(' and ');
}
