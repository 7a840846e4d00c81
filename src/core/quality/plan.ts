import type { Check } from './check.js';
import { columnsOf } from './measure.js';
import { type MetricPlan, metricOf, SLICE_NAME } from './metrics.js';
import type { PlanInput, Source } from './plan-input.js';
import { type SqlDialect, Unplannable } from './sql/dialect.js';

/** One statement that returns exactly one row of aggregates, in the engine's own dialect. */
export interface CheckStatement {
  readonly sql: string;
  /** The contract's own SELECT inside, which the engine parses before it runs anything; null where there is none. */
  readonly untrusted: {
    readonly query: string;
    readonly relations: readonly string[];
    /** `WITH …` of the relations it may name. */
    readonly prelude: string;
  } | null;
  readonly metrics: readonly MetricPlan[];
}

/** A check that is answered without reading rows, or that cannot be planned. */
export interface Decided {
  readonly check: Check;
  readonly answer:
    | { readonly kind: 'COUNT'; readonly value: number; readonly message: string | null }
    | { readonly kind: 'NOT_APPLICABLE'; readonly code: 'COLUMN_MISSING' | 'OBJECT_MISSING'; readonly message: string }
    | { readonly kind: 'ERROR'; readonly code: 'QUERY_FAILED' | 'COLUMN_MISSING'; readonly message: string };
}

/** All that is to be asked of one object and slice. */
export interface CheckPlan {
  /** The first counts the rows, whatever else it asks. */
  readonly statements: readonly CheckStatement[];
  readonly decided: readonly Decided[];
}

/** Name of the row count in the first statement. */
export const ROWS = 'r';

/**
 * Compiles the checks of one object and slice: one aggregate statement for all that a single pass can answer, composite keys and
 * the contract's own SQL apart. Counts are `count(*) FILTER (WHERE …)`, because engines that trust the statistics of a file lose
 * NaN in any other form. Pure: equal input gives equal text.
 */
export function planChecks(input: PlanInput): CheckPlan {
  const decided: Decided[] = [];
  const metrics: MetricPlan[] = [];
  const { source } = input;
  const uncut = missingCut(input);
  for (const check of input.checks) {
    const answer = source === null ? withoutObject(check) : withoutRows(check, source);
    if (answer !== null) {
      decided.push({ check, answer });
    } else if (uncut !== null) {
      const message = `The grid cuts by ${uncut}, which the data does not have.`;
      decided.push({ check, answer: { kind: 'ERROR', code: 'COLUMN_MISSING', message } });
    } else if (source !== null) {
      try {
        metrics.push(metricOf(check, `m${metrics.length}`, source, input));
      } catch (error) {
        if (!(error instanceof Unplannable)) throw error;
        decided.push({ check, answer: { kind: 'ERROR', code: 'QUERY_FAILED', message: error.message } });
      }
    }
  }
  if (source === null || uncut !== null) return { statements: [], decided };
  return { statements: statementsOf(metrics, input, source), decided };
}

function withoutObject(check: Check): Decided['answer'] {
  if (check.measure.metric === 'object-missing') {
    return { kind: 'COUNT', value: 1, message: `${check.object ?? 'the object'} does not exist` };
  }
  return { kind: 'NOT_APPLICABLE', code: 'OBJECT_MISSING', message: 'The object does not exist.' };
}

/** Answers from the columns alone; null where rows must be read. */
function withoutRows(check: Check, source: Source): Decided['answer'] | null {
  const { measure } = check;
  const names = new Set(source.columns.map((column) => column.name));
  switch (measure.metric) {
    case 'object-missing':
      return { kind: 'COUNT', value: 0, message: null };
    case 'column-missing': {
      const missing = !names.has(measure.column);
      return { kind: 'COUNT', value: missing ? 1 : 0, message: missing ? `${measure.column} does not exist` : null };
    }
    case 'extra-columns': {
      const extra = [...names].filter((name) => !measure.declared.includes(name));
      return { kind: 'COUNT', value: extra.length, message: extra.length === 0 ? null : extra.join(', ') };
    }
    default: {
      const missing = columnsOf(measure).filter((column) => !names.has(column));
      if (missing.length === 0) return null;
      const message = `${missing.join(', ')} does not exist.`;
      return { kind: 'NOT_APPLICABLE', code: 'COLUMN_MISSING', message };
    }
  }
}

