import type { Measure } from './measure.js';
import type { ResultKind, ToolResult } from './tool-result.js';

/**
 * What a result tests of its columns, as a key: that of a check is equal where the tool compared
 * with what the check compares with. Null where the result does not show it.
 */
export function promiseOfResult({ arguments: given, kind }: ToolResult): string | null {
  const { maximum, minimum, target, values } = given;
  switch (kind) {
    case null:
      return null;
    case 'set':
      return values === undefined ? null : setKey(values);
    case 'range':
      return rangeKey(minimum ?? null, maximum ?? null);
    case 'reference':
      return target === undefined ? null : referenceKey(target.object, target.column);
    case 'not-null':
    case 'unique':
    case 'row-count':
    case 'column-exists':
      return keyOf(kind);
  }
}

/** The names of the object and of the one column that a foreign key refers to. */
export interface ReferenceTarget {
  readonly objects: readonly string[];
  readonly columns: readonly string[];
}

/** What a check promises of its columns, in each way that a result may name it. */
export function promisesOf(measure: Measure, target: ReferenceTarget | null): readonly string[] {
  switch (measure.metric) {
    case 'nulls':
      return [keyOf('not-null')];
    case 'missing':
      // Texts that mean *missing* are no NULLs: no test that only looks for those is about them.
      return measure.values.every((value) => value === null) ? [keyOf('not-null')] : [];
    case 'duplicates':
      return [keyOf('unique')];
    case 'rows':
      return [keyOf('row-count')];
    case 'column-missing':
      return [keyOf('column-exists')];
    case 'orphans':
      return (target?.objects ?? []).flatMap((object) =>
        (target?.columns ?? []).map((column) => referenceKey(object, column)),
      );
    case 'invalid':
      return [constraintKey(measure)].filter((key) => key !== null);
    case 'object-missing':
    case 'extra-columns':
    case 'type-mismatch':
    case 'unassigned':
    case 'age':
    case 'sql':
    case 'none':
      return [];
  }
}

function constraintKey({ constraints }: Extract<Measure, { metric: 'invalid' }>): string | null {
  const [only, second] = constraints;
  if (only === undefined || second !== undefined) return null;
  if (only.kind === 'set') return setKey(only.values.map(String));
  if (only.kind !== 'range' || only.exclusiveMinimum || only.exclusiveMaximum) return null;
  return rangeKey(only.minimum, only.maximum);
}

function setKey(values: readonly string[]): string {
  return keyOf('set', [...new Set(values)].sort());
}

/** Null where a limit is no number, as a date is, or there is none. */
function rangeKey(minimum: number | string | null, maximum: number | string | null): string | null {
  const limits = [minimum, maximum].map((limit) => (limit === null ? null : Number(limit)));
  const isKnown = limits.every((limit) => limit === null || Number.isFinite(limit));
  return isKnown && limits.some((limit) => limit !== null) ? keyOf('range', limits) : null;
}

function referenceKey(object: string, column: string): string {
  const table = object.slice(object.lastIndexOf('.') + 1);
  return keyOf('reference', [table.toLowerCase(), column.toLowerCase()]);
}

function keyOf(kind: ResultKind, given: readonly (string | number | null)[] = []): string {
  return JSON.stringify([kind, ...given]);
}
