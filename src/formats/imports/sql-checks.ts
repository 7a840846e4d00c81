import type { JsonValue } from '../../core/contract/model.js';
import type { FieldDraft } from '../odcs/contract-draft.js';
import { mappingOf, textOf, valuesOf } from '../yaml/json-values.js';
import { columnName } from './sql-names.js';

/** What a CHECK promises of one column: a list of values, or bounds of a range. */
interface ColumnPromise {
  readonly column: string;
  readonly values?: readonly JsonValue[];
  readonly bounds?: Bounds;
}

type Bounds = Readonly<Partial<Record<Bound, number>>>;
type Bound = 'minimum' | 'maximum' | 'exclusiveMinimum' | 'exclusiveMaximum';

const BOUNDS: Readonly<Record<string, Bound>> = {
  '>=': 'minimum',
  '>': 'exclusiveMinimum',
  '<=': 'maximum',
  '<': 'exclusiveMaximum',
};

const TURNED: Readonly<Record<string, string>> = { '>=': '<=', '>': '<', '<=': '>=', '<': '>' };

/**
 * The fields with what a CHECK of ranges and lists promises: comparisons of a column with a number,
 * BETWEEN, IN, and several of them with AND. Null where the expression says something else.
 */
export function withCheck(fields: readonly FieldDraft[], check: JsonValue | undefined): readonly FieldDraft[] | null {
  const [expression, ...others] = valuesOf(mappingOf(check)['definition']);
  const promises = others.length > 0 ? null : promisesOf(expression);
  if (promises === null) return null;
  let changed = fields;
  for (const promise of promises) {
    const field = changed.find(({ name }) => name.toLowerCase() === promise.column.toLowerCase());
    const stricter = field === undefined ? null : withPromise(field, promise);
    if (stricter === null) return null;
    changed = changed.map((one) => (one === field ? stricter : one));
  }
  return changed;
}

function promisesOf(expression: JsonValue | undefined): readonly ColumnPromise[] | null {
  const { left, operator, right } = mappingOf(expression);
  const name = textOf(operator)?.toUpperCase() ?? '';
  if (name === 'AND') {
    const [first, second] = [promisesOf(left), promisesOf(right)];
    return first === null || second === null ? null : [...first, ...second];
  }
  if (name === 'IN' || name === 'BETWEEN') {
    const column = referenced(left);
    const listed = valuesOf(mappingOf(right)['value']);
    if (column === null) return null;
    if (name === 'IN') {
      const values = listed.map(literal);
      return values.length > 0 && values.every((value) => value !== null) ? [{ column, values }] : null;
    }
    const [minimum, maximum] = listed.map(numberIn);
    return typeof minimum === 'number' && typeof maximum === 'number'
      ? [{ column, bounds: { minimum, maximum } }]
      : null;
  }
  return bounded(left, name, right) ?? bounded(right, TURNED[name] ?? '', left);
}

function bounded(
  subject: JsonValue | undefined,
  operator: string,
  limit: JsonValue | undefined,
): readonly ColumnPromise[] | null {
  const column = referenced(subject);
  const number = numberIn(limit);
  const bound = Object.hasOwn(BOUNDS, operator) ? BOUNDS[operator] : undefined;
  return column === null || number === null || bound === undefined ? null : [{ column, bounds: { [bound]: number } }];
}

function referenced(value: JsonValue | undefined): string | null {
  const { column, type } = mappingOf(value);
  return type === 'column_ref' ? columnName(column) || null : null;
}

/** Numbers with a point are texts in some grammars. */
function numberIn(value: JsonValue | undefined): number | null {
  const { type, value: written } = mappingOf(value);
  const number = type === 'number' ? Number(written) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}

function literal(value: JsonValue): string | number | null {
  const { type, value: written } = mappingOf(value);
  return type === 'single_quote_string' || type === 'string' ? textOf(written) : numberIn(value);
}

/** The field with one more promise; null where its type has no such promise, or has another one. */
function withPromise(field: FieldDraft, { bounds, values }: ColumnPromise): FieldDraft | null {
  if (values !== undefined) {
    const isOther = (field.enum ?? []).length > 0;
    return isOther ? null : { ...field, enum: values.map((value) => ({ value })) };
  }
  const isNumber = field.logicalType === 'integer' || field.logicalType === 'number';
  const options = { ...field.logicalTypeOptions };
  const isBounded = Object.keys(bounds ?? {}).some((bound) => Object.hasOwn(options, bound));
  return isNumber && !isBounded ? { ...field, logicalTypeOptions: { ...options, ...bounds } } : null;
}
