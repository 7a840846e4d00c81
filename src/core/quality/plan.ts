import type { Code } from '../codes/index.js';
import { type Steps, runToEnd } from '../shared/cooperative.js';
import type { Check } from './check.js';
import { duplicatesByHash } from './large-keys.js';
import { columnsOf } from './measure.js';
import type { KnownColumns, MetricPlan } from './metric-plan.js';
import { columnsByName, metricOf, PARTITION_NAME } from './metrics.js';
import { orphansSql, referencedFault } from './orphans.js';
import type { PlanInput, Source } from './plan-input.js';
import { inSql, measureInSql } from './sql-names.js';
import { type SqlDialect, Unplannable } from './sql/dialect.js';

/** One statement that returns exactly one row of aggregates, in the engine's own dialect. */
export interface CheckStatement {
  readonly sql: string;
  /**
   * The contract's own SELECT in the statement, which the engine parses before it runs anything;
   * null if there is none.
   */
  readonly untrusted: {
    readonly query: string;
    readonly relations: readonly string[];
    /** `WITH …` of the relations that it may use. */
    readonly prelude: string;
  } | null;
  readonly metrics: readonly MetricPlan[];
}

/** A check that is decided without reading rows, or that cannot be planned. */
export interface Decided {
  readonly check: Check;
  readonly answer:
    | { readonly kind: 'COUNT'; readonly value: number; readonly message: string | null }
    | { readonly kind: 'NOT_APPLICABLE'; readonly code: 'COLUMN_MISSING' | 'OBJECT_MISSING'; readonly message: string }
    | {
        readonly kind: 'ERROR';
        readonly code: Code;
        readonly message: string;
      };
}

/** All statements for one object and partition. */
export interface CheckPlan {
  /** Whether the data has a schema without a record; CSV and JSON files have none. */
  readonly schemaWithoutRows: boolean;
  /** The first statement also counts the rows. */
  readonly statements: readonly CheckStatement[];
  readonly decided: readonly Decided[];
}

/** Name of the row count in the first statement. */
export const ROWS = 'r';

/**
 * The maximum of result columns in a statement that several checks share: SQLite refuses more than
 * 2,000, and DuckDB uses 2 MB for each `count(DISTINCT …)`, which exceeds its memory limit at 1,000
 * columns. Each further statement reads the data again.
 */
export const MOST_TOGETHER = 250;

/**
 * Compiles the checks of one object and partition: one aggregate statement for everything that a
 * single pass can compute (several for thousands of checks), and separate ones for composite keys
 * and the contract's own SQL. Counts are `count(*) FILTER (WHERE …)`, because engines that trust
 * the statistics of a file lose NaN in any other form. Pure: equal input gives equal text.
 */
export function planChecks(input: PlanInput, together = MOST_TOGETHER): CheckPlan {
  return runToEnd(planInSteps(input, together));
}

/** `planChecks`, one check per step. */
export function* planInSteps(input: PlanInput, together = MOST_TOGETHER): Steps<CheckPlan> {
  const decided: Decided[] = [];
  const metrics: MetricPlan[] = [];
  const { source } = input;
  const uncut = missingCut(input);
  const columns = columnsByName(source?.columns ?? []);
  const sqlColumns = columnsByName((source?.columns ?? []).map(inSql));
  for (const check of input.checks) {
    const answer =
      source === null ? withoutObject(check) : withoutRows(check, { columns, input, incomplete: source.incomplete });
    yield;
    if (answer !== null) {
      decided.push({ check, answer });
    } else if (uncut !== null) {
      const message = `The data does not have the partitioning column ${uncut}.`;
      decided.push({ check, answer: { kind: 'ERROR', code: 'COLUMN_MISSING', message } });
    } else if (source !== null) {
      try {
        const physical = { ...check, measure: measureInSql(check.measure, source) };
        const metric = metricOf(physical, `m${metrics.length}`, { source, columns: sqlColumns, input });
        metrics.push({ ...metric, check });
      } catch (error) {
        if (!(error instanceof Unplannable)) throw error;
        decided.push({ check, answer: { kind: 'ERROR', code: 'QUERY_FAILED', message: error.message } });
      }
    }
  }
  const schemaWithoutRows = source === null || source.format === 'typed';
  if (source === null) return { statements: [], decided, schemaWithoutRows };
  if (uncut === null) return { statements: statementsOf(metrics, input, source, together), decided, schemaWithoutRows };
  // Without a record, the column of the partitioning is not missing.
  const count = schemaWithoutRows ? [] : [scanOf([], { ...input, cut: null }, source)];
  return { statements: count, decided, schemaWithoutRows };
}

