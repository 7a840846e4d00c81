import { EngineFault } from '../../app/ports/engine.js';
import { refusedAggregate, refusedFunction } from '../../core/quality/sql/refused-functions.js';

/** Table functions that only return rows of their arguments. */
const HARMLESS: ReadonlySet<string> = new Set(['unnest', 'range', 'generate_series']);

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
  inspect(parsed.statements[0], { names: known, relations: known });
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

/** What a part of the statement may read: the contract's relations and WITH names around it. */
interface Scope {
  readonly names: ReadonlySet<string>;
  readonly relations: ReadonlySet<string>;
}

function inspect(node: unknown, scope: Scope): void {
  if (!isNode(node)) {
    for (const child of children(node)) inspect(child, scope);
    return;
  }
  if (node['type'] === 'BASE_TABLE') inspectTable(node, scope.names);
  if (node['type'] === 'TABLE_FUNCTION') inspectTableFunction(node);
  // DESCRIBE, SUMMARIZE and SHOW as relations: the state of the engine, and estimates.
  if (node['type'] === 'SHOW_REF') throw refused('it describes relations instead of reading them');
  if (isNode(node['sample'])) throw refused('it takes a sample, which is not the same for the same data');
  inspectFunction(node);
  const inner = withNamesOf(node, scope);
  for (const [key, child] of Object.entries(node)) {
    if (key !== 'cte_map') inspect(child, inner);
  }
}

/**
 * Inspects the WITH queries of a node and returns the scope of the rest of it. Each name applies to
 * later ones, and to the query itself if it is recursive. A name of the contract is not given
 * another meaning.
 */
function withNamesOf(node: Node, scope: Scope): Scope {
  const names = new Set(scope.names);
  const inner = { ...scope, names };
  if (node['type'] === 'RECURSIVE_CTE_NODE') names.add(String(node['cte_name']).toLowerCase());
  const map = isNode(node['cte_map']) ? node['cte_map']['map'] : [];
  for (const entry of Array.isArray(map) ? (map as readonly unknown[]) : []) {
    if (!isNode(entry)) continue;
    const name = String(entry['key']).toLowerCase();
    if (scope.relations.has(name)) throw refused(`WITH gives ${name}, an object of the contract, another meaning`);
    inspect(entry['value'], { ...scope, names: new Set(names) });
    names.add(name);
  }
  return inner;
}

function inspectFunction(node: Node): void {
  const name = node['function_name'];
  const column = node['column_names'];
  const why =
    typeof name === 'string'
      ? (refusedFunction(name) ?? refusedAggregate(name, literalOf(node['children'], 1)))
      : Array.isArray(column) && column.length === 1
        ? refusedFunction(String(column[0]), false)
        : null;
  if (why !== null) throw refused(`it ${why}`);
  const given = node['children'];
  if (name === 'age' && Array.isArray(given) && given.length === 1) {
    throw refused('it calls age without a second moment, whose result is not the same for the same data');
  }
}

/** The string that an argument of a call is; null if it is no literal string. */
function literalOf(given: unknown, position: number): string | null {
  const argument: unknown = Array.isArray(given) ? given[position] : null;
  const value = isNode(argument) && argument['type'] === 'VALUE_CONSTANT' ? argument['value'] : null;
  return isNode(value) && typeof value['value'] === 'string' ? value['value'] : null;
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
