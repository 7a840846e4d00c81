import type { Outcome } from '../../core/quality/check.js';
import type { ResultKind, ToolResult } from '../../core/quality/tool-result.js';
import { type Members, instantOf, listOf, countOf, membersOf, messageOf, ruleOf, tableOf, textOf } from './values.js';

const OUTCOMES: Readonly<Record<string, Outcome>> = {
  pass: 'PASS',
  fail: 'FAIL',
  warn: 'WARN',
  skipped: 'NOT_RUN',
};

const KINDS: Readonly<Record<string, ResultKind>> = {
  not_null: 'not-null',
  unique: 'unique',
  accepted_values: 'set',
  relationships: 'reference',
  accepted_range: 'range',
};

/** Tests whose failing rows are the rows that violate the promise; `unique` counts keys. */
const COUNTS_ROWS: ReadonlySet<ResultKind> = new Set(['not-null', 'reference', 'range']);

/** Whether it is a `run_results.json` of dbt. */
export function isDbt({ metadata, results }: Members): boolean {
  return (textOf(membersOf(metadata)['dbt_schema_version']) ?? '').includes('/run-results/') && Array.isArray(results);
}

/**
 * The data tests of a `run_results.json` (v6). The manifest (v12) knows what each test is about;
 * without it a test has its name only. Models, seeds and unit tests say nothing about data.
 */
export function readDbt(document: Members, manifest: Members | null): readonly ToolResult[] {
  const nodes = membersOf(manifest?.['nodes']);
  const generatedAt = membersOf(document['metadata'])['generated_at'];
  return listOf(document['results'])
    .map(membersOf)
    .filter((result) => textOf(result['unique_id'])?.startsWith('test.'))
    .map((result) => testResult(result, nodes, { sources: membersOf(manifest?.['sources']), generatedAt }));
}

/**
 * Of a manifest what the results need, as another manifest: it describes the whole project, and may
 * be larger than a request.
 */
export function neededOfManifest(document: Members, manifest: Members): Members {
  const [nodes, sources] = [membersOf(manifest['nodes']), membersOf(manifest['sources'])];
  const ids = listOf(document['results']).map((result) => textOf(membersOf(result)['unique_id']) ?? '');
  const tests = picked(nodes, ids, TEST_MEMBERS);
  const attached = Object.values(tests).map((test) => textOf(test['attached_node']) ?? '');
  return {
    nodes: { ...picked(nodes, attached, RELATION_MEMBERS), ...tests },
    sources: picked(sources, attached, RELATION_MEMBERS),
  };
}

const RELATION_MEMBERS = ['name', 'alias', 'identifier'];
const TEST_MEMBERS = ['name', 'meta', 'config', 'test_metadata', 'column_name', 'attached_node'];

function picked(from: Members, ids: readonly string[], names: readonly string[]): Readonly<Record<string, Members>> {
  const known = [...new Set(ids)].filter((id) => Object.hasOwn(from, id));
  return Object.fromEntries(
    known.map((id) => {
      const members = Object.entries(membersOf(from[id]));
      return [id, Object.fromEntries(members.filter(([name]) => names.includes(name)))];
    }),
  );
}

interface Surroundings {
  readonly sources: Members;
  readonly generatedAt: unknown;
}

function testResult(result: Members, nodes: Members, { generatedAt, sources }: Surroundings): ToolResult {
  const id = textOf(result['unique_id']) ?? '';
  const node = membersOf(Object.hasOwn(nodes, id) ? nodes[id] : null);
  const test = membersOf(node['test_metadata']);
  const given = membersOf(test['kwargs']);
  const config = membersOf(node['config']);
  const kind = isWhole(config) ? (KINDS[textOf(test['name']) ?? ''] ?? null) : null;
  const failures = countOf(result['failures']);
  const column = textOf(node['column_name']) ?? textOf(given['column_name']);
  const values = kind === 'set' && Array.isArray(given['values']) ? given['values'].map(String) : null;
  return {
    name: textOf(node['name']) ?? id.split('.').slice(2, 3).join(''),
    ruleId: ruleOf(node['meta'], config['meta']),
    kind,
    object: objectOf(textOf(node['attached_node']), nodes, sources),
    columns: column === null ? [] : [column],
    arguments: {
      ...(values !== null && { values }),
      ...(typeof given['min_value'] === 'number' && { minimum: given['min_value'] }),
      ...(typeof given['max_value'] === 'number' && { maximum: given['max_value'] }),
    },
    outcome: OUTCOMES[textOf(result['status']) ?? ''] ?? 'ERROR',
    observed: failures !== null && kind !== null && (failures === 0 || COUNTS_ROWS.has(kind)) ? { rows: failures } : {},
    rowsTested: null,
    message: messageOf(result['message']),
    observedAt: startOf(result) ?? instantOf(generatedAt),
  };
}

/** The settings with which a test is about all rows, and about each of them. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  ...{ where: null, limit: null, fail_calc: 'count(*)' },
  ...{ error_if: '!= 0', warn_if: '!= 0' },
};

/** Else the test says less than its name: only a rule that it names itself can stand for it. */
function isWhole(config: Members): boolean {
  return Object.entries(DEFAULTS).every(([name, value]) => (config[name] ?? value) === value);
}

/** The relation of the model or source that the test is attached to. */
function objectOf(attached: string | null, nodes: Members, sources: Members): string | null {
  if (attached === null) return null;
  const place = Object.hasOwn(nodes, attached) ? nodes : Object.hasOwn(sources, attached) ? sources : null;
  const { alias, identifier, name } = membersOf(place?.[attached]);
  return tableOf(alias) ?? tableOf(identifier) ?? tableOf(name);
}

/** When the test began: what was written later, it has not seen. */
function startOf(result: Members): string | null {
  const execution = listOf(result['timing'])
    .map(membersOf)
    .find(({ name }) => name === 'execute');
  return instantOf(execution?.['started_at']);
}
