import type { Page, PageRequest } from '../../app/ports/page.js';
import { fromCursor, lengthOf, toCursor } from '../../app/shared/paging.js';
import type { Sql, SqlValue } from '../sql.js';

export interface PagedQuery<Row, T> {
  readonly table: string;
  readonly columns: string;
  /** The unique text column, or expression of such columns, that orders the list. */
  readonly by: string;
  /** Whether the largest key comes first. */
  readonly descending?: boolean;
  /** Conditions with their parameters; all must hold. */
  readonly where?: readonly (readonly [condition: string, parameter: SqlValue])[];
  readonly keyOf: (row: Row) => string;
  readonly nodeOf: (row: Row) => T;
}

/**
 * One page by key, not by offset: rows that are inserted in between neither repeat nor hide others.
 */
export async function pageOf<Row extends object, T>(
  sql: Sql,
  query: PagedQuery<Row, T>,
  page: PageRequest,
): Promise<Page<T>> {
  const first = lengthOf(page);
  const where = query.where ?? [];
  const descending = query.descending === true;
  const total = await sql.one<{ n: number }>(
    `SELECT count(*) AS n FROM ${query.table} ${conditions(where)}`,
    where.map(([, parameter]) => parameter),
  );
  const after = page.after
    ? ([[`${query.by} ${descending ? '<' : '>'} ?`, fromCursor(page.after) ?? '']] as const)
    : [];
  const remaining = [...where, ...after];
  const rows = await sql.all<Row>(
    `SELECT ${query.columns} FROM ${query.table} ${conditions(remaining)} ORDER BY ${query.by}${descending ? ' DESC' : ''} LIMIT ?`,
    [...remaining.map(([, parameter]) => parameter), first + 1],
  );
  return {
    items: rows.slice(0, first).map((row) => ({ cursor: toCursor(query.keyOf(row)), node: query.nodeOf(row) })),
    hasNextPage: rows.length > first,
    totalCount: total?.n ?? 0,
  };
}

/**
 * The page of the merged list, from the same page of several lists with the same order and no
 * shared key.
 */
export function mergedPages<T>(pages: readonly Page<T>[], page: PageRequest, descending = false): Page<T> {
  const first = lengthOf(page);
  const sign = descending ? -1 : 1;
  const keyed = pages.flatMap(({ items }) => items.map((item) => ({ item, key: fromCursor(item.cursor) ?? '' })));
  keyed.sort((a, b) => (a.key < b.key ? -sign : sign));
  return {
    items: keyed.slice(0, first).map(({ item }) => item),
    hasNextPage: keyed.length > first || pages.some(({ hasNextPage }) => hasNextPage),
    totalCount: pages.reduce((total, { totalCount }) => total + totalCount, 0),
  };
}

function conditions(where: readonly (readonly [string, SqlValue])[]): string {
  return where.length === 0 ? '' : `WHERE ${where.map(([condition]) => condition).join(' AND ')}`;
}
