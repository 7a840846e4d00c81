import type { Code } from '../codes/index.js';
import { type Instant, millisOf } from '../shared/interval.js';
import { type Steps, runToEnd, mapInSteps } from '../shared/cooperative.js';
import { type MeasuredValue, isIndistinguishable, judge, judgePercent, includesZero, percentOf } from './bounds.js';
import { type Check, type Outcome, observedUnit } from './check.js';
import type { FailingKeys, KeysWithheld } from './keys-withheld.js';
import type { Measure } from './measure.js';
import type { MetricPlan } from './metric-plan.js';
import { type CheckPlan, type CheckStatement, type Decided, ROWS } from './plan.js';

/** The result of one check: evidence without its circumstances. */
export interface Measured {
  readonly check: Check;
  readonly outcome: Outcome;
  readonly observed: number | string | null;
  readonly damage: number | null;
  readonly rowsTested: number | null;
  readonly reasonCode: Code | null;
  readonly message: string | null;
  /** The statement that measured it; null if it was read from the schema alone. */
  readonly statement: string | null;
  readonly predicate: string | null;
  /** Keys of failing rows; null if none were read. */
  readonly keys: FailingKeys | null;
  /** As in `Evidence`. */
  readonly keysWithheld: KeysWithheld | null;
}

/** The row that a statement returned, or why it returned none. */
export type StatementResult =
  | { readonly statement: CheckStatement; readonly row: Readonly<Record<string, unknown>> }
  | { readonly statement: CheckStatement; readonly code: Code; readonly message: string };

/**
 * Turns measured aggregates into outcomes. No tested data proves nothing: over zero rows every
 * check is NOT_RUN with `NO_ROWS` (NOT_APPLICABLE if a row-count rule admits zero), except for
 * rules that zero rows violate; a column without values has neither valid nor invalid ones. NaN is
 * a FAIL; an infinite number is an ERROR; NULL is an ERROR, except where no row could be counted.
 */
export function evaluate(plan: CheckPlan, results: readonly StatementResult[], asOf: Instant): Measured[] {
  return runToEnd(evaluateInSteps(plan, results, asOf));
}

/** `evaluate`, one check per step. */
export function* evaluateInSteps(
  plan: CheckPlan,
  results: readonly StatementResult[],
  asOf: Instant,
): Steps<Measured[]> {
  const rows = rowsOf(results);
  const checks = [
    ...plan.decided.map(({ check }) => check),
    ...results.flatMap((r) => r.statement.metrics.map((m) => m.check)),
  ];
  const emptiness = rows === 0 ? (admitsZero(checks) ? 'ADMITTED' : 'UNPROVEN') : null;
  const measured = yield* mapInSteps(plan.decided, (decided) => fromSchema(decided, rows));
  for (const result of results) {
    const { metrics } = result.statement;
    for (const item of yield* mapInSteps(metrics, (metric) => fromResult(metric, result, rows, asOf))) {
      measured.push(item);
    }
  }
  if (emptiness === null) return measured;
  return yield* mapInSteps(measured, (item) =>
    overNoRows(plan.schemaWithoutRows ? item : withoutSchema(item), emptiness),
  );
}

/** The same result for every check: the data could not be reached, or no engine could read it. */
export function unanswered(
  checks: readonly Check[],
  outcome: 'ERROR' | 'NOT_RUN',
  reasonCode: Code,
  message: string,
): Measured[] {
  return checks.map((check) => unansweredCheck(check, outcome, reasonCode, message));
}

/** No result for one check. */
export function unansweredCheck(
  check: Check,
  outcome: 'ERROR' | 'NOT_RUN',
  reasonCode: Code,
  message: string,
): Measured {
  return { ...blank(check), outcome, reasonCode, message };
}

/**
 * Whether a row-count rule among the checks says that an object may be empty.
 */
export function admitsZero(checks: readonly Check[]): boolean {
  return checks.some(
    (check) =>
      check.measure.metric === 'rows' && check.unit === 'rows' && check.fail !== null && includesZero(check.fail),
  );
}

function rowsOf(results: readonly StatementResult[]): number | null {
  for (const result of results) {
    if ('row' in result && typeof result.row[ROWS] === 'number') return result.row[ROWS];
  }
  return null;
}

/** A check without any known result. */
export function blank(check: Check): Measured {
  return {
    check,
    outcome: 'NOT_RUN',
    observed: null,
    damage: null,
    rowsTested: null,
    reasonCode: null,
    message: null,
    statement: null,
    predicate: null,
    keys: null,
    keysWithheld: null,
  };
}

