import type { JsonObject, JsonValue } from '../../core/contract/model.js';
import { isSemVer } from '../../core/contract/versions.js';
import type { ContractDraft, CustomDraft, FieldDraft, RuleDraft } from '../odcs/contract-draft.js';
import { isObject, mappingOf, textOf, valuesOf } from '../yaml/json-values.js';
import { child } from '../yaml/pointer.js';
import { columnType } from './column-type.js';
import { contractOf, referenceTo } from './draft.js';
import { type ImportOptions, type Imported, Notes, readSource } from './source.js';

interface Context {
  readonly manifest: JsonObject;
  readonly notes: Notes;
  /** The tests by the model that they are about. */
  readonly tests: ReadonlyMap<string, readonly JsonObject[]>;
}

const READ_VERSION = 12;

/** The models of a dbt manifest, each as a contract with the rules of its tests. */
export function readDbt(text: string, { models }: ImportOptions): Imported {
  const source = readSource(text);
  if (source.value === undefined) return { contracts: [], issues: source.issues };
  const manifest = mappingOf(source.value);
  const notes = new Notes(source.locate);
  const schema = textOf(mappingOf(manifest['metadata'])['dbt_schema_version']) ?? '';
  const version = Number(/manifest\/v(\d+)/.exec(schema)?.[1] ?? 0);
  if (version !== READ_VERSION) {
    const message = `the manifest is of version ${version || 'unknown'}; version ${READ_VERSION} is read, others in part`;
    notes.at('/metadata/dbt_schema_version', 'IMPORT_NOT_SAID', message);
  }
  const nodes = Object.entries(mappingOf(manifest['nodes'])).map(([id, node]) => [id, mappingOf(node)] as const);
  const context: Context = { manifest, notes, tests: testsByModel(nodes) };
  const chosen = nodes.filter(([id, node]) => node['resource_type'] === 'model' && isChosen(id, node, models));
  return { contracts: chosen.map(([id, node]) => modelOf(id, node, context)), issues: notes.issues };
}

/** By default, the models that others may rely on. */
function isChosen(id: string, node: JsonObject, selectors: readonly string[]): boolean {
  const config = mappingOf(node['config']);
  if (selectors.length === 0) {
    const isEnforced = [node['contract'], config['contract']].some((one) => mappingOf(one)['enforced'] === true);
    return isEnforced || (textOf(node['access']) ?? config['access']) === 'public';
  }
  const name = textOf(node['name']) ?? '';
  const tags = [...valuesOf(node['tags']), ...valuesOf(config['tags'])];
  const path = textOf(node['original_file_path']) ?? '';
  return selectors.some((selector) => {
    const [, method = '', value = selector] = /^(tag|path|access|group|fqn):(.*)$/.exec(selector) ?? [];
    if (method === 'tag') return tags.includes(value);
    if (method === 'path') return path === value || path.startsWith(`${value.replace(/\/$/, '')}/`);
    if (method === 'access' || method === 'group') return (node[method] ?? config[method]) === value;
    return isLike(name, value) || id === value || valuesOf(node['fqn']).map(textOf).join('.') === value;
  });
}

/** Names with `*` for any characters. */
function isLike(name: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}

function testsByModel(nodes: readonly (readonly [string, JsonObject])[]): Context['tests'] {
  const tests = new Map<string, JsonObject[]>();
  for (const [, node] of nodes) {
    if (node['resource_type'] !== 'test') continue;
    // A test without a model of its own is one of SQL: it is about what it reads, if that is one.
    const read = valuesOf(mappingOf(node['depends_on'])['nodes']);
    const model = textOf(node['attached_node']) ?? (read.length === 1 ? textOf(read[0]) : null);
    if (model !== null) tests.set(model, [...(tests.get(model) ?? []), node]);
  }
  return tests;
}

