import type { Assertion, QualityFacts } from '../lineage/event.js';
import { judge } from './bounds.js';
import type { Check, Outcome } from './check.js';
import { type MatchableCheck, type Matched, type Unmatched, matchResults } from './match-results.js';
import { referencedTable } from './referenced-table.js';
import type { ResultArguments, ResultKind, ToolResult } from './tool-result.js';

const KINDS: ReadonlyMap<string, ResultKind> = new Map([
  ['not_null', 'not-null'],
  ['no_null_values', 'not-null'],
  ['unique', 'unique'],
  ['relationships', 'reference'],
  ['accepted_range', 'range'],
  ['row_count', 'row-count'],
  ['row_count_equal_to', 'row-count'],
]);

/** Tests whose number of failures is that of the violating rows; `unique` may count keys. */
const COUNTS_ROWS: ReadonlySet<ResultKind> = new Set(['not-null', 'reference']);

/** Arguments with which a test is about some rows, or admits some that break it. */
const RELAXING = ['where', 'partition_clause', 'row_condition', 'tolerance', 'mostly', 'limit'];

/** Quality facets of a dataset, with the object of the contract that it is. */
export interface QualityOfObject {
  readonly object: string;
  readonly quality: QualityFacts;
  readonly observedAt: string;
  /** The producer of the event. */
  readonly producer: string | null;
}

/** What the facets prove of these checks, and which assertions became no evidence. */
export function matchQuality(
  all: readonly QualityOfObject[],
  checks: readonly MatchableCheck[],
): { readonly matched: readonly Matched[]; readonly unmatched: readonly Unmatched[] } {
  const asserted = matchResults(all.flatMap(resultsOf), checks);
  const taken = new Set([
    ...asserted.matched.map(({ check }) => check.id),
    ...asserted.unmatched.flatMap(({ candidates }) => candidates),
  ]);
  const rest = checks.filter(({ check }) => !taken.has(check.id));
  // A count is no test: one that no check is about is nothing to report.
  const counted = matchResults(all.flatMap(countsOf), rest).matched.flatMap(
    ({ check, result }) => judged(check, result) ?? [],
  );
  return { matched: [...asserted.matched, ...counted], unmatched: asserted.unmatched };
}

function resultsOf({ object, observedAt, producer, quality }: QualityOfObject): readonly ToolResult[] {
  return quality.assertions.map((one) => {
    const kind = kindOf(one);
    const failures = countIn(one.actual);
    const isCounted = failures !== null && kind !== null && (failures === 0 || COUNTS_ROWS.has(kind));
    const rows = kind === 'row-count' || isCounted ? failures : null;
    const isUncertain = mayNotHaveRun(one, producer);
    return {
      name: one.name ?? [one.assertion, one.column].filter((part) => part !== null).join(' '),
      ruleId: one.ruleId,
      kind,
      object: lastPart(object),
      columns: one.column === null ? [] : [one.column],
      arguments: argumentsOf(kind, one),
      outcome: isUncertain ? 'NOT_RUN' : outcomeOf(one),
      isStrict: isStatistic(one, kind) || (isTest(kind) && (one.actual === null || Number(one.actual) === 0)),
      observed: rows === null ? {} : { rows },
      rowsTested: kind === 'row-count' ? rows : quality.rowCount,
      message: isUncertain ? UNCERTAIN : messageOf(one),
      observedAt,
    };
  });
}

const UNCERTAIN = 'dbt reports no success and no number of failures: the test was skipped, or could not run.';

function isTest(kind: ResultKind | null): boolean {
  return kind !== null && kind !== 'row-count';
}

/** Airflow compares the least or the greatest value of a column, and not a number of rows. */
function isStatistic({ params }: Assertion, kind: ResultKind | null): boolean {
  return kind === 'range' && ['geq_to', 'leq_to'].some((name) => typeof params[name] === 'number');
}

