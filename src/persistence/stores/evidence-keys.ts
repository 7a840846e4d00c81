import type { EvidenceReadingRow, EvidenceRow } from '../rows/evidence-rows.js';
import type { Sql, SqlValue } from '../sql.js';

/** The numbers of what a result is about. */
export interface EvidenceKeys {
  readonly check_key: number;
  readonly definition_key: number;
  readonly partition_key: number;
}

type Texts = readonly string[];

/** The tables that give numbers to texts, and which of a result's texts they have. */
const NUMBERED: readonly {
  readonly table: string;
  readonly columns: readonly string[];
  readonly textsOf: (row: EvidenceRow) => Texts;
}[] = [
  {
    table: 'evidence_check',
    columns: ['contract_id', 'check_id'],
    textsOf: (row) => [row.contract_id, row.check_id],
  },
  {
    table: 'evidence_definition',
    columns: ['check_digest', 'measure_digest'],
    textsOf: (row) => [row.check_digest, row.measure_digest ?? ''],
  },
  {
    table: 'evidence_partition',
    columns: ['contract_id', 'partition_from', 'partition_to'],
    textsOf: (row) => [row.contract_id, row.partition_from, row.partition_to],
  },
];

/** No text that is stored has this character. */
const nameOf = (texts: Texts): string => texts.join('\u0000');

/**
 * The results with the numbers of their checks, definitions and partitions; new ones get numbers.
 * One statement finds them all; where any are new, there is one for each table that takes them, and
 * another that finds these.
 *
 * The caller has taken numbers of the record sequence, so that until its transaction ends no other
 * one gives numbers.
 */
export async function evidenceKeys(
  sql: Sql,
  rows: readonly EvidenceRow[],
): Promise<{ readonly keyed: readonly (EvidenceRow & EvidenceKeys)[]; readonly allNew: boolean }> {
  const wanted = NUMBERED.map(({ textsOf }) => new Map(rows.map(textsOf).map((texts) => [nameOf(texts), texts])));
  const known = NUMBERED.map(() => new Map<string, number>());
  await look(sql, wanted, known);
  const missing = wanted.map((all, at) => new Map([...all].filter(([name]) => known[at]?.has(name) !== true)));
  if (missing.some(({ size }) => size > 0)) {
    for (const [at, { columns, table }] of NUMBERED.entries()) {
      const added = [...(missing[at]?.values() ?? [])];
      if (added.length > 0) await sql.insertAll(table, columns, added, 'ON CONFLICT DO NOTHING');
    }
    await look(sql, missing, known);
  }
  const [checks, , partitions] = missing.map((added, at) => added.size === wanted[at]?.size);
  const keyOf = (at: number, row: EvidenceRow): number => {
    const { table, textsOf } = NUMBERED[at] ?? {};
    const key = known[at]?.get(nameOf(textsOf?.(row) ?? []));
    if (key === undefined) throw new Error(`The table ${String(table)} has no number for a result of ${row.check_id}.`);
    return key;
  };
  return {
    keyed: rows.map((row) => ({
      ...row,
      ...{ check_key: keyOf(0, row), definition_key: keyOf(1, row), partition_key: keyOf(2, row) },
    })),
    // Nothing of new checks, or of new partitions, was ever recorded.
    allNew: checks === true || partitions === true,
  };
}

async function look(
  sql: Sql,
  wanted: readonly ReadonlyMap<string, Texts>[],
  known: readonly Map<string, number>[],
): Promise<void> {
  const found = await sql.all<Readonly<Record<'a' | 'b' | 'c', string>> & Readonly<Record<'kind' | 'id', number>>>(
    NUMBERED.map(({ columns, table }, at) => {
      const texts = ['a', 'b', 'c'].map((name, place) => `${columns[place] ? `t.${columns[place]}` : `''`} AS ${name}`);
      const equal = columns.map((column) => `t.${column} = requested.${column}`);
      return `SELECT ${String(at)} AS kind, t.id, ${texts.join(', ')}
        FROM ${sql.tuples('requested', columns)} CROSS JOIN ${table} t WHERE ${equal.join(' AND ')}`;
    }).join(' UNION ALL '),
    wanted.map((texts) => sql.list([...texts.values()])),
  );
  for (const { a, b, c, id, kind } of found)
    known[kind]?.set(nameOf([a, b, c].slice(0, NUMBERED[kind]?.columns.length)), id);
}

/** What the results of one reading share, without its number. */
const SHARED = [
  'contract_id',
  'partition_from',
  'contract_version',
  'server',
  'engine',
  'statement_hash',
  'agent',
  'provenance',
  'duration_millis',
  'observed_at',
  'began_at',
  'recorded_at',
  'seen_sequence',
] as const satisfies readonly (keyof EvidenceReadingRow & keyof EvidenceRow)[];

/** The columns of a reading, for `insertAll`. */
export const READING_COLUMNS = ['id', ...SHARED] as const;

/** The readings of results: those that share all that a reading has, share the reading. */
export class Readings {
  private readonly keys = new Map<string, number>();
  private last: { readonly row: EvidenceRow; readonly key: number } | null = null;

  /** The reading of the result, and its row where this is its first result. */
  of(row: EvidenceRow): { readonly key: number; readonly added: readonly SqlValue[] | null } {
    const { last } = this;
    // Results of one reading mostly follow each other.
    if (last !== null && SHARED.every((column) => last.row[column] === row[column]))
      return { key: last.key, added: null };
    const shared = SHARED.map((column) => row[column]);
    const name = JSON.stringify(shared);
    const known = this.keys.get(name);
    const key = known ?? row.sequence;
    this.keys.set(name, key);
    this.last = { row, key };
    return { key, added: known === undefined ? [key, ...shared] : null };
  }
}