function withoutObject(check: Check): Decided['answer'] {
  if (check.measure.metric === 'object-missing') {
    return { kind: 'COUNT', value: 1, message: `${check.object ?? 'the object'} does not exist` };
  }
  return { kind: 'NOT_APPLICABLE', code: 'OBJECT_MISSING', message: 'The object does not exist.' };
}

/** The columns of the data and of the contract. */
interface Schema {
  readonly columns: KnownColumns;
  readonly input: PlanInput;
  readonly incomplete: Source['incomplete'];
}

/** Decides from the columns alone; null if rows must be read. */
function withoutRows(check: Check, { columns, input, incomplete }: Schema): Decided['answer'] | null {
  const { measure } = check;
  switch (measure.metric) {
    case 'object-missing':
      return { kind: 'COUNT', value: 0, message: null };
    case 'column-missing': {
      const message = columns.has(measure.column)
        ? (incomplete.get(measure.column) ?? null)
        : `${measure.column} does not exist`;
      return { kind: 'COUNT', value: message === null ? 0 : 1, message };
    }
    case 'extra-columns': {
      const wanted = new Set(measure.declared);
      const extra = [...columns.keys()].filter((name) => !wanted.has(name));
      return { kind: 'COUNT', value: extra.length, message: extra.length === 0 ? null : extra.join(', ') };
    }
    case 'type-mismatch':
    case 'rows':
    case 'unassigned':
    case 'nulls':
    case 'missing':
    case 'invalid':
    case 'duplicates':
    case 'orphans':
    case 'age':
    case 'sql':
    case 'none': {
      const missing = columnsOf(measure).filter((column) => !columns.has(column));
      if (missing.length === 0) return measure.metric === 'orphans' ? referencedFault(measure, input.referenced) : null;
      const unknown = missing.filter((column) => !input.declared.has(column));
      if (unknown.length > 0) {
        const text = `${unknown.join(', ')} is neither in the data nor declared in the contract.`;
        return { kind: 'ERROR', code: 'COLUMN_UNKNOWN', message: text };
      }
      const message = `${missing.join(', ')} does not exist.`;
      return { kind: 'NOT_APPLICABLE', code: 'COLUMN_MISSING', message };
    }
  }
}

function statementsOf(
  metrics: readonly MetricPlan[],
  input: PlanInput,
  source: Source,
  together: number,
): CheckStatement[] {
  const scanned = metrics.filter((metric) => metric.place.kind === 'SCAN');
  const apart = metrics.filter((metric) => metric.place.kind !== 'SCAN');
  const scans = groupsOf(scanned, together).map((group) => scanOf(group, input, source));
  return [...scans, ...apart.map((metric) => apartOf(metric, input, source))];
}

/**
 * Groups as many metrics as fit into the limit of result columns; a single metric may exceed it.
 * There is always a first group.
 */
function groupsOf(metrics: readonly MetricPlan[], together: number): readonly (readonly MetricPlan[])[] {
  const groups: MetricPlan[][] = [[]];
  let columns = new Set<string>();
  for (const metric of metrics) {
    const needed = [...metric.columns.keys()].filter((name) => !columns.has(name));
    if (columns.size > 0 && columns.size + needed.length > together) {
      groups.push([]);
      columns = new Set();
    }
    groups.at(-1)?.push(metric);
    for (const name of metric.columns.keys()) columns.add(name);
  }
  return groups;
}

