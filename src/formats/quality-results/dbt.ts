import type { Outcome } from '../../core/quality/check.js';
import type { ResultKind, ToolResult } from '../../core/quality/tool-result.js';
import { referencedTable } from '../../core/quality/referenced-table.js';
import {
  type Members,
  instantOf,
  listOf,
  countOf,
  membersOf,
  messageOf,
  rangeOf,
  ruleOf,
  tableOf,
  textOf,
} from './values.js';

const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['pass', 'PASS'],
  ['fail', 'FAIL'],
  ['warn', 'WARN'],
  ['skipped', 'NOT_RUN'],
]);

/** By the name of the test, after that of its package where it is not a test of dbt itself. */
const KINDS: ReadonlyMap<string, ResultKind> = new Map([
  ['not_null', 'not-null'],
  ['unique', 'unique'],
  ['accepted_values', 'set'],
  ['relationships', 'reference'],
  ['dbt_utils.accepted_range', 'range'],
]);

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
  const relations = Object.values(tests).flatMap(relationsOf);
  return {
    nodes: { ...picked(nodes, relations, RELATION_MEMBERS), ...tests },
    sources: picked(sources, relations, RELATION_MEMBERS),
  };
}

const RELATION_MEMBERS = ['name', 'alias', 'identifier'];
const TEST_MEMBERS = ['name', 'meta', 'config', 'test_metadata', 'column_name', 'attached_node', 'depends_on'];

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
  const kind = isWhole(config) ? (KINDS.get(testName(test)) ?? null) : null;
  const failures = countOf(result['failures']);
  const column = textOf(node['column_name']) ?? textOf(given['column_name']);
  return {
    name: textOf(node['name']) ?? id.split('.').slice(2, 3).join(''),
    ruleId: ruleOf(node['meta'], config['meta']),
    kind,
    object: objectOf(textOf(node['attached_node']), nodes, sources),
    columns: column === null ? [] : [column],
    arguments: argumentsOf(kind, node, { nodes, sources }),
    outcome: OUTCOMES.get(textOf(result['status']) ?? '') ?? 'ERROR',
    isStrict: kind !== null && (failures ?? 0) === 0,
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

function testName({ name, namespace }: Members): string {
  const [test, place] = [textOf(name) ?? '', namespace ?? 'dbt'];
  return place === 'dbt' ? test : `${textOf(place) ?? ''}.${test}`;
}

interface Relations {
  readonly nodes: Members;
  readonly sources: Members;
}

function argumentsOf(kind: ResultKind | null, test: Members, relations: Relations): ToolResult['arguments'] {
  const given = membersOf(membersOf(test['test_metadata'])['kwargs']);
  if (kind === 'set') return Array.isArray(given['values']) ? { values: given['values'].map(String) } : {};
  if (kind === 'range') return given['inclusive'] === false ? {} : rangeOf(given['min_value'], given['max_value']);
  if (kind !== 'reference') return {};
  const [object, column] = [referredRelation(test, given['to'], relations), textOf(given['field'])];
  return object === null || column === null ? {} : { target: { object, column } };
}

/** The relation that `to` names: of those that the test depends on, the one of that name. */
function referredRelation(test: Members, to: unknown, { nodes, sources }: Relations): string | null {
  const named = referencedTable(textOf(to) ?? '');
  const places = relationsOf(test)
    .map((id) => membersOf(Object.hasOwn(nodes, id) ? nodes[id] : Object.hasOwn(sources, id) ? sources[id] : null))
    .filter(({ name }) => name === named);
  const relations = new Set(places.map(relationOf));
  // A manifest without these nodes knows no other name.
  return relations.size === 0 ? named : relations.size === 1 ? ([...relations][0] ?? null) : null;
}

/** The ids of what a test is attached to and refers to. */
function relationsOf(test: Members): readonly string[] {
  const dependencies = listOf(membersOf(test['depends_on'])['nodes']);
  return [test['attached_node'], ...dependencies].filter((id) => typeof id === 'string');
}

/** The relation of the model or source that the test is attached to. */
function objectOf(attached: string | null, nodes: Members, sources: Members): string | null {
  if (attached === null) return null;
  const place = Object.hasOwn(nodes, attached) ? nodes : Object.hasOwn(sources, attached) ? sources : null;
  return relationOf(membersOf(place?.[attached]));
}

function relationOf({ alias, identifier, name }: Members): string | null {
  return tableOf(alias) ?? tableOf(identifier) ?? tableOf(name);
}

/** When the test began: what was written later, it has not seen. */
function startOf(result: Members): string | null {
  const execution = listOf(result['timing'])
    .map(membersOf)
    .find(({ name }) => name === 'execute');
  return instantOf(execution?.['started_at']);
}
