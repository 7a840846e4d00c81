import type { ResultKind, ToolResult } from '../../core/quality/tool-result.js';
import {
  type Members,
  countOf,
  instantOf,
  listOf,
  membersOf,
  messageOf,
  numberOf,
  rangeOf,
  ruleOf,
  textOf,
} from './values.js';

const KINDS: ReadonlyMap<string, ResultKind> = new Map([
  ['expect_column_values_to_not_be_null', 'not-null'],
  ['expect_column_values_to_be_unique', 'unique'],
  ['expect_compound_columns_to_be_unique', 'unique'],
  ['expect_column_values_to_be_in_set', 'set'],
  ['expect_column_values_to_be_between', 'range'],
  ['expect_column_to_exist', 'column-exists'],
  ['expect_table_row_count_to_be_between', 'row-count'],
  ['expect_table_row_count_to_equal', 'row-count'],
]);

/** Expectations whose unexpected values are the rows that violate the promise. */
const COUNTS_ROWS: ReadonlySet<ResultKind> = new Set(['not-null', 'set', 'range']);

/** Whether it is a validation result, or what a checkpoint returns. */
export function isGreatExpectations(document: Members): boolean {
  return validationsOf(document).some((validation) => expectationsOf(validation).some(isExpectation));
}

/** The expectations of a validation result, or of all validation results of a checkpoint (1.x). */
export function readGreatExpectations(document: Members): readonly ToolResult[] {
  return validationsOf(document).flatMap((validation) => {
    const { active_batch_definition, run_id, validation_time } = membersOf(validation['meta']);
    const about = {
      object: textOf(membersOf(active_batch_definition)['data_asset_name']),
      observedAt: instantOf(validation_time) ?? instantOf(membersOf(run_id)['run_time']),
    };
    return expectationsOf(validation).map((one) => expectationResult(one, about));
  });
}

function validationsOf(document: Members): readonly Members[] {
  const { run_results, validation_results } = document;
  if (Array.isArray(validation_results)) return validation_results.map(membersOf);
  const runs = Object.values(membersOf(run_results)).map(membersOf);
  // Before 1.0, a checkpoint wrote the result below its name.
  return runs.length === 0
    ? [document]
    : runs.map((run) => (isMembers(run['validation_result']) ? membersOf(run['validation_result']) : run));
}

function isMembers(value: unknown): boolean {
  return Object.keys(membersOf(value)).length > 0;
}

function expectationsOf({ expectations, results }: Members): readonly Members[] {
  return listOf(results ?? expectations).map(membersOf);
}

function typeOf(one: Members): string | null {
  const config = membersOf(one['expectation_config']);
  return textOf(config['type']) ?? textOf(config['expectation_type']) ?? textOf(one['expectation_type']);
}

function isExpectation(one: Members): boolean {
  return typeof one['success'] === 'boolean' && typeOf(one) !== null;
}

function expectationResult(one: Members, about: Pick<ToolResult, 'object' | 'observedAt'>): ToolResult {
  const config = membersOf(one['expectation_config']);
  const given = membersOf(config['kwargs'] ?? one['kwargs']);
  const result = membersOf(one['result']);
  const type = typeOf(one) ?? 'unknown';
  const kind = isWhole(given) ? (KINDS.get(type) ?? null) : null;
  const raised = raisedMessage(one['exception_info']);
  const columns = [given['column'], ...listOf(given['column_list'])].filter((name) => typeof name === 'string');
  const rowsTested =
    countOf(result['element_count']) ?? (kind === 'row-count' ? countOf(result['observed_value']) : null);
  return {
    ...about,
    name: textOf(membersOf(config['meta'])['name']) ?? type,
    ruleId: ruleOf(config['meta'], one['meta']),
    kind,
    columns,
    arguments: argumentsOf(kind, given),
    outcome: raised !== null ? 'ERROR' : one['success'] === true ? 'PASS' : one['success'] === false ? 'FAIL' : 'ERROR',
    isStrict: kind !== null && kind !== 'row-count' && (numberOf(result['unexpected_count']) ?? 0) === 0,
    observed: observedOf(kind, result),
    rowsTested,
    message: messageOf(raised),
  };
}

/** Else it is about some rows, or admits some that break it, and only a rule can stand for it. */
function isWhole({ ignore_row_if, mostly, row_condition }: Members): boolean {
  const ignored = !['never', 'all_values_are_missing'].includes(textOf(ignore_row_if) ?? 'never');
  const someRows = ignored || textOf(row_condition) !== null || isMembers(row_condition);
  return !someRows && (numberOf(mostly) ?? 1) >= 1;
}

function argumentsOf(kind: ResultKind | null, given: Members): ToolResult['arguments'] {
  if (kind === 'set') return { values: listOf(given['value_set']).map(String) };
  const isStrict = given['strict_min'] === true || given['strict_max'] === true;
  return kind !== 'range' || isStrict ? {} : rangeOf(given['min_value'], given['max_value']);
}

function observedOf(kind: ResultKind | null, result: Members): ToolResult['observed'] {
  if (kind === null) return {};
  if (kind === 'row-count') {
    const rows = countOf(result['observed_value']);
    return rows === null ? {} : { rows };
  }
  const rows = countOf(result['unexpected_count']);
  if (rows === null || !(rows === 0 || COUNTS_ROWS.has(kind))) return {};
  const percent = kind === 'not-null' ? numberOf(result['unexpected_percent']) : null;
  return { rows, ...(percent !== null && { percent }) };
}

/** Why the expectation could not run; the exception is written directly, or by metric. */
function raisedMessage(info: unknown): string | null {
  for (const one of [membersOf(info), ...Object.values(membersOf(info)).map(membersOf)]) {
    if (one['raised_exception'] === true)
      return textOf(one['exception_message']) ?? 'The expectation raised an exception.';
  }
  return null;
}