function statementsOf(metrics: readonly MetricPlan[], input: PlanInput, source: Source): CheckStatement[] {
  const together = metrics.filter((metric) => metric.place.kind === 'SCAN');
  const apart = metrics.filter((metric) => metric.place.kind !== 'SCAN');
  return [scanOf(together, input, source), ...apart.map((metric) => apartOf(metric, input, source))];
}

/** The same question check by check: what is asked after one check broke the statement of all. */
export function isolated(statement: CheckStatement, input: PlanInput): CheckStatement[] {
  const { source } = input;
  if (source === null || statement.metrics.length === 0) return [];
  return statement.metrics.map((metric) => scanOf([metric], input, source));
}

function scanOf(metrics: readonly MetricPlan[], input: PlanInput, source: Source): CheckStatement {
  const columns = new Map([[ROWS, 'count(*)']]);
  for (const { columns: needed } of metrics) for (const [name, sql] of needed) columns.set(name, sql);
  const list = [...columns].map(([name, sql]) => `${sql} AS ${name}`).join(',\n  ');
  return { sql: `SELECT\n  ${list}\nFROM ${relationOf(source, input.cut, input.dialect)}`, untrusted: null, metrics };
}

function apartOf(metric: MetricPlan, input: PlanInput, source: Source): CheckStatement {
  const { place } = metric;
  if (place.kind === 'SQL') {
    const tables = [...input.relations].map(
      ([name, relation]) => `${input.dialect.quote(name)} AS (SELECT * FROM ${relation})`,
    );
    const slice = `${input.dialect.quote(SLICE_NAME)} AS (SELECT * FROM ${relationOf(source, input.cut, input.dialect)})`;
    const prelude = `WITH ${[...tables, slice].join(',\n  ')}`;
    const relations = [...input.relations.keys(), SLICE_NAME];
    const sql = `${prelude}\nSELECT (\n${place.query}\n) AS ${metric.value}`;
    return { sql, untrusted: { query: place.query, relations, prelude }, metrics: [metric] };
  }
  const keys = place.kind === 'KEY' ? place.columns.map((column) => input.dialect.quote(column)) : [];
  const complete = keys.map((key) => `${key} IS NOT NULL`).join(' AND ');
  const groups =
    `SELECT count(*) AS n, CASE WHEN ${complete} THEN 1 ELSE 0 END AS complete ` +
    `FROM ${relationOf(source, input.cut, input.dialect)} GROUP BY ${keys.join(', ')}`;
  const incomplete = place.kind === 'KEY' && place.nullsViolate ? 'n' : '0';
  const sql =
    `SELECT coalesce(sum(CASE WHEN complete = 1 THEN n - 1 ELSE ${incomplete} END), 0) AS ${metric.value}, ` +
    `coalesce(sum(CASE WHEN complete = 1 THEN n ELSE 0 END), 0) AS ${metric.tested[0] ?? 'tested'}\nFROM (${groups}) AS keys`;
  return { sql, untrusted: null, metrics: [metric] };
}

/** The relation, cut to the cell where a column of it does that: what may stand after FROM. */
export function relationOf(source: Source, cut: PlanInput['cut'], dialect: SqlDialect): string {
  const column = cut === null ? undefined : source.columns.find((candidate) => candidate.name === cut.grid.column);
  if (cut === null || column === undefined) return source.relation;
  return `${source.relation} WHERE ${dialect.inCell(column, cut.cell, cut.grid.timezone)}`;
}

/** The grid's column where the data lacks it: nothing says then which rows belong to the cell. */
function missingCut({ cut, source }: PlanInput): string | null {
  if (cut === null || cut.grid.column === null || source === null) return null;
  const wanted = cut.grid.column;
  return source.columns.some((column) => column.name === wanted) ? null : wanted;
}
