import { yieldToEventLoop } from '../../app/shared/cooperative.js';
import type { Evidence } from '../../core/quality/check.js';
import { evidenceToRow, idColumns } from '../mappers/evidence-mappers.js';
import type { EvidenceNoteRow, EvidenceResultRow, EvidenceRow } from '../rows/evidence-rows.js';
import { type Sql, type SqlValue, valuesOf } from '../sql.js';
import { type EvidenceKeys, READING_COLUMNS, Readings, evidenceKeys } from './evidence-keys.js';
import { nextSequence } from './sequence.js';

/** Rows per batch. SQLite writes on the event loop, which is free between batches. */
export const ROWS_AT_ONCE = 1_000;

const RESULT = [
  'sequence',
  'reading_key',
  'damage',
  'rows_tested',
  'check_key',
  'definition_key',
  'partition_key',
  'attempt',
  'id',
  'other_id',
  'outcome',
  'observed',
  'reason_code',
  'keys_withheld',
] as const satisfies readonly (keyof EvidenceResultRow)[];
const NOTE = ['sequence', 'message', 'predicate'] as const satisfies readonly (keyof EvidenceNoteRow)[];

/** Numbers attempts and record order, and appends in batches within the transaction. */
export async function append(
  sql: Sql,
  evidence: readonly Omit<Evidence, 'sequence' | 'attempt'>[],
): Promise<readonly Evidence[]> {
  if (evidence.length === 0) return [];
  const first = (await nextSequence(sql, evidence.length)) - evidence.length + 1;
  const readings = new Readings();
  const stored: Evidence[] = [];
  for (let start = 0; start < evidence.length; start += ROWS_AT_ONCE) {
    if (start > 0) await yieldToEventLoop();
    const batch = evidence.slice(start, start + ROWS_AT_ONCE);
    const unnumbered = batch.map((item, index) =>
      evidenceToRow({ ...item, attempt: 0, sequence: first + start + index }),
    );
    const { allNew, keyed } = await evidenceKeys(sql, unnumbered);
    const attempts = allNew ? new Attempts([]) : await attemptsSoFar(sql, keyed);
    const rows = keyed.map((row) => ({ ...row, attempt: attempts.next(row) }));
    await insert(sql, readings, rows);
    for (const [index, item] of batch.entries())
      stored.push({ ...item, attempt: rows[index]?.attempt ?? 0, sequence: first + start + index });
  }
  return stored;
}

async function insert(sql: Sql, readings: Readings, rows: readonly (EvidenceRow & EvidenceKeys)[]): Promise<void> {
  const added: (readonly SqlValue[])[] = [];
  const results = rows.map((row) => {
    const reading = readings.of(row);
    if (reading.added !== null) added.push(reading.added);
    return valuesOf({ ...row, ...idColumns(row.id), reading_key: reading.key }, RESULT);
  });
  const notes = rows.filter(({ message, predicate }) => message !== null || predicate !== null);
  await sql.insertAll('evidence_reading', READING_COLUMNS, added);
  await sql.insertAll('evidence_result', RESULT, results);
  if (notes.length > 0)
    await sql.insertAll(
      'evidence_note',
      NOTE,
      notes.map((row) => valuesOf(row, NOTE)),
    );
}

/** Attempts so far of these checks for these partitions. */
class Attempts {
  private readonly last = new Map<string, number>();

  constructor(known: readonly { check_key: number; partition_key: number; attempt: number }[]) {
    for (const row of known) this.last.set(nameOf(row), row.attempt);
  }

  /** Counts one more attempt. */
  next(row: EvidenceKeys): number {
    const attempt = (this.last.get(nameOf(row)) ?? 0) + 1;
    this.last.set(nameOf(row), attempt);
    return attempt;
  }
}

const nameOf = (row: Pick<EvidenceKeys, 'check_key' | 'partition_key'>): string =>
  `${String(row.partition_key)} ${String(row.check_key)}`;

async function attemptsSoFar(sql: Sql, rows: readonly EvidenceKeys[]): Promise<Attempts> {
  const known = await sql.all<{ check_key: number; partition_key: number; attempt: number }>(
    `SELECT e.check_key, e.partition_key, max(e.attempt) AS attempt FROM evidence_result e
     WHERE ${sql.oneOf('e.partition_key', 'integer')} AND ${sql.oneOf('e.check_key', 'integer')}
     GROUP BY e.partition_key, e.check_key`,
    [
      sql.list([...new Set(rows.map((row) => row.partition_key))]),
      sql.list([...new Set(rows.map((row) => row.check_key))]),
    ],
  );
  return new Attempts(known);
}