function modelOf(id: string, node: JsonObject, context: Context): ContractDraft {
  const name = textOf(node['name']) ?? id;
  const at = child('/nodes', id);
  const alias = textOf(node['alias']);
  const config = mappingOf(node['config']);
  const tests = context.tests.get(id) ?? [];
  const keys = keysOf(node);
  const columns = Object.entries(mappingOf(node['columns']));
  const known = new Set(columns.map(([column, value]) => textOf(mappingOf(value)['name']) ?? column));
  if (columns.length === 0) context.notes.at(at, 'IMPORT_NOT_SAID', `the model \`${name}\` declares no columns`);
  const isOfColumn = (test: JsonObject): boolean => known.has(textOf(test['column_name']) ?? '');
  const owner = textOf(mappingOf(node['meta'])['owner']) ?? textOf(node['group']);
  const properties = columns.map(([column, value]): FieldDraft => {
    const written = { ...mappingOf(value), name: textOf(mappingOf(value)['name']) ?? column };
    const own = tests.filter((test) => test['column_name'] === written.name);
    const position = keys.indexOf(written.name);
    const field = columnOf(written, own, child(child(at, 'columns'), column), context);
    return position === -1 ? field : { ...field, primaryKey: true, primaryKeyPosition: position + 1 };
  });
  const version = textOf(node['version']) ?? (typeof node['version'] === 'number' ? String(node['version']) : '');
  return contractOf(
    {
      name,
      physicalName: alias === null || alias === name ? undefined : alias,
      physicalType: textOf(config['materialized']) ?? 'table',
      description: textOf(node['description']) || undefined,
      tags: [...new Set(valuesOf(node['tags']).filter((tag) => typeof tag === 'string'))],
      properties,
      quality: tests.filter((test) => !isOfColumn(test)).map((test) => customRule(test)),
      customProperties: metaOf(node['meta']),
    },
    {
      version: isSemVer(`${version}.0.0`) && version !== '0' ? `${version}.0.0` : '1.0.0',
      servers: serverOf(node, context),
      team: owner === null ? undefined : { name: owner },
      customProperties: exposuresOf(id, context),
    },
  );
}

function metaOf(meta: JsonValue | undefined): readonly CustomDraft[] {
  return Object.entries(mappingOf(meta)).map(([property, value]) => ({ property: `dbt.${property}`, value }));
}

/** The columns of the primary key in their order. */
function keysOf(node: JsonObject): readonly string[] {
  const declared = valuesOf(node['constraints'])
    .map(mappingOf)
    .find(({ type }) => type === 'primary_key');
  const columns = valuesOf(declared?.['columns']).filter((column) => typeof column === 'string');
  if (columns.length > 0) return columns;
  return Object.entries(mappingOf(node['columns'])).flatMap(([name, column]) => {
    const isKey = valuesOf(mappingOf(column)['constraints']).some((one) => mappingOf(one)['type'] === 'primary_key');
    return isKey ? [textOf(mappingOf(column)['name']) ?? name] : [];
  });
}

function columnOf(
  column: JsonObject & { readonly name: string },
  tests: readonly JsonObject[],
  at: string,
  context: Context,
): FieldDraft {
  const constraints = valuesOf(column['constraints']).map(mappingOf);
  const has = (type: string): boolean => constraints.some((one) => one['type'] === type);
  const written = textOf(column['data_type']);
  const type = columnType(written ?? '');
  if (written === null) context.notes.at(at, 'IMPORT_NOT_SAID', `the column \`${column.name}\` has no data type`);
  else if (type.logicalType === undefined) {
    context.notes.at(child(at, 'data_type'), 'IMPORT_TYPE_UNKNOWN', `\`${written.slice(0, 80)}\` has no logical type`);
  }
  for (const one of constraints.filter((constraint) => constraint['type'] === 'check')) {
    const expression = textOf(one['expression']) ?? '';
    context.notes.at(
      child(at, 'constraints'),
      'IMPORT_DROPPED',
      `the check \`${expression.slice(0, 80)}\` is not kept`,
    );
  }
  let field: FieldDraft = {
    name: column.name,
    ...type,
    description: textOf(column['description']) || undefined,
    required: has('not_null') || undefined,
    unique: has('unique') || undefined,
    tags: valuesOf(column['tags']).filter((tag) => typeof tag === 'string'),
    classification: textOf(mappingOf(column['meta'])['classification']) ?? undefined,
    customProperties: metaOf(column['meta']),
  };
  for (const test of tests) field = withTest(field, test);
  return field;
}