function fromSchema({ check, answer }: Decided, rows: number | null): Measured {
  if (answer.kind === 'ERROR')
    return { ...blank(check), outcome: 'ERROR', reasonCode: answer.code, message: answer.message };
  if (answer.kind === 'NOT_APPLICABLE') {
    return { ...blank(check), outcome: 'NOT_APPLICABLE', reasonCode: answer.code, message: answer.message };
  }
  const { outcome, damage } = judge(check.warn, check.fail, answer.value);
  return { ...blank(check), outcome, damage, observed: answer.value, rowsTested: rows, message: answer.message };
}

function fromResult(metric: MetricPlan, result: StatementResult, rows: number | null, asOf: Instant): Measured {
  const { check } = metric;
  const base = { ...blank(check), statement: result.statement.sql, rowsTested: rows };
  if (!('row' in result)) {
    return { ...base, outcome: 'ERROR', rowsTested: null, reasonCode: result.code, message: result.message };
  }
  const { row } = result;
  const total = metric.total === null ? rows : countOf(row[metric.total]);
  const tested = metric.tested.reduce((sum, name) => sum + (countOf(row[name]) ?? 0), 0);
  if (metric.tested.length > 0 && tested === 0) {
    const message = `No row has a value to test (${check.element ?? check.object ?? check.id}).`;
    return { ...base, outcome: 'NOT_APPLICABLE', reasonCode: 'NO_VALUES', message };
  }
  const raw = scalarOf(row[metric.value]);
  if (check.measure.metric === 'age') {
    const fault = timeFault(raw, rows, asOf);
    if (fault !== null) return { ...base, ...fault, outcome: 'FAIL', damage: 1 };
  }
  if (check.measure.metric === 'sql' && raw !== null && !isComparable(check, raw)) {
    return { ...base, outcome: 'ERROR', reasonCode: 'NOT_A_NUMBER', message: NO_NUMBER };
  }
  const value = valueOf(check, raw, rows, asOf);
  if (value === null) return withoutValue(base, rows, metric.undecided);
  if (isInfinite(value)) return { ...base, outcome: 'ERROR', reasonCode: 'NOT_A_NUMBER', message: INFINITE };
  const digits = longDigitsOf(row[metric.value]);
  if (digits !== null && typeof value === 'number' && isIndistinguishable(check.warn, check.fail, value)) {
    const message = `${digits} cannot be compared with the bound: numbers in documents are exact up to 2^53 only. Compare in the query itself.`;
    return { ...base, outcome: 'ERROR', reasonCode: 'QUERY_FAILED', message };
  }
  const { outcome, damage } =
    check.unit === 'percent' && typeof raw === 'number' && total !== null
      ? judgePercent(check.warn, check.fail, raw, total)
      : judge(check.warn, check.fail, value);
  const wrongType = metric.observedText !== null && outcome !== 'PASS';
  const observed = wrongType ? metric.observedText : typeof value === 'boolean' ? String(value) : (digits ?? value);
  const shown = Number.isNaN(observed) ? 'NaN' : observed;
  // A partition without rows was not tested, whatever other rows there are.
  const rowsTested = rows === 0 ? 0 : total;
  return {
    ...base,
    rowsTested,
    outcome,
    damage,
    observed: shown,
    predicate: outcome === 'PASS' ? null : metric.predicate,
  };
}

/** A number, or a boolean where the rule's own bound is one. */
function isComparable({ warn, fail }: Check, raw: MeasuredValue): boolean {
  if (typeof raw === 'string') return false;
  return typeof raw === 'number' || [warn, fail].some((bound) => typeof bound?.value === 'boolean');
}

/** Without the value: it may be one of a row. */
const NO_NUMBER = 'The query returned a value that is not a number: a rule compares a number, such as a count.';

/** It would satisfy every lower bound, although nothing was measured that large. */
function isInfinite(value: MeasuredValue): boolean {
  return value === Number.POSITIVE_INFINITY || value === Number.NEGATIVE_INFINITY;
}

const INFINITE =
  'The query returned an infinite number, which no bound can be compared with: a number in it is too large, or the data contains infinity.';

/** How far clocks may differ before a newest element is in the future. */
const CLOCK_TOLERANCE_SECONDS = 300;