/**
 * One statement about uniqueness in parts, for the case that its keys do not fit into memory: each
 * part has the rows with some of the keys, so that the sums of the results are those of the whole.
 * Empty for other statements, and for engines that need no parts.
 */
export function partsOf({ metrics }: CheckStatement, input: PlanInput, parts: number): CheckStatement[] {
  const [metric] = metrics;
  const { dialect, source } = input;
  if (metric?.place.kind === 'ORPHANS' && metric.place.orphans.pairs !== null && source !== null) {
    return Array.from({ length: parts }, (_, part) =>
      orphansOf(metric, input, source, (keys) => dialect.inPart(keys, part, parts)),
    );
  }
  if (metric?.check.measure.metric !== 'duplicates' || metrics.length > 1 || source === null) return [];
  const measure = measureInSql(metric.check.measure, source);
  const key = columnsOf(measure);
  const whole = relationOf(source, input.cut, dialect);
  return Array.from({ length: parts }, (_, part) => dialect.inPart(key, part, parts)).flatMap((condition) => {
    if (condition === null) return [];
    const rows = { ...source, relation: `(SELECT * FROM ${whole}) AS part WHERE ${condition}` };
    const uncut = { ...input, cut: null };
    return metric.place.kind === 'KEY' ? [apartOf(metric, uncut, rows)] : [scanOf(metrics, uncut, rows)];
  });
}

/**
 * The same checks in two statements, for the case that one check made the shared statement fail.
 * Repeated halving finds that check among n in about 2 log n statements, instead of n.
 */
export function halves({ metrics }: CheckStatement, input: PlanInput): CheckStatement[] {
  const { source } = input;
  if (source === null || metrics.length < 2) return [];
  // The memory of uniqueness grows with the data, that of other metrics does not.
  const small = metrics.filter(({ check }) => check.measure.metric !== 'duplicates');
  const large = metrics.filter(({ check }) => check.measure.metric === 'duplicates');
  const middle = Math.ceil(metrics.length / 2);
  const split =
    small.length > 0 && large.length > 0 ? [small, large] : [metrics.slice(0, middle), metrics.slice(middle)];
  return split.map((half) => scanOf(half, input, source));
}

function scanOf(metrics: readonly MetricPlan[], input: PlanInput, source: Source): CheckStatement {
  const sql = scanSql(resultsOf(metrics), relationOf(source, input.cut, input.dialect));
  return { sql, untrusted: null, metrics };
}

function resultsOf(metrics: readonly MetricPlan[]): string {
  const columns = new Map([[ROWS, 'count(*)']]);
  for (const { columns: needed } of metrics) for (const [name, sql] of needed) columns.set(name, sql);
  return [...columns].map(([name, sql]) => `${sql} AS ${name}`).join(',\n  ');
}

function scanSql(results: string, from: string): string {
  return `SELECT\n  ${results}\nFROM ${from}`;
}

/** A scan over several sources with the same columns, in place of one statement for each. */
export interface SharedScan {
  /** The statement over one of the sources, which is the one that its own plan has. */
  readonly over: (source: Source) => CheckStatement;
  /** One row for each source that has rows: its results, and as `of` which source it is. */
  readonly together: (relation: string, sourceColumn: string) => string;
}

/** The scans of the plan that other sources with the same columns can share. */
export function sharedScans({ statements }: CheckPlan, { cut, dialect, source }: PlanInput): readonly SharedScan[] {
  if (cut !== null || source === null) return [];
  return statements.flatMap(({ metrics, sql }) => {
    const results = resultsOf(metrics);
    if (sql !== scanSql(results, source.relation)) return [];
    return [
      {
        over: ({ relation }: Source) => ({ sql: scanSql(results, relation), untrusted: null, metrics }),
        together: (relation: string, sourceColumn: string) => {
          const column = dialect.quote(sourceColumn);
          return `${scanSql(`${column} AS of,\n  ${results}`, relation)}\nGROUP BY ${column}`;
        },
      },
    ];
  });
}

