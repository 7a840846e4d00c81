import type { AnsweredDecision, DecisionFilter, DecisionStore, DecisionTimes } from '../../app/ports/decision-store.js';
import { decisionFromRow, newestToRow } from '../mappers/decision-mappers.js';
import type { DecisionRow, NewestDecisionRow } from '../rows/decision-rows.js';
import { type Sql, type SqlValue, valuesOf } from '../sql.js';

const NEWEST_COLUMNS = [
  'consumer',
  'product',
  'partition_key',
  'decision_id',
  'consumer_domain',
  'product_domain',
  'verdict',
  'is_final',
  'is_overridden',
  'since',
  'first_requested_at',
  'last_requested_at',
  'waits_until',
] as const satisfies readonly (keyof NewestDecisionRow)[];
const REPLACED = [
  ...[
    'decision_id',
    'verdict',
    'is_final',
    'is_overridden',
    'first_requested_at',
    'last_requested_at',
    'waits_until',
  ].map((name) => `${name} = excluded.${name}`),
  'since = CASE WHEN newest_decision.verdict = excluded.verdict THEN newest_decision.since ELSE excluded.since END',
].join(', ');

/** Another decision becomes the newest one; the same one is only requested again. */
const ON_CONFLICT = `ON CONFLICT (consumer, product, partition_key) DO UPDATE SET ${REPLACED}
  WHERE excluded.first_requested_at >= newest_decision.last_requested_at AND excluded.decision_id <> newest_decision.decision_id`;

/** In one order, so that two processes do not wait for each other's rows. */
export async function putNewest(sql: Sql, answered: readonly AnsweredDecision[]): Promise<void> {
  const byKey = new Map<string, NewestDecisionRow>();
  for (const each of answered) {
    const row = newestToRow(each);
    const key = JSON.stringify([row.consumer, row.product, row.partition_key]);
    const before = byKey.get(key);
    if (before === undefined || before.first_requested_at <= row.first_requested_at) byKey.set(key, row);
  }
  const rows = [...byKey.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => valuesOf(row, NEWEST_COLUMNS));
  await sql.insertAll('newest_decision', NEWEST_COLUMNS, rows, ON_CONFLICT);
}

type Listed = Pick<DecisionStore, 'decisionsNewestFirst' | 'countDecisions' | 'timesOf' | 'putLastRequests'>;

export function listedDecisions(sql: Sql): Listed {
  return {
    decisionsNewestFirst: async (filter, before, limit) => {
      const page = filter.newestOnly || filter.waiting !== null ? newestPage : recordedPage;
      const { text, values } = page(sql, filter, { before, limit });
      const rows = await sql.all<Pick<DecisionRow, 'decision'> & { readonly at: string }>(text, values);
      return rows.map((row) => ({ at: row.at, decision: decisionFromRow(row) }));
    },
    countDecisions: async (filter) => {
      const isOfNewest = filter.newestOnly || filter.waiting !== null;
      const { where, values } = isOfNewest ? inDomain(newestWhere(sql, filter), filter) : recordedWhere(sql, filter);
      const table = isOfNewest ? 'newest_decision' : 'gate_decision';
      const row = await sql.one<{ count: number }>(`SELECT count(*) AS count FROM ${table} WHERE ${where}`, values);
      return row?.count ?? 0;
    },
    timesOf: (ids) =>
      sql.all<DecisionTimes>(
        `SELECT decision_id AS id, since, first_requested_at AS "firstRequestedAt", last_requested_at AS "lastRequestedAt"
         FROM newest_decision WHERE ${sql.oneOf('decision_id')}`,
        [sql.list(ids)],
      ),
    putLastRequests: async (answered) => {
      const rows = answered
        .map((each) => newestToRow(each))
        .sort((a, b) => (a.decision_id < b.decision_id ? -1 : 1))
        .map((row) => valuesOf(row, ['decision_id', 'last_requested_at', 'waits_until']));
      await sql.updateAll(
        'newest_decision',
        { keys: ['decision_id'], set: ['last_requested_at', 'waits_until'] },
        rows,
      );
    },
  };
}