/**
 * Why a newest element says nothing about the age of the data, although there are rows: no row has
 * a time that can be read, or one of them is in the future and hides how old the others are.
 */
function timeFault(
  newest: MeasuredValue | null,
  rows: number | null,
  asOf: Instant,
): Pick<Measured, 'observed' | 'message'> | null {
  if (newest === null) {
    return rows === 0 ? null : { observed: null, message: 'No row has a time that can be read.' };
  }
  if (typeof newest !== 'number') return null;
  const age = millisOf(asOf) / 1000 - newest;
  if (age >= -CLOCK_TOLERANCE_SECONDS) return null;
  return { observed: Number.isFinite(age) ? age : String(age), message: 'The newest element is in the future.' };
}

/**
 * NULL over rows that were counted proves nothing; where there are none, there is nothing to test.
 */
function withoutValue(base: Measured, rows: number | null, undecided: MetricPlan['undecided']): Measured {
  if (undecided !== null) {
    return { ...base, outcome: 'ERROR', reasonCode: undecided.code, message: undecided.message };
  }
  if (rows === 0) {
    return { ...base, outcome: 'NOT_APPLICABLE', reasonCode: 'NO_VALUES', message: 'The query returned NULL.' };
  }
  const counted = rows === null ? 'rows that could not be counted' : `${rows} rows`;
  const message = `The query returned NULL over ${counted}: write what it should be without a value (coalesce).`;
  return { ...base, outcome: 'ERROR', reasonCode: 'METRIC_NULL', message };
}

/** The value in the check's unit. */
function valueOf(check: Check, value: MeasuredValue | null, rows: number | null, asOf: Instant): MeasuredValue | null {
  if (value === null) return null;
  if (check.measure.metric === 'age') return typeof value === 'number' ? millisOf(asOf) / 1000 - value : Number.NaN;
  if (observedUnit(check) !== 'percent' || typeof value !== 'number') return value;
  return rows === null || rows === 0 ? null : percentOf(value, rows);
}

function scalarOf(raw: unknown): MeasuredValue | null {
  if (typeof raw === 'number' || typeof raw === 'string' || typeof raw === 'boolean') return raw;
  const digits = longDigitsOf(raw);
  return digits === null ? null : Number(digits);
}

/**
 * The digits of a number that a double cannot represent exactly, which engines therefore return as
 * `{ digits }`.
 */
function longDigitsOf(raw: unknown): string | null {
  return typeof raw === 'object' && raw !== null && 'digits' in raw && typeof raw.digits === 'string'
    ? raw.digits
    : null;
}

function countOf(raw: unknown): number | null {
  const value = scalarOf(raw);
  return typeof value === 'number' ? value : null;
}

/** Whether a measure can fail without rows: it is about the schema or the number of rows. */
const FAILS_WITHOUT_ROWS: Readonly<Record<Measure['metric'], boolean>> = {
  'object-missing': true,
  'column-missing': true,
  rows: true,
  unassigned: true,
  'extra-columns': false,
  'type-mismatch': false,
  nulls: false,
  missing: false,
  invalid: false,
  duplicates: false,
  orphans: false,
  age: false,
  sql: false,
  none: false,
};

/** A text file without a record says nothing about its columns: none is missing. */
function withoutSchema(item: Measured): Measured {
  const isAboutColumns = item.check.measure.metric === 'column-missing' || item.reasonCode === 'COLUMN_MISSING';
  return isAboutColumns ? blank(item.check) : item;
}

/** Without rows, only a violation and a rule about their number are a result. */
export function overNoRows(item: Measured, emptiness: 'ADMITTED' | 'UNPROVEN'): Measured {
  const { metric } = item.check.measure;
  const isFailure = item.outcome === 'FAIL' && FAILS_WITHOUT_ROWS[metric];
  // Without rows, no key refers to anything, whatever the object that it refers to is.
  const isError = item.outcome === 'ERROR' && metric !== 'orphans';
  if (isFailure || isError || (metric === 'rows' && emptiness === 'ADMITTED')) return item;
  return {
    ...blank(item.check),
    outcome: emptiness === 'ADMITTED' ? 'NOT_APPLICABLE' : 'NOT_RUN',
    rowsTested: 0,
    reasonCode: 'NO_ROWS',
    message: emptiness === 'ADMITTED' ? 'No rows; a row-count rule allows this.' : 'No rows: nothing was tested.',
    statement: item.statement,
  };
}