function apartOf(metric: MetricPlan, input: PlanInput, source: Source): CheckStatement {
  const { place } = metric;
  if (place.kind === 'SQL') {
    const tables = [...input.relations].map(
      ([name, relation]) => `${input.dialect.quote(name)} AS (SELECT * FROM ${relation})`,
    );
    const partition = `${input.dialect.quote(PARTITION_NAME)} AS (SELECT * FROM ${relationOf(source, input.cut, input.dialect)})`;
    const prelude = `WITH ${[...tables, partition].join(',\n  ')}`;
    const relations = [...input.relations.keys(), PARTITION_NAME];
    const sql = `${prelude}\n${input.dialect.onlyValue(place.query, metric.value)}`;
    return { sql, untrusted: { query: place.query, relations, prelude }, metrics: [metric] };
  }
  if (place.kind === 'UNCUT') {
    const total = metric.total === null ? '' : `, count(*) AS ${metric.total}`;
    const sql = `SELECT ${place.sql} AS ${metric.value}${total} FROM ${source.relation}`;
    return { sql, untrusted: null, metrics: [metric] };
  }
  if (place.kind === 'ORPHANS') return orphansOf(metric, input, source, null);
  const keys = place.kind === 'KEY' ? place.columns.map((column) => input.dialect.exact(column)) : [];
  const from = relationOf(source, input.cut, input.dialect);
  const tested = metric.tested[0] ?? 'tested';
  if (place.kind === 'KEY' && place.hash !== null) {
    const sql = duplicatesByHash(
      { keys, hash: place.hash, from, nullsViolate: place.nullsViolate },
      metric.value,
      tested,
    );
    return { sql, untrusted: null, metrics: [metric] };
  }
  const complete = keys.map((key) => `${key} IS NOT NULL`).join(' AND ');
  const groups =
    `SELECT count(*) AS n, CASE WHEN ${complete} THEN 1 ELSE 0 END AS complete ` +
    `FROM ${from} GROUP BY ${keys.join(', ')}`;
  const incomplete = place.kind === 'KEY' && place.nullsViolate ? 'n' : '0';
  const sql =
    `SELECT coalesce(sum(CASE WHEN complete = 1 THEN n - 1 ELSE ${incomplete} END), 0) AS ${metric.value}, ` +
    `coalesce(sum(CASE WHEN complete = 1 THEN n ELSE 0 END), 0) AS ${tested}\nFROM (${groups}) AS keys`;
  return { sql, untrusted: null, metrics: [metric] };
}

function orphansOf(
  metric: MetricPlan,
  { cut, dialect }: PlanInput,
  source: Source,
  inPart: Parameters<typeof orphansSql>[3],
): CheckStatement {
  if (metric.place.kind !== 'ORPHANS') throw new Unplannable('The check is not a foreign key.');
  const sql = orphansSql(metric.place.orphans, relationOf(source, cut, dialect), metric.value, inPart);
  return { sql, untrusted: null, metrics: [metric] };
}

/** The relation, filtered to the partition if a column selects it, for a FROM clause. */
export function relationOf(source: Source, cut: PlanInput['cut'], dialect: SqlDialect): string {
  const column =
    cut === null ? undefined : source.columns.find((candidate) => candidate.name === cut.partitioning.column);
  if (cut === null || column === undefined) return source.relation;
  return `${source.relation} WHERE ${dialect.inPartition(inSql(column), cut.partition, cut.partitioning.timezone)}`;
}

/**
 * The partitioning's column if the data lacks it: it is unknown then which rows belong to the
 * partition.
 */
function missingCut({ cut, source }: PlanInput): string | null {
  if (cut === null || cut.partitioning.column === null || source === null) return null;
  const wanted = cut.partitioning.column;
  return source.columns.some((column) => column.name === wanted) ? null : wanted;
}