interface Where {
  readonly where: string;
  readonly values: readonly SqlValue[];
}
interface Wanted {
  readonly before: { readonly at: string; readonly id: string } | null;
  readonly limit: number;
}
interface Statement {
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** Conditions with their values, those without a value left out. */
function allOf(conditions: readonly (readonly [string, ...SqlValue[]] | null)[]): Where {
  const given = conditions.filter((condition) => condition !== null);
  return {
    where: given.length === 0 ? '1 = 1' : given.map(([text]) => text).join(' AND '),
    values: given.flatMap(([, ...values]) => values),
  };
}

function flag(column: string, value: boolean | null): readonly [string, ...SqlValue[]] | null {
  return value === null ? null : [`${column} = ?`, value ? 1 : 0];
}

function equal(column: string, value: string | null): readonly [string, ...SqlValue[]] | null {
  return value === null ? null : [`${column} = ?`, value];
}

function newestWhere(sql: Sql, filter: DecisionFilter): Where {
  const { since, verdicts, waiting } = filter;
  return allOf([
    equal('consumer', filter.consumer),
    equal('product', filter.product),
    equal('partition_key', filter.partition),
    verdicts === null ? null : [sql.oneOf('verdict'), sql.list(verdicts)],
    flag('is_final', filter.final),
    flag('is_overridden', filter.overridden),
    since === null ? null : ['first_requested_at >= ?', since],
    waiting === null
      ? null
      : [waiting.is ? 'waits_until > ?' : '(waits_until IS NULL OR waits_until <= ?)', waiting.at],
  ]);
}

function inDomain({ where, values }: Where, { domain }: DecisionFilter): Where {
  if (domain === null) return { where, values };
  return { where: `${where} AND (product_domain = ? OR consumer_domain = ?)`, values: [...values, domain, domain] };
}

/** The products of a domain and its consumers are each a range of an index. */
function newestPage(sql: Sql, filter: DecisionFilter, { before, limit }: Wanted): Statement {
  const all = newestWhere(sql, filter);
  const domains = filter.domain === null ? [null] : (['product_domain', 'consumer_domain'] as const);
  const branches = domains.map((column) => {
    const ofDomain = column === null ? '' : ` AND ${column} = ?`;
    const page = before === null ? '' : ' AND (first_requested_at, decision_id) < (?, ?)';
    const values = [
      ...all.values,
      ...(column === null ? [] : [filter.domain]),
      ...(before === null ? [] : [before.at, before.id]),
      limit,
    ];
    return {
      text: `SELECT first_requested_at, decision_id FROM newest_decision WHERE ${all.where}${ofDomain}${page}
             ORDER BY first_requested_at DESC, decision_id DESC LIMIT ?`,
      values,
    };
  });
  const union = branches
    .map(({ text }, index) => `SELECT first_requested_at, decision_id FROM (${text}) AS branch${String(index)}`)
    .join(' UNION ');
  return {
    text: `SELECT found.first_requested_at AS at, d.decision FROM (${union}) AS found
           JOIN gate_decision d ON d.id = found.decision_id
           ORDER BY found.first_requested_at DESC, found.decision_id DESC LIMIT ?`,
    values: [...branches.flatMap(({ values }) => values), limit],
  };
}

function recordedWhere(sql: Sql, filter: DecisionFilter): Where {
  const { domain, overridden, since, verdicts } = filter;
  const inside = (column: string): string => `(${column} >= ? AND ${column} < ?)`;
  // The character after a slash.
  const range = domain === null ? [] : [`${domain}/`, `${domain}0`];
  return allOf([
    equal('consumer', filter.consumer),
    equal('product', filter.product),
    domain === null ? null : [`(${inside('product')} OR ${inside('consumer')})`, ...range, ...range],
    equal(stored(sql, 'partition'), filter.partition),
    verdicts === null ? null : [sql.oneOf('verdict'), sql.list(verdicts)],
    filter.final === null ? null : [`${stored(sql, 'final')} = ?`, booleanOf(sql, filter.final)],
    overridden === null ? null : [`basis ${overridden ? '=' : '<>'} 'OVERRIDE'`],
    since === null ? null : ['as_of >= ?', since],
  ]);
}

/** A property of the recorded decision. */
function stored({ dialect }: Sql, name: 'partition' | 'final'): string {
  return dialect === 'sqlite' ? `json_extract(decision, '$.${name}')` : `(decision::json ->> '${name}')`;
}

function booleanOf({ dialect }: Sql, value: boolean): SqlValue {
  return dialect === 'sqlite' ? Number(value) : String(value);
}

function recordedPage(sql: Sql, filter: DecisionFilter, { before, limit }: Wanted): Statement {
  const { where, values } = recordedWhere(sql, filter);
  return {
    text: `SELECT as_of AS at, decision FROM gate_decision
           WHERE ${where}${before === null ? '' : ' AND (as_of, id) < (?, ?)'} ORDER BY as_of DESC, id DESC LIMIT ?`,
    values: [...values, ...(before === null ? [] : [before.at, before.id]), limit],
  };
}
