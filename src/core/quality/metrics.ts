import type { Check } from './check.js';
import { type Constraint, type Measure, columnsOf } from './measure.js';
import type { KnownColumns, MetricPlan } from './metric-plan.js';
import { MANY_ROWS, isDense } from './large-keys.js';
import { inSql } from './sql-names.js';
import { orphanMetric } from './orphans.js';
import type { PlanInput, Source } from './plan-input.js';
import { type PhysicalColumn, type TypeTest, Unplannable } from './sql/dialect.js';

/** Name under which a contract's own SQL reads the rows of its object and partition. */
export const PARTITION_NAME = 'partition_rows';

export function columnsByName(columns: readonly PhysicalColumn[]): KnownColumns {
  const known = new Map<string, { readonly column: PhysicalColumn; readonly index: number }>();
  for (const [index, column] of columns.entries()) {
    if (!known.has(column.name)) known.set(column.name, { column, index });
  }
  return known;
}

/** The data that a metric is planned over. */
export interface MetricSource {
  readonly source: Source;
  readonly columns: KnownColumns;
  readonly input: PlanInput;
}

/** The plan of one check over data that exists and has its columns. */
export function metricOf(check: Check, value: string, { source, columns, input }: MetricSource): MetricPlan {
  const { dialect } = input;
  const { measure } = check;
  const known = (name: string): { readonly column: PhysicalColumn; readonly index: number } => {
    const found = columns.get(name);
    if (found === undefined) throw new Unplannable(`${name} does not exist.`);
    return found;
  };
  const column = (name: string): PhysicalColumn => known(name).column;
  const counted = (name: string): [string, string] => [`c${known(name).index}`, `count(${dialect.quote(name)})`];
  const scan = (sql: string, tested: readonly string[], predicate: string | null): MetricPlan => {
    const counts = tested.map(counted);
    const needed = new Map([...counts, [value, sql] as [string, string]]);
    const names = counts.map(([name]) => name);
    return {
      check,
      value,
      tested: names,
      columns: needed,
      total: null,
      observedText: null,
      place: { kind: 'SCAN' },
      undecided: null,
      predicate,
    };
  };
  const uncut = (sql: string, predicate: string): MetricPlan => {
    return { ...scan('', [], predicate), columns: new Map(), place: { kind: 'UNCUT', sql } };
  };
  const filtered = (predicate: string): string => `count(*) FILTER (WHERE ${predicate})`;

  switch (measure.metric) {
    case 'rows':
      return scan('count(*)', [], null);
    case 'nulls': {
      const name = dialect.quote(measure.column);
      const nulls = `count(*) - count(${name})`;
      const cutBy = source.columns.find(({ name: real }) => real === input.cut?.partitioning.column);
      const isCut = cutBy !== undefined && inSql(cutBy).name === measure.column && check.unit === 'rows';
      // No partition has a row whose partitioning column is NULL: all data has them.
      return isCut ? uncut(nulls, `${name} IS NULL`) : scan(nulls, [], `${name} IS NULL`);
    }
    case 'missing': {
      const values = measure.values.filter(isScalar);
      const name = dialect.quote(measure.column);
      const listed = values.length === 0 ? '' : ` OR ${dialect.isOneOf(column(measure.column), values)}`;
      const predicate = `${name} IS NULL${listed}`;
      return scan(filtered(predicate), [], predicate);
    }
    case 'invalid': {
      const predicate = measure.constraints
        .map((constraint) => `(${dialect.violation(column(constraint.column), constraint)})`)
        .join(' OR ');
      return scan(filtered(predicate), testsNull(measure.constraints) ? [] : columnsOf(measure), predicate);
    }
    case 'type-mismatch':
      return typePlan(measure);
    case 'duplicates':
      return duplicatesPlan(measure);
    case 'orphans':
      return { ...scan('', [], null), ...orphanMetric(measure, value, { columns, input }) };
    case 'age':
      if (measure.column === null) throw new Unplannable('The data has no arrival time.');
      return scan(dialect.newest(column(measure.column)), [], null);
    case 'unassigned': {
      const predicate = dialect.inNoPartition(column(measure.column));
      return { ...uncut(filtered(predicate), predicate), total: `${value}_rows` };
    }
    case 'sql':
      return {
        ...scan('', [], null),
        columns: new Map(),
        place: { kind: 'SQL', query: resolved(measure.query, measure.property, input) },
      };
    case 'object-missing':
    case 'column-missing':
    case 'extra-columns':
    case 'none':
      throw new Unplannable(`${measure.metric} is not measured by a statement.`);
  }

  function typePlan(measured: Measure & { metric: 'type-mismatch' }): MetricPlan {
    const { column: name, logicalType, orType } = measured;
    const physical = column(name);
    const test = dialect.typeTest(physical, logicalType, source.format);
    const other: TypeTest =
      orType === undefined ? { verdict: 'OTHER' } : dialect.typeTest(physical, orType, source.format);
    const present = `${dialect.quote(name)} IS NOT NULL`;
    if (test.verdict === 'SAME' || other.verdict === 'SAME') return scan('0', [name], null);
    const violations = [test, other].flatMap((one) => (one.verdict === 'BY_VALUE' ? [`(${one.violation})`] : []));
    if (violations.length > 0) {
      const predicate = `${present} AND ${violations.join(' AND ')}`;
      return scan(filtered(predicate), [name], predicate);
    }
    return { ...scan(`count(${dialect.quote(name)})`, [name], present), observedText: physical.type };
  }

  /** A condition for a WHERE clause over the object, under the name that the contract gives it. */
  function repeated(key: readonly string[], nullsViolate: boolean): string {
    const columns = key.map((name) => dialect.quote(name));
    const list = columns.join(', ');
    const object = dialect.quote(check.object ?? '');
    const subject = columns.length === 1 ? list : `(${list})`;
    const again = `${subject} IN (SELECT ${list} FROM ${object} GROUP BY ${list} HAVING count(*) > 1)`;
    return [again, ...(nullsViolate ? columns.map((column) => `${column} IS NULL`) : [])].join(' OR ');
  }

  function duplicatesPlan({ columns: key, nullsViolate }: Measure & { metric: 'duplicates' }): MetricPlan {
    const [only] = key;
    if (only === undefined) throw new Unplannable('The key has no column.');
    const predicate = repeated(key, nullsViolate);
    const rows = input.keys?.rows ?? 0;
    const range = input.keys?.ranges.get(only);
    const bitmap = key.length === 1 && range !== undefined && isDense(range, rows) ? range : null;
    const hash = rows > MANY_ROWS ? dialect.keyHash(key) : null;
    if (key.length > 1 || (hash !== null && bitmap === null)) {
      const tested = nullsViolate ? [] : [`${value}_tested`];
      const place = { kind: 'KEY', columns: key, nullsViolate, hash } as const;
      return {
        check,
        value,
        tested,
        columns: new Map(),
        total: null,
        observedText: null,
        place,
        undecided: null,
        predicate,
      };
    }
    const name = dialect.quote(only);
    const distinct =
      bitmap === null ? `count(DISTINCT ${dialect.exact(only)})` : dialect.distinctInBitmap(only, bitmap);
    return nullsViolate
      ? scan(`count(*) - ${distinct}`, [], predicate)
      : scan(`count(${name}) - ${distinct}`, [only], predicate);
  }
}

/**
 * `${object}`, `{object}`, `${table}` … mean the rows of the partition, `${property}`, `{column}` …
 * the column.
 */
function resolved(query: string, property: string | null, { dialect }: PlanInput): string {
  return query
    .trim()
    .replace(/;+\s*$/u, '')
    .replace(/\$?\{\s*(object|table|model|schema)\s*\}/giu, () => dialect.quote(PARTITION_NAME))
    .replace(/\$?\{\s*(property|column|field)\s*\}/giu, (whole) => {
      if (property === null) throw new Unplannable(`${whole} is used in a rule that belongs to no property.`);
      return dialect.quote(property);
    });
}

function testsNull(constraints: readonly Constraint[]): boolean {
  return constraints.some((constraint) => constraint.kind === 'required');
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
