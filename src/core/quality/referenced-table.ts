/**
 * The table, without its database and schema, that dbt names as the end of a reference: `ref('x')`,
 * `source('raw', 'x')` or the name itself. Null for what only dbt can evaluate, such as a macro.
 */
export function referencedTable(text: string): string | null {
  const named = text.replaceAll(/[\s"`[\]]|\{\{|\}\}/gu, (found) => (found === '"' ? "'" : ''));
  const called = /^(?:ref|source)\((?:'[^']*',)?'([^']+)'(?:,(?:v|version)=[^,()]*)?\)$/u.exec(named);
  const name = called?.[1] ?? named.replaceAll("'", '');
  return /^[\p{L}\p{N}_$.-]+$/u.test(name) ? name.slice(name.lastIndexOf('.') + 1) || null : null;
}
