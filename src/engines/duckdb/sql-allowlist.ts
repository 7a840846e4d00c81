import { EngineFault } from '../../app/ports/engine.js';

/** Table functions that only return rows of their arguments. */
const HARMLESS: ReadonlySet<string> = new Set(['unnest', 'range', 'generate_series']);

/** Scalar functions that read the process instead of the data. */
const FORBIDDEN =
  /^(getenv|getvariable|current_setting|pg_.*|duckdb_.*|pragma_.*|read_.*|glob|sniff_.*|query|query_table|nextval|currval)$/;

/**
 * Rejects a contract's SQL unless it is one SELECT that reads only `relations` and its own WITH
 * names. `serialized` is the result of DuckDB's `json_serialize_sql`: the engine's own parser
 * decides what the text contains, not a pattern.
 */
export function refuseOutsideAllowlist(serialized: string, relations: readonly string[]): void {
  const parsed = parsedOf(serialized);
  if (parsed.error === true) throw refused(parsed.error_message ?? 'it cannot be parsed');
  if (parsed.statements?.length !== 1) throw refused('it is not one statement');
  const known = new Set(relations.map((name) => name.toLowerCase()));
  collectWithNames(parsed.statements[0], known);
  inspect(parsed.statements[0], known);
}

interface Parsed {
  readonly error?: boolean;
  readonly error_message?: string;
  readonly statements?: readonly unknown[];
}

/**
 * DuckDB writes numbers that JSON does not have by name: these must not be treated as names of
 * functions.
 */
function parsedOf(serialized: string): Parsed {
  const known = serialized.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\b(?:Infinity|NaN)\b/gsu, (token) =>
    token.startsWith('"') ? token : 'null',
  );
  try {
    return JSON.parse(known) as Parsed;
  } catch {
    throw refused('its parsed form cannot be read');
  }
}

type Node = Readonly<Record<string, unknown>>;

function children(node: unknown): readonly unknown[] {
  if (Array.isArray(node)) return node;
  return typeof node === 'object' && node !== null ? Object.values(node) : [];
}

function collectWithNames(node: unknown, known: Set<string>): void {
  if (isNode(node) && isNode(node['cte_map']) && Array.isArray(node['cte_map']['map'])) {
    for (const entry of node['cte_map']['map'] as readonly unknown[]) {
      if (isNode(entry) && typeof entry['key'] === 'string') known.add(entry['key'].toLowerCase());
    }
  }
  for (const child of children(node)) collectWithNames(child, known);
}

function inspect(node: unknown, known: ReadonlySet<string>): void {
  if (isNode(node)) {
    if (node['type'] === 'BASE_TABLE') inspectTable(node, known);
    if (node['type'] === 'TABLE_FUNCTION') inspectTableFunction(node);
    const name = node['function_name'];
    if (typeof name === 'string' && FORBIDDEN.test(name.toLowerCase())) throw refused(`it calls ${name}`);
  }
  for (const child of children(node)) inspect(child, known);
}

function inspectTable(node: Node, known: ReadonlySet<string>): void {
  const name = String(node['table_name']);
  const qualified = (node['schema_name'] ?? '') !== '' || (node['catalog_name'] ?? '') !== '';
  if (qualified || !known.has(name.toLowerCase())) {
    throw refused(`it reads ${name}, which is not an object of the contract`);
  }
}

function inspectTableFunction(node: Node): void {
  const call = node['function'];
  const name = isNode(call) ? String(call['function_name']).toLowerCase() : '';
  if (!HARMLESS.has(name)) throw refused(`it calls ${name === '' ? 'a table function' : name}`);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refused(why: string): EngineFault {
  return new EngineFault('QUERY_REFUSED', `A rule's SQL must be one SELECT over the contract's objects: ${why}.`);
}
