import type { JsonValue } from '../../core/contract/model.js';
import { asJson, mappingOf, textOf, valuesOf } from '../yaml/json-values.js';
import type { FieldDraft, ObjectDraft } from '../odcs/contract-draft.js';
import { TextIndex } from '../yaml/text-index.js';
import { columnType } from './column-type.js';
import { contractOf, referenceTo } from './draft.js';
import { type ImportOptions, type Imported, Notes, issueAt } from './source.js';
import { withCheck } from './sql-checks.js';
import { columnName } from './sql-names.js';
import { type ColumnText, plainStatement, statementsIn } from './sql-statements.js';

/** The dialects, and the marks of a text by which each is recognised. */
const DIALECTS: Readonly<Record<string, RegExp>> = {
  bigquery: /\b(int64|float64|struct\s*<|array\s*<|bignumeric)|\boptions\s*\(/i,
  snowflake: /\b(variant|timestamp_(n|l)?tz|autoincrement)\b|\bnumber\s*\(|\bcluster\s+by\b/i,
  mysql: /`|\bauto_increment\b|\bengine\s*=|\bunsigned\b/i,
  postgresql: /$/,
};

interface Parser {
  astify(sql: string): unknown;
}

type Load = () => Promise<{ readonly default: { readonly Parser: new () => Parser } }>;

const PARSERS: Readonly<Record<string, Load>> = {
  bigquery: () => import('node-sql-parser/build/bigquery.js'),
  mysql: () => import('node-sql-parser/build/mysql.js'),
  postgresql: () => import('node-sql-parser/build/postgresql.js'),
  snowflake: () => import('node-sql-parser/build/snowflake.js'),
};

/** The tables that a text of SQL creates, each as a contract. */
export async function readSql(text: string, { dialect }: ImportOptions): Promise<Imported> {
  const chosen = dialect ?? dialectOf(text);
  const grammars = await grammarsOf(chosen);
  const index = new TextIndex(text);
  const notes = new Notes(() => ({ line: 1, column: 1 }));
  const tables = new Map<string, Table>();
  const enums = new Map<string, readonly JsonValue[]>();
  for (const statement of statementsIn(text)) {
    const place = index.position(statement.offset);
    if (!/^(create|comment|alter)\b/i.test(statement.text)) continue;
    if (/^(create|alter)\b/i.test(statement.text) && !/^\w+\s+(?:\w+\s+){0,4}?(table|type)\b/i.test(statement.text)) {
      const other = /^create\s+(?:or\s+replace\s+)?((?:materialized\s+)?view|unique\s+index|domain)\b/i.exec(
        statement.text,
      );
      if (other !== null)
        notes.add(issueAt(place, 'IMPORT_DROPPED', `a ${(other[1] ?? '').toLowerCase()} is not carried over`));
      continue;
    }
    const { columns, found } = parsedByAny(grammars, statement.text);
    if ('error' in found) {
      const at = index.position(statement.offset + found.error.offset);
      const message = `the ${chosen} parser cannot read this statement: ${found.error.message}`;
      notes.add(issueAt(at, 'IMPORT_UNREADABLE', message, 'Name another --dialect, or import the statement by hand.'));
      continue;
    }
    for (const one of found.statements) {
      apply(mappingOf(one), { tables, enums, notes, columns, place });
    }
  }
  const contracts = [...tables.values()].map((table) => contractOf(finished(table, enums, notes)));
  return { contracts, issues: notes.issues };
}

interface Grammar {
  readonly parser: Parser;
  /** The type that stands for all others. */
  readonly standIn: string;
  readonly quote: string;
  /** Whether it reads keys as keys. */
  readonly hasKeys: boolean;
}

/** The grammars by which a statement is read: for keys of BigQuery that of MySQL. */
async function grammarsOf(dialect: string): Promise<readonly Grammar[]> {
  const names =
    dialect === 'bigquery' ? ['bigquery', 'mysql'] : [Object.hasOwn(PARSERS, dialect) ? dialect : 'postgresql'];
  const grammars: Grammar[] = [];
  for (const name of names) {
    const { Parser } = (await PARSERS[name]?.())?.default ?? {};
    if (Parser === undefined) continue;
    const isBigQuery = name === 'bigquery';
    const quote = isBigQuery || name === 'mysql' ? '`' : '"';
    grammars.push({ parser: new Parser(), standIn: isBigQuery ? 'INT64' : 'INT', quote, hasKeys: !isBigQuery });
  }
  return grammars;
}

type Parsed = { readonly statements: readonly JsonValue[] } | { readonly error: Unreadable };

/** As the first grammar that can reads it; else why the one of the dialect cannot. */
function parsedByAny(
  grammars: readonly Grammar[],
  text: string,
): { readonly columns: ReadonlyMap<string, ColumnText>; readonly found: Parsed } {
  let first: Parsed | null = null;
  let columns: ReadonlyMap<string, ColumnText> = new Map();
  for (const { hasKeys, parser, quote, standIn } of grammars) {
    const plain = plainStatement(text, standIn, quote);
    columns = plain.columns;
    if (!hasKeys && /\b(?:primary|foreign)\s+key\b|\breferences\b/i.test(plain.text)) continue;
    for (const one of [plain.text, plain.quoted]) {
      const found = parsed(parser, one);
      if (!('error' in found)) return { columns, found };
      first ??= found;
    }
  }
  return { columns, found: first ?? { statements: [] } };
}

function dialectOf(text: string): string {
  return Object.entries(DIALECTS).find(([, marks]) => marks.test(text))?.[0] ?? 'postgresql';
}

interface Unreadable {
  readonly message: string;
  readonly offset: number;
}

function parsed(parser: Parser, sql: string): Parsed {
  try {
    const tree = asJson(parser.astify(sql));
    return { statements: Array.isArray(tree) ? (tree as readonly JsonValue[]) : tree === undefined ? [] : [tree] };
  } catch (error) {
    const { message, location } = error as { message?: string; location?: { start?: { offset?: number } } };
    const found = / but (.{1,40}) found\.?$/s.exec(message ?? '')?.[1];
    const offset = location?.start?.offset ?? 0;
    return {
      error: { message: found === undefined ? 'it is not in its grammar' : `${found} is not expected here`, offset },
    };
  }
}

interface Table {
  readonly object: ObjectDraft;
  readonly place: Place;
}

interface Place {
  readonly line: number;
  readonly column: number;
}

interface Context {
  readonly tables: Map<string, Table>;
  readonly enums: Map<string, readonly JsonValue[]>;
  readonly notes: Notes;
  readonly columns: ReadonlyMap<string, ColumnText>;
  readonly place: Place;
}

type Tree = ReturnType<typeof mappingOf>;

function apply(statement: Tree, context: Context): void {
  const { type, keyword } = statement;
  if (type === 'create' && keyword === 'table') createTable(statement, context);
  else if (type === 'create' && keyword === 'type') {
    const values = valuesOf(mappingOf(statement['create_definitions'])['value']).map(
      (one) => mappingOf(one)['value'] ?? null,
    );
    const name = textOf(mappingOf(statement['name'])['name']);
    if (name !== null && statement['resource'] === 'enum') context.enums.set(name.toLowerCase(), values);
  } else if (type === 'comment') comment(statement, context);
  else if (type === 'alter') alterTable(statement, context);
}

function createTable(statement: Tree, context: Context): void {
  const { db, catalog, schema, table } = mappingOf(valuesOf(statement['table'])[0]);
  const full = [catalog ?? db, catalog === undefined ? null : schema, table].filter(
    (part): part is string => typeof part === 'string' && part !== '',
  );
  // BigQuery quotes the whole path.
  const path = full.join('.').replaceAll('`', '').split('.');
  const name = path.at(-1) ?? '';
  if (name === '') return;
  const definitions = valuesOf(statement['create_definitions']).map(mappingOf);
  if (definitions.length === 0) {
    const message = `the table \`${name}\` is made from a query, which does not declare its columns`;
    context.notes.add(issueAt(context.place, 'IMPORT_UNREADABLE', message));
    return;
  }
  const seen = new Set<string>();
  const properties = definitions.flatMap((one): FieldDraft[] => {
    const column = one['resource'] === 'column' ? columnName(one['column']) : '';
    if (column === '' || seen.has(column)) return [];
    seen.add(column);
    return [columnOf(column, one, context)];
  });
  const described = valuesOf(statement['table_options'])
    .map(mappingOf)
    .find((one) => one['keyword'] === 'comment');
  let object: ObjectDraft = {
    name,
    physicalName: path.length > 1 ? path.join('.') : undefined,
    physicalType: 'table',
    description: textOf(described?.['value'])
      ?.replace(/^'(.*)'$/s, '$1')
      .replaceAll("''", "'"),
    properties,
  };
  for (const one of definitions) {
    if (one['resource'] === 'constraint') object = constrained(object, one, context);
    else if ((one['check'] ?? null) !== null) object = checked(object, one['check'], context);
  }
  const keys = properties.filter(({ primaryKey }) => primaryKey === true);
  if (keys.length > 0)
    object = withKey(
      object,
      keys.map((field) => field.name),
    );
  context.tables.set(name.toLowerCase(), { object, place: context.place });
}

function columnOf(name: string, definition: Tree, { columns }: Context): FieldDraft {
  const written = columns.get(name.toLowerCase());
  const { dataType, expr } = mappingOf(definition['definition']);
  const type = columnType(written?.type ?? textOf(dataType) ?? '');
  const allowed = valuesOf(mappingOf(expr)['value']).map((one) => mappingOf(one)['value'] ?? null);
  const reference = referenceOf(definition['reference_definition']);
  const values = textOf(dataType) === 'ENUM' ? allowed : [];
  const description = mappingOf(mappingOf(definition['comment'])['value'])['value'];
  return {
    name,
    ...type,
    enum: values.map((value) => ({ value })),
    description: textOf(description) ?? written?.description ?? undefined,
    primaryKey: typeof definition['primary_key'] === 'string' || undefined,
    required: mappingOf(definition['nullable'])['type'] === 'not null' || undefined,
    unique: typeof definition['unique'] === 'string' || undefined,
    relationships: reference === null ? undefined : [{ type: 'foreignKey', to: reference }],
  };
}

function referenceOf(value: JsonValue | undefined): string | null {
  const { table, definition } = mappingOf(value);
  const name = textOf(mappingOf(valuesOf(table)[0])['table']);
  const column = columnName(valuesOf(definition)[0]);
  return name === null || column === '' ? null : referenceTo(name.replaceAll('`', '').split('.').at(-1) ?? '', column);
}

/** The object with what a constraint of the table promises. */
function constrained(object: ObjectDraft, constraint: Tree, context: Context): ObjectDraft {
  const { notes, place } = context;
  const kind = textOf(constraint['constraint_type'])?.toLowerCase() ?? '';
  const names = valuesOf(constraint['definition']).map(columnName);
  const [only] = names;
  const change = (column: string | undefined, by: (field: FieldDraft) => FieldDraft): ObjectDraft => ({
    ...object,
    properties: object.properties.map((field) => (field.name === column ? by(field) : field)),
  });
  if (kind === 'primary key') return withKey(object, names);
  if (kind.startsWith('unique') && names.length === 1) return change(only, (field) => ({ ...field, unique: true }));
  if (kind.startsWith('unique')) {
    const rule = { type: 'library', metric: 'duplicateValues', mustBe: 0, arguments: { properties: names } };
    return { ...object, quality: [...(object.quality ?? []), rule] };
  }
  const to = kind === 'foreign key' && names.length === 1 ? referenceOf(constraint['reference_definition']) : null;
  if (to !== null) {
    return change(only, (field) =>
      (field.relationships ?? []).some((one) => one['to'] === to)
        ? field
        : { ...field, relationships: [...(field.relationships ?? []), { type: 'foreignKey', to }] },
    );
  }
  if (kind === 'check') return checked(object, constraint, context);
  notes.add(
    issueAt(
      place,
      'IMPORT_DROPPED',
      `a constraint of \`${object.name.slice(0, 80)}\` (${kind || 'unnamed'}) is not kept`,
    ),
  );
  return object;
}

/** The object with what a CHECK promises; one that is no range and no list is reported. */
function checked(object: ObjectDraft, check: JsonValue | undefined, { notes, place }: Context): ObjectDraft {
  const properties = withCheck(object.properties, check);
  if (properties !== null) return { ...object, properties };
  const name = textOf(mappingOf(check)['constraint']);
  const which = name === null ? 'a CHECK' : `the CHECK \`${name.slice(0, 80)}\``;
  const columns = columnsIn(mappingOf(check)['definition']).slice(0, 5).join(', ');
  const about = columns === '' ? '' : ` about ${columns.slice(0, 200)}`;
  const message = `${which} of \`${object.name.slice(0, 80)}\`${about} is not carried over`;
  const help = 'Ranges and lists of values of a column become rules; write the others as rules of type `sql`.';
  notes.add(issueAt(place, 'IMPORT_DROPPED', message, help));
  return object;
}

/** The columns that an expression names. */
function columnsIn(value: JsonValue | undefined): readonly string[] {
  if (Array.isArray(value)) return [...new Set((value as readonly JsonValue[]).flatMap(columnsIn))];
  const node = mappingOf(value);
  if (node['type'] === 'column_ref') return [columnName(node['column'])];
  return [...new Set(Object.values(node).flatMap(columnsIn))];
}

function withKey(object: ObjectDraft, names: readonly string[]): ObjectDraft {
  const properties = object.properties.map((field) => {
    const position = names.indexOf(field.name);
    return position === -1 ? field : { ...field, primaryKey: true, primaryKeyPosition: position + 1 };
  });
  return { ...object, properties };
}

function comment(statement: Tree, context: Context): void {
  const target = mappingOf(statement['target']);
  const name = mappingOf(target['name']);
  const key = textOf(name['table'])?.toLowerCase() ?? '';
  const table = context.tables.get(key);
  const text = textOf(mappingOf(mappingOf(statement['expr'])['expr'])['value']);
  if (table === undefined || text === null) return;
  const { object } = table;
  const column = target['type'] === 'column' ? columnName(name['column']) : null;
  const changed: ObjectDraft =
    column === null
      ? { ...object, description: text }
      : {
          ...object,
          properties: object.properties.map((field) =>
            field.name === column ? { ...field, description: text } : field,
          ),
        };
  context.tables.set(key, { ...table, object: changed });
}

/** Constraints that are added to a table, as dumps write them; other changes are reported. */
function alterTable(statement: Tree, context: Context): void {
  const { notes, place, tables } = context;
  const { table } = mappingOf(valuesOf(statement['table'])[0]);
  const name = textOf(table) ?? '';
  const key = name.toLowerCase();
  for (const value of valuesOf(statement['expr'])) {
    const found = tables.get(key);
    const { action, create_definitions: definitions, keyword, resource } = mappingOf(value);
    const constraint = mappingOf(definitions);
    if (found !== undefined && constraint['constraint_type'] !== undefined) {
      tables.set(key, { ...found, object: constrained(found.object, constraint, context) });
      continue;
    }
    if (/owner/i.test(`${textOf(action) ?? ''} ${textOf(keyword) ?? ''}`)) continue;
    const what = [action, keyword ?? resource].map((one) => textOf(one ?? null)?.toUpperCase() ?? '').join(' ');
    const message = `the change ${what.trim().slice(0, 80)} of the table \`${name.slice(0, 80)}\` is not carried over`;
    notes.add(issueAt(place, 'IMPORT_DROPPED', message, 'Change the CREATE TABLE, or the contract.'));
  }
}

/** The table with the values of its enumerations; types that are not known are reported. */
function finished(
  { object, place }: Table,
  enums: ReadonlyMap<string, readonly JsonValue[]>,
  notes: Notes,
): ObjectDraft {
  const properties = object.properties.map((field): FieldDraft => {
    const type = field.physicalType?.toLowerCase().split('.').at(-1) ?? '';
    const values = enums.get(type);
    if (values !== undefined) return { ...field, logicalType: 'string', enum: values.map((value) => ({ value })) };
    if (field.logicalType === undefined) {
      const message = `\`${field.name.slice(0, 80)}\` has the type \`${type.slice(0, 80)}\`, which has no logical type`;
      notes.add(issueAt(place, 'IMPORT_TYPE_UNKNOWN', message));
    }
    return field;
  });
  return { ...object, properties };
}
