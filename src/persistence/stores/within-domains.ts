import type { Sql, SqlValue } from '../sql.js';

/**
 * The end of a WHERE clause: the column has one of these domains, or one nested in them, before the
 * `rest`, which is a pattern. No condition for null.
 */
export function withinDomains(
  sql: Sql,
  column: string,
  domains: readonly string[] | null,
  rest = '',
): { readonly text: string; readonly values: readonly SqlValue[] } {
  if (domains === null) return { text: '', values: [] };
  const patterns = domains.flatMap((domain) => {
    const name = domain.replace(/[%_\\]/gu, '\\$&');
    return [`${name}${rest}`, `%.${name}${rest}`];
  });
  return { text: ` AND ${sql.likeAny(column)}`, values: [sql.list(patterns)] };
}
