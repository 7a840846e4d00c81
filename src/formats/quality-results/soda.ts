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

const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['pass', 'PASS'],
  ['passed', 'PASS'],
  ['warn', 'WARN'],
  ['warned', 'WARN'],
  ['fail', 'FAIL'],
  ['failed', 'FAIL'],
  ['excluded', 'NOT_RUN'],
]);

/**
 * By the metric of Soda 3 and the type of check of Soda 4. Which values are valid is not written in
 * results, so that checks of validity are matched by rule or name.
 */
const KINDS: ReadonlyMap<string, ResultKind> = new Map([
  ['missing', 'not-null'],
  ['missing_count', 'not-null'],
  ['missing_percent', 'not-null'],
  ['duplicate', 'unique'],
  ['duplicate_count', 'unique'],
  ['duplicate_percent', 'unique'],
  ['row_count', 'row-count'],
]);

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
  const kind = isFiltered(check) ? null : (KINDS.get(metric ?? '') ?? null);
  const column = textOf(check['column']);
  return {
    name,
    ruleId: attribute(check['resourceAttributes']) ?? ruleOf(check['attributes']),
    kind,
    object: tableOf(check['table']),
    columns: column === null ? [] : [column],
    arguments: {},
    outcome: OUTCOMES.get(textOf(check['outcome']) ?? '') ?? 'ERROR',
    // Its threshold may admit any number of rows, and is not written by every release.
    isStrict: false,
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
function isFiltered(check: Members): boolean {
  const { filter, partition } = check;
  if ([filter, partition].some((one) => textOf(one) !== null)) return true;
  return /(?:^|[{,])\s*(?:-\s*)*["']?filter["']?\s*:/mu.test(definitionOf(check));
}

function definitionOf({ definition }: Members): string {
  return textOf(definition) ?? '';
}

/**
 * Soda 3 writes the metric in the definition, Soda 4 the type of the check. A change of a metric,
 * or an anomaly of it, is another number than the metric.
 */
function metricOf(check: Members): string | null {
  const type = textOf(check['checkType']);
  if (type !== null) return type;
  const metrics = listOf(check['metrics']).filter((one) => typeof one === 'string');
  const [first] = metrics;
  const isDerived = /^\s*(?:-\s*)?["']?(?:change|anomaly)\b/mu.test(definitionOf(check));
  return metrics.length === 1 && !isDerived ? (first?.split('-').at(-1) ?? null) : null;
}

/** Names with a dot are not allowed in every release. */
function attribute(list: unknown): string | null {
  const found = listOf(list)
    .map(membersOf)
    .find(({ name }) => name === RULE || name === RULE.replace('.', '_'));
  return textOf(found?.['value']);
}

function evaluated(check: Members): boolean {
  return OUTCOMES.has(textOf(check['outcome']) ?? '');
}

function observedOf(check: Members, metric: string | null, kind: ResultKind | null): ToolResult['observed'] {
  if (!evaluated(check) || kind === null) return {};
  const { v4, value } = membersOf(check['diagnostics']);
  const { failedRowsCount, failedRowsPercent } = membersOf(v4);
  const isShare = metric?.endsWith('_percent') === true || /\bmetric\s*:\s*["']?percent/u.test(definitionOf(check));
  const rows = countOf(failedRowsCount) ?? (isShare ? null : countOf(value));
  // Soda counts keys that occur more than once, not the rows after the first of each.
  if (kind === 'unique') return rows === 0 ? { rows } : {};
  const percent = kind === 'row-count' ? null : (numberOf(failedRowsPercent) ?? (isShare ? numberOf(value) : null));
  return { ...(rows !== null && { rows }), ...(percent !== null && { percent }) };
}

function rowsTestedOf(check: Members, kind: ResultKind | null): number | null {
  if (!evaluated(check)) return null;
  const { v4, value } = membersOf(check['diagnostics']);
  const { checkRowsTested, datasetRowsTested } = membersOf(v4);
  return countOf(checkRowsTested) ?? countOf(datasetRowsTested) ?? (kind === 'row-count' ? countOf(value) : null);
}