/** The field with what the test promises: by its kind, or as a custom rule. */
function withTest(field: FieldDraft, test: JsonObject): FieldDraft {
  const { name, namespace, kwargs } = mappingOf(test['test_metadata']);
  const values = mappingOf(kwargs);
  const inner = isObject(values['arguments']) ? values['arguments'] : values;
  const config = mappingOf(test['config']);
  const isWhole = (config['where'] ?? null) === null && isPlain(config) && (namespace ?? null) === null;
  const isStrict = (textOf(config['severity']) ?? 'error').toLowerCase() === 'error';
  const custom = (): FieldDraft => ({ ...field, quality: [...(field.quality ?? []), customRule(test)] });
  if (!isWhole || !isStrict) return custom();
  switch (textOf(name) ?? '') {
    case 'not_null':
      return { ...field, required: true };
    case 'unique':
      return { ...field, unique: true };
    case 'accepted_values': {
      const allowed = valuesOf(inner['values']).filter((value) => value !== null && typeof value !== 'object');
      return allowed.length === 0
        ? custom()
        : { ...field, enum: allowed.map((value) => ({ value: valueFor(field, value) })) };
    }
    case 'relationships': {
      const model = /ref\(\s*(?:['"][^'"]*['"]\s*,\s*)?['"]([^'"]+)['"]/.exec(textOf(inner['to']) ?? '')?.[1];
      const to = model === undefined ? null : referenceTo(model, textOf(inner['field']) ?? '');
      return to === null
        ? custom()
        : { ...field, relationships: [...(field.relationships ?? []), { type: 'foreignKey', to }] };
    }
    default:
      return custom();
  }
}

/** Whether the test fails on any row. */
function isPlain(config: JsonObject): boolean {
  const limits = [config['error_if'], config['fail_calc'], config['limit']];
  return limits.every((one) => one === undefined || one === null || one === '!= 0' || one === 'count(*)');
}

/** dbt quotes values by default, whatever the type of the column is. */
function valueFor({ logicalType }: FieldDraft, value: JsonValue): JsonValue {
  if (logicalType === 'string') return typeof value === 'string' ? value : JSON.stringify(value);
  const isNumber = logicalType === 'integer' || logicalType === 'number';
  return isNumber && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
}

function customRule(test: JsonObject): RuleDraft {
  const { name, namespace, kwargs } = mappingOf(test['test_metadata']);
  const { where, severity } = mappingOf(test['config']);
  const kind = textOf(name);
  const { model: _, column_name: _column, ...parameters } = mappingOf(kwargs);
  const full = kind === null ? null : [textOf(namespace), kind].filter((part) => part !== null).join('.');
  const said = {
    ...(full === null ? { test: textOf(test['name']) ?? 'test' } : { test: full }),
    ...(Object.keys(parameters).length > 0 && { arguments: parameters }),
    ...(typeof where === 'string' && { where }),
  };
  return {
    name: textOf(test['name']) ?? undefined,
    type: 'custom',
    engine: 'dbt',
    description: textOf(test['description']) || undefined,
    severity: textOf(severity)?.toLowerCase() === 'warn' ? 'warning' : undefined,
    implementation: JSON.stringify(said),
  };
}

/** A manifest names databases, but no hosts: of BigQuery that is all there is to say. */
function serverOf(node: JsonObject, { manifest }: Context): readonly JsonObject[] {
  const adapter = textOf(mappingOf(manifest['metadata'])['adapter_type']);
  const [project, dataset] = [textOf(node['database']), textOf(node['schema'])];
  if (adapter !== 'bigquery' || project === null || dataset === null) return [];
  return [{ server: 'warehouse', type: 'bigquery', environment: 'prod', project, dataset }];
}

/** Exposures use the model: their owners would be its consumers. */
function exposuresOf(id: string, { manifest }: Context): readonly CustomDraft[] {
  const proposed = Object.values(mappingOf(manifest['exposures'])).flatMap((value): JsonObject[] => {
    const exposure = mappingOf(value);
    if (!valuesOf(mappingOf(exposure['depends_on'])['nodes']).includes(id)) return [];
    const owner = mappingOf(exposure['owner']);
    const said: Readonly<Record<string, JsonValue | undefined>> = {
      consumer: exposure['name'],
      type: exposure['type'],
      owner: owner['email'] ?? owner['name'],
      maturity: exposure['maturity'],
      url: exposure['url'],
      purpose: exposure['description'],
    };
    const entries = Object.entries(said).filter(([, one]) => one !== undefined && one !== null && one !== '');
    return [Object.fromEntries(entries) as JsonObject];
  });
  return proposed.length === 0 ? [] : [{ property: 'proposedAgreements', value: proposed }];
}