/** dbt reports a failed test and a skipped one alike, but for the number of failures. */
function mayNotHaveRun({ actual, success }: Assertion, producer: string | null): boolean {
  return !success && actual === null && (producer ?? '').endsWith('/integration/dbt');
}

function outcomeOf({ severity, success }: Assertion): Outcome {
  if (success) return 'PASS';
  return severity?.toLowerCase() === 'warn' ? 'WARN' : 'FAIL';
}

function messageOf({ actual, expected, success }: Assertion): string | null {
  if (success || (actual === null && expected === null)) return null;
  return [...(expected === null ? [] : [`expected ${expected}`]), ...(actual === null ? [] : [`found ${actual}`])].join(
    ', ',
  );
}

/** Null where the test is about less than its name says, or compares with what is not shown. */
function kindOf(one: Assertion): ResultKind | null {
  const kind = KINDS.get(one.assertion.toLowerCase()) ?? null;
  if (kind === null || RELAXING.some((name) => one.params[name] !== undefined)) return null;
  // With its number, a pass is compared with the bounds of the check.
  if (kind === 'row-count') return countIn(one.actual) === null ? null : kind;
  return kind === 'range' || one.expected === null || Number(one.expected) === 0 ? kind : null;
}

/** What the test compared with, as far as its parameters show it. */
function argumentsOf(kind: ResultKind | null, { params }: Assertion): ResultArguments {
  if (kind === 'range') return rangeOf(params);
  if (kind !== 'reference') return {};
  const { field, to } = params;
  const object = typeof to === 'string' ? referencedTable(to) : null;
  return object === null || typeof field !== 'string' ? {} : { target: { object, column: field } };
}

/** The bounds of a range, inclusive, by the names that dbt and Airflow give them. */
function rangeOf(params: Assertion['params']): ResultArguments {
  const isOther = ['equal_to', 'greater_than', 'less_than', 'inclusive'].some((name) => params[name] !== undefined);
  if (isOther) return {};
  const bound = (...names: readonly string[]): number | undefined =>
    names.map((name) => params[name]).find((value) => typeof value === 'number');
  const [minimum, maximum] = [bound('min_value', 'geq_to'), bound('max_value', 'leq_to')];
  return { ...(minimum !== undefined && { minimum }), ...(maximum !== undefined && { maximum }) };
}

function countIn(text: string | null): number | null {
  return text !== null && /^\d{1,15}$/u.test(text) ? Number(text) : null;
}

/** The counts of `dataQualityMetrics`; their outcome is that of the check's bounds. */
function countsOf({ object, observedAt, quality }: QualityOfObject): readonly ToolResult[] {
  const { nullCounts, rowCount } = quality;
  const about = {
    ...{ ruleId: null, object: lastPart(object), arguments: {}, outcome: 'PASS' as const, isStrict: false },
    ...{ rowsTested: rowCount, message: null, observedAt },
  };
  const nulls = nullCounts.map(({ column, count }) => ({
    ...about,
    ...{ name: `nullCount ${column}`, kind: 'not-null' as const, columns: [column], observed: { rows: count } },
  }));
  if (rowCount === null) return nulls;
  const rows = { name: 'rowCount', kind: 'row-count' as const, columns: [], observed: { rows: rowCount } };
  return [...nulls, { ...about, ...rows }];
}

/** The count with the outcome that it has; null where the check does not compare such a count. */
function judged(check: Check, result: ToolResult): Matched | null {
  const { metric } = check.measure;
  const { rows } = result.observed;
  const isComparable = check.unit === 'rows' && (check.warn !== null || check.fail !== null);
  const isCount = metric === 'rows' ? result.kind === 'row-count' : metric === 'nulls' && result.kind === 'not-null';
  if (!isComparable || !isCount || rows === undefined) return null;
  return { check, result: { ...result, outcome: judge(check.warn, check.fail, rows).outcome } };
}

function lastPart(object: string): string {
  return object.slice(object.lastIndexOf('.') + 1);
}
