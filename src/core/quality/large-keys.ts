import { columnsOf } from './measure.js';
import type { KeyRange, KeyStatistics, PlanInput } from './plan-input.js';
import { measureInSql } from './sql-names.js';

/** A statement about the keys of an object, and how its row is understood. */
export interface KeyStatisticsQuery {
  readonly sql: string;
  readonly understood: (row: Readonly<Record<string, unknown>>) => KeyStatistics;
}

/**
 * Up to this many rows, the keys of a column fit into memory beside those of others, and to
 * distinguish them in the common scan is as fast as any other way.
 */
export const MANY_ROWS = 1_000_000;

/**
 * Files of this size rarely have many rows, and nothing needs to be known before they are read. If
 * they do have many, the results are the same, only more slowly.
 */
export const FEW_BYTES = 2 ** 20;

/**
 * What must be known of the data before it is planned how uniqueness is measured; null where
 * nothing is, or where only a scan would tell: Parquet files contain these numbers.
 */
export function keyStatisticsQuery({ checks, dialect, source }: PlanInput): KeyStatisticsQuery | null {
  if (source === null || source.format !== 'typed') return null;
  if (source.bytes !== undefined && source.bytes <= FEW_BYTES) return null;
  const measures = checks.map(({ measure }) => measure).filter(({ metric }) => metric === 'duplicates');
  const keys = measures.map((measure) => columnsOf(measureInSql(measure, source)));
  if (keys.every((key) => dialect.keyHash(key) === null)) return null;
  const single = new Set(keys.flatMap((key) => (key.length === 1 ? key : [])));
  const whole = source.columns
    .map(({ name, sqlName, type }) => ({ name: sqlName ?? name, type }))
    .filter((column) => single.has(column.name) && dialect.hasBitmap(column))
    .map(({ name }) => name);
  const limits = whole.flatMap((name, index) => {
    const column = dialect.quote(name);
    return [`, CAST(min(${column}) AS VARCHAR) AS f${index}`, `, CAST(max(${column}) AS VARCHAR) AS l${index}`];
  });
  return {
    sql: `SELECT count(*) AS n${limits.join('')} FROM ${source.relation}`,
    understood: (row) => ({
      rows: Number(row['n']),
      ranges: new Map(
        whole.flatMap((name, index) => {
          const [first, last] = [row[`f${index}`], row[`l${index}`]];
          // A column without values has no limits.
          if (typeof first !== 'string' || typeof last !== 'string') return [];
          return [[name, [BigInt(first), BigInt(last)]] as const];
        }),
      ),
    }),
  };
}

/** Values between the first and the last one for each row, up to which a bitmap is small. */
const SPARSEST = 64n;

/** The largest bitmap: 16 MB, of which each thread needs one. */
const MOST_BITS = 2n ** 27n;

/** Whether a bit for each value of the range costs less than the values themselves. */
export function isDense([first, last]: KeyRange, rows: number): boolean {
  const values = last - first + 1n;
  return values <= MOST_BITS && values <= SPARSEST * BigInt(rows);
}

/** How the statement about one key is made. */
export interface LargeKey {
  /** The key, quoted so that only equal values are equal. */
  readonly keys: readonly string[];
  /** Equal for equal keys. */
  readonly hash: string;
  /** A FROM clause with the rows. */
  readonly from: string;
  /** Whether rows with a NULL in the key count as well. */
  readonly nullsViolate: boolean;
}

/**
 * Counts the rows after the first of each key, exactly: only keys whose hash occurs more than once
 * are compared, so that memory has a number for each key in place of the key.
 */
export function duplicatesByHash({ from, hash, keys, nullsViolate }: LargeKey, value: string, tested: string): string {
  const complete = keys.map((key) => `${key} IS NOT NULL`).join(' AND ');
  const rows = `FROM (SELECT * FROM ${from}) AS data`;
  const again = `SELECT ${hash} ${rows} WHERE ${complete} GROUP BY 1 HAVING count(*) > 1`;
  const groups = `SELECT count(*) AS n ${rows} WHERE ${complete} AND ${hash} IN (${again}) GROUP BY ${keys.join(', ')}`;
  const incomplete = nullsViolate ? 'total - complete' : '0';
  return (
    `SELECT ${incomplete} + repeated AS ${value}, complete AS ${tested}\n` +
    `FROM (SELECT count(*) AS total, count(*) FILTER (WHERE ${complete}) AS complete ${rows}) AS counted,\n` +
    `(SELECT coalesce(sum(n - 1), 0) AS repeated FROM (${groups}) AS compared) AS duplicated`
  );
}
