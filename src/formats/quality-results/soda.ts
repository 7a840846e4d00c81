import type { Outcome } from '../../core/quality/check.js';
import type { ResultKind, ToolResult } from '../../core/quality/tool-result.js';
import {
  type Members,
  RULE,
  countOf,
  instantOf,
  listOf,
  membersOf,
  messageOf,
  numberOf,
  ruleOf,
  tableOf,
  textOf,
} from './values.js';

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  pass: 'PASS',
  passed: 'PASS',
  warn: 'WARN',
  warned: 'WARN',
  fail: 'FAIL',
  failed: 'FAIL',
  excluded: 'NOT_RUN',
};

/**
 * By the metric of Soda 3 and the type of check of Soda 4. Which values are valid is not written in
 * results, so that checks of validity are matched by rule or name.
 */
const KINDS: Readonly<Record<string, ResultKind>> = {
  missing: 'not-null',
  missing_count: 'not-null',
  missing_percent: 'not-null',
  duplicate: 'unique',
  duplicate_count: 'unique',
  duplicate_percent: 'unique',
  row_count: 'row-count',
};

/** Whether it is a scan result of Soda 3, or what Soda 4 sends of a verification. */
export function isSoda({ checks, dataTimestamp, definitionName, scanStartTimestamp }: Members): boolean {
  const named = [definitionName, dataTimestamp, scanStartTimestamp].some((one) => textOf(one) !== null);
  return Array.isArray(checks) && named;
}

/** The checks of a scan result. */
export function readSoda(document: Members): readonly ToolResult[] {
  const observedAt = instantOf(document['scanStartTimestamp']) ?? instantOf(document['dataTimestamp']);
  return listOf(document['checks']).map((one) => checkResult(membersOf(one), observedAt));
}

function checkResult(check: Members, observedAt: string | null): ToolResult {
  const name = textOf(check['name']) ?? textOf(check['checkPath']) ?? 'unnamed';
  const metric = metricOf(check);
  const kind = isFiltered(check) ? null : (KINDS[metric ?? ''] ?? null);
  const column = textOf(check['column']);
  return {
    name,
    ruleId: attribute(check['resourceAttributes']) ?? ruleOf(check['attributes']),
    kind,
    object: tableOf(check['table']),
    columns: column === null ? [] : [column],
    arguments: {},
    outcome: OUTCOMES[textOf(check['outcome']) ?? ''] ?? 'ERROR',
    observed: observedOf(check, metric, kind),
    rowsTested: rowsTestedOf(check, kind),
    message: messageOf(
      listOf(check['outcomeReasons'])
        .map((one) => textOf(membersOf(one)['message']))
        .find(Boolean),
    ),
    observedAt,
  };
}

/** Whether it is about some rows only: then a rule alone can stand for it. */
function isFiltered({ definition, filter, partition }: Members): boolean {
  if ([filter, partition].some((one) => textOf(one) !== null)) return true;
  return /^\s*(?:-\s*)?filter\s*:/mu.test(textOf(definition) ?? '');
}

/** Soda 3 writes the metric in the definition, Soda 4 the type of the check. */
function metricOf(check: Members): string | null {
  const type = textOf(check['checkType']);
  if (type !== null) return type;
  const metrics = listOf(check['metrics']).filter((one) => typeof one === 'string');
  const [first] = metrics;
  return metrics.length === 1 ? (first?.split('-').at(-1) ?? null) : null;
}

/** Names with a dot are not allowed in every release. */
function attribute(list: unknown): string | null {
  const found = listOf(list)
    .map(membersOf)
    .find(({ name }) => name === RULE || name === RULE.replace('.', '_'));
  return textOf(found?.['value']);
}

function evaluated(check: Members): boolean {
  return Object.hasOwn(OUTCOMES, textOf(check['outcome']) ?? '');
}

function observedOf(check: Members, metric: string | null, kind: ResultKind | null): ToolResult['observed'] {
  const diagnostics = membersOf(check['diagnostics']);
  const value = numberOf(diagnostics['value']);
  // Soda counts keys that occur more than once, not the rows after the first of each.
  if (!evaluated(check) || kind === null || value === null || (kind === 'unique' && value !== 0)) return {};
  return metric?.endsWith('_percent') ? { percent: value } : { rows: value };
}

function rowsTestedOf(check: Members, kind: ResultKind | null): number | null {
  if (!evaluated(check)) return null;
  const { v4, value } = membersOf(check['diagnostics']);
  const { checkRowsTested, datasetRowsTested } = membersOf(v4);
  return countOf(checkRowsTested) ?? countOf(datasetRowsTested) ?? (kind === 'row-count' ? countOf(value) : null);
}
