import type { Code } from '../codes/index.js';
import type { Measure } from './measure.js';
import type { KnownColumns, MetricPlan, OrphanPlan } from './metric-plan.js';
import type { PlanInput, Referenced, Source } from './plan-input.js';
import { inSql } from './sql-names.js';
import type { KeyPair, PhysicalColumn, SqlDialect } from './sql/dialect.js';

type Orphans = Measure & { readonly metric: 'orphans' };

/** Why a foreign key cannot be measured, although the object and its own columns exist. */
export function referencedFault(
  { object, keys }: Orphans,
  referenced: PlanInput['referenced'],
): { readonly kind: 'ERROR'; readonly code: Code; readonly message: string } | null {
  const found: Referenced = referenced.get(object) ?? null;
  if (found === null) {
    return { kind: 'ERROR', code: 'OBJECT_MISSING', message: `${object}, which the key refers to, does not exist.` };
  }
  if ('code' in found) {
    const message = `${object}, which the key refers to, could not be read: ${found.message}`;
    return { kind: 'ERROR', code: found.code, message };
  }
  const known = new Set(found.columns.map(({ name }) => name));
  for (const key of keys) {
    const missing = known.has(key) ? found.incomplete.get(key) : `${key} does not exist`;
    if (missing === undefined) continue;
    return { kind: 'ERROR', code: 'COLUMN_MISSING', message: `In ${object}, which the key refers to, ${missing}.` };
  }
  return null;
}

/**
 * How a foreign key is measured, over columns that exist. A row with a NULL in the key satisfies it
 * (MATCH SIMPLE of SQL) and is not tested.
 */
export function orphanMetric(
  { columns: own, object, keys }: Orphans,
  value: string,
  { columns, input }: { readonly columns: KnownColumns; readonly input: PlanInput },
): Pick<MetricPlan, 'tested' | 'columns' | 'place' | 'undecided' | 'predicate'> {
  const { dialect, referenced } = input;
  const source = referenced.get(object) as Source;
  const from = own.flatMap((name) => columns.get(name)?.column ?? []);
  const to = keys.flatMap((name) =>
    source.columns
      .filter((column) => column.name === name)
      .slice(0, 1)
      .map(inSql),
  );
  const pairs = from.map((column, index) => dialect.keyPair(column, to[index] ?? column));
  const comparable = pairs.filter((pair) => pair !== null);
  const complete = {
    from: presenceOf(own, dialect),
    to: presenceOf(
      to.map((key) => key.name),
      dialect,
    ),
  };
  const orphans: OrphanPlan = {
    complete,
    pairs: comparable.length === pairs.length ? comparable : null,
    referenced: source.relation,
  };
  const differing = pairs.flatMap((pair, index) => (pair === null ? [typesOf(from[index], to[index])] : []));
  const message = `The types of the key differ, so its values cannot be compared: ${differing.join('; ')}.`;
  return {
    tested: [`${value}_tested`],
    columns: new Map(),
    place: { kind: 'ORPHANS', orphans },
    undecided: { code: 'KEY_TYPES_DIFFER', message },
    predicate: orphans.pairs === null ? null : predicateOf(complete, orphans.pairs, dialect.quote(object)),
  };
}

function presenceOf(columns: readonly string[], dialect: SqlDialect): string {
  return columns.map((column) => `${dialect.quote(column)} IS NOT NULL`).join(' AND ');
}

function typesOf(from: PhysicalColumn | undefined, to: PhysicalColumn | undefined): string {
  return `${from?.name ?? ''} is ${from?.type ?? ''}, ${to?.name ?? ''} is ${to?.type ?? ''}`;
}

/** Selects the rows that refer to nothing; the object is named as in the contract. */
function predicateOf(complete: OrphanPlan['complete'], pairs: readonly KeyPair[], object: string): string {
  const own = pairs.map(({ from }) => from).join(', ');
  const keys = pairs.map(({ to }) => to).join(', ');
  const tuple = pairs.length === 1 ? own : `(${own})`;
  const among = `(SELECT ${keys} FROM ${object} WHERE ${complete.to})`;
  const isTotal = pairs.every((pair) => pair.isTotal);
  return `${complete.from} AND ${isTotal ? `${tuple} NOT IN ${among}` : `NOT coalesce(${tuple} IN ${among}, false)`}`;
}

/**
 * The statement over these rows (a FROM clause): the number of rows without a match as `value`, and
 * of those with a complete key as `value_tested`. `inPart` restricts both sides to some of the
 * keys, whose columns are named here; null if they all fit.
 */
export function orphansSql(
  { complete, pairs, referenced }: OrphanPlan,
  rows: string,
  value: string,
  inPart: ((keys: readonly string[]) => string | null) | null,
): string {
  if (pairs === null) {
    // Without a value on one of both sides, the types do not matter.
    return (
      `SELECT n AS ${value}_tested, CASE WHEN n = 0 OR k = 0 THEN n END AS ${value}\n` +
      `FROM (SELECT count(*) AS n FROM (SELECT * FROM ${rows}) AS r WHERE ${complete.from}) AS referring,\n` +
      `(SELECT count(*) AS k FROM ${referenced} WHERE ${complete.to}) AS referenced`
    );
  }
  const names = pairs.map((_, index) => `k${index}`);
  const listed = (side: 'from' | 'to'): string => pairs.map((pair, index) => `${pair[side]} AS k${index}`).join(', ');
  const part = inPart?.(names) ?? null;
  const filter = part === null ? '' : ` WHERE ${part}`;
  const own = `SELECT ${listed('from')} FROM (SELECT * FROM ${rows}) AS r WHERE ${complete.from}`;
  const keys = `SELECT DISTINCT ${listed('to')}, 1 AS found FROM ${referenced} WHERE ${complete.to}`;
  const equal = names.map((name) => `referring.${name} = referenced.${name}`).join(' AND ');
  return (
    `SELECT count(*) AS ${value}_tested, count(*) FILTER (WHERE referenced.found IS NULL) AS ${value}\n` +
    `FROM (SELECT * FROM (${own}) AS a${filter}) AS referring\n` +
    `LEFT JOIN (SELECT * FROM (${keys}) AS b${filter}) AS referenced ON ${equal}`
  );
}
