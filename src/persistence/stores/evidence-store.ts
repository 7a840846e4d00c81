import type { EvidenceStore } from '../../app/ports/evidence-store.js';
import type { Evidence, Outcome } from '../../core/quality/check.js';
import { type Slice, sliceKey } from '../../core/shared/interval.js';
import { type SliceColumns, sliceColumns, sliceOf, slicePairs } from '../mappers/slices.js';
import type { EvidenceRow } from '../rows/quality-rows.js';
import { type Sql, fromJson } from '../sql.js';
import type { StoreContext } from '../store-context.js';
import { arrivalStore } from './arrival-store.js';
import { pageOf } from './paging.js';
import { drawNumbers } from './record-counter.js';

const COLUMNS = [
  'sequence',
  'id',
  'contract_id',
  'contract_version',
  'check_id',
  'check_digest',
  'slice_from',
  'slice_to',
  'attempt',
  'outcome',
  'observed',
  'damage',
  'rows_tested',
  'reason_code',
  'message',
  'duration_millis',
  'engine',
  'statement_hash',
  'agent',
  'provenance',
  'samples',
  'predicate',
  'observed_at',
] as const satisfies readonly (keyof EvidenceRow)[];

const SELECTED = COLUMNS.map((column) => `e.${column}`).join(', ');

/** Evidence is appended and read, never changed. */
export function evidenceStore(context: StoreContext): EvidenceStore {
  const { sql } = context;
  return {
    ...arrivalStore(context),
    append: (evidence) => append(sql, evidence),
    forSlices: async (contractId, slices) => {
      const rows = await sql.all<EvidenceRow>(
        `SELECT ${SELECTED} FROM ${sql.pairs('asked')} CROSS JOIN evidence e
         WHERE e.slice_from = asked.a AND e.slice_to = asked.b AND e.contract_id = ? ORDER BY e.sequence`,
        [sql.list(slicePairs(slices)), contractId],
      );
      return rows.map(evidenceOf);
    },
    historyBefore: async (contractId, after, upTo) => {
      const rows = await sql.all<EvidenceRow>(
        `SELECT check_id, check_digest, slice_from, slice_to, outcome, attempt FROM (
           SELECT check_id, check_digest, slice_from, slice_to, outcome, attempt,
             row_number() OVER (PARTITION BY check_id, slice_from, slice_to ORDER BY sequence DESC) AS place
           FROM evidence WHERE contract_id = ? AND slice_to > ? AND slice_to <= ?
         ) AS ranked WHERE place = 1 ORDER BY slice_from, slice_to, check_id`,
        [contractId, after, upTo],
      );
      return rows.map((row) => ({
        checkId: row.check_id,
        checkDigest: row.check_digest,
        slice: sliceOf(row),
        outcome: row.outcome as Outcome,
        attempt: row.attempt,
      }));
    },
    answered: async (contractId) => {
      const rows = await sql.all<EvidenceRow>(
        `SELECT check_id, check_digest, slice_from, slice_to, max(sequence) AS sequence, max(observed_at) AS observed_at
         FROM evidence WHERE contract_id = ? AND outcome IN ('PASS', 'WARN', 'FAIL', 'NOT_APPLICABLE')
         GROUP BY check_id, check_digest, slice_from, slice_to`,
        [contractId],
      );
      return rows.map((row) => ({
        checkId: row.check_id,
        checkDigest: row.check_digest,
        slice: sliceOf(row),
        sequence: row.sequence,
        observedAt: row.observed_at,
      }));
    },
    newestByCheck: async (contractId) => {
      const rows = await sql.all<EvidenceRow>(
        `SELECT ${SELECTED} FROM evidence e JOIN (
           SELECT max(sequence) AS newest FROM evidence WHERE contract_id = ? GROUP BY check_id, check_digest
         ) AS last ON e.sequence = last.newest ORDER BY e.check_id, e.sequence`,
        [contractId],
      );
      return rows.map(evidenceOf);
    },
    page: (contractIds, slice, page) => {
      const ends = slice === undefined ? null : sliceColumns(slice);
      const cut =
        ends === null
          ? []
          : ([
              ['e.slice_from = ?', ends.slice_from],
              ['e.slice_to = ?', ends.slice_to],
            ] as const);
      return pageOf<EvidenceRow, Evidence>(
        sql,
        {
          table: 'evidence e',
          columns: SELECTED,
          by: 'e.id',
          where: [[sql.oneOf('e.contract_id'), sql.list(contractIds)], ...cut],
          keyOf: (row) => row.id,
          nodeOf: evidenceOf,
        },
        page,
      );
    },
    count: async () => (await sql.one<{ n: number }>('SELECT count(*) AS n FROM evidence'))?.n ?? 0,
  };
}

async function append(
  sql: Sql,
  evidence: readonly Omit<Evidence, 'sequence' | 'attempt'>[],
): Promise<readonly Evidence[]> {
  if (evidence.length === 0) return [];
  const last = await drawNumbers(sql, evidence.length);
  const attempts = await attemptsSoFar(sql, evidence);
  const stored = evidence.map((item, index): Evidence => {
    const key = attemptKey(item.contractId, item.checkId, item.slice);
    const attempt = (attempts.get(key) ?? 0) + 1;
    attempts.set(key, attempt);
    return { ...item, attempt, sequence: last - evidence.length + 1 + index };
  });
  await sql.insertAll('evidence', COLUMNS, stored.map(rowOf));
  return stored;
}

async function attemptsSoFar(
  sql: Sql,
  evidence: readonly Pick<Evidence, 'contractId' | 'slice'>[],
): Promise<Map<string, number>> {
  const attempts = new Map<string, number>();
  for (const contractId of new Set(evidence.map((item) => item.contractId))) {
    const slices = evidence.filter((item) => item.contractId === contractId).map((item) => item.slice);
    const rows = await sql.all<SliceColumns & { check_id: string; attempt: number }>(
      `SELECT e.check_id, e.slice_from, e.slice_to, max(e.attempt) AS attempt
       FROM ${sql.pairs('asked')} CROSS JOIN evidence e
       WHERE e.slice_from = asked.a AND e.slice_to = asked.b AND e.contract_id = ? GROUP BY e.check_id, e.slice_from, e.slice_to`,
      [sql.list(slicePairs(slices)), contractId],
    );
    for (const row of rows) attempts.set(attemptKey(contractId, row.check_id, sliceOf(row)), row.attempt);
  }
  return attempts;
}

function attemptKey(contractId: string, checkId: string, slice: Slice): string {
  return `${contractId} ${sliceKey(slice)} ${checkId}`;
}

function rowOf(evidence: Evidence): (string | number | null)[] {
  const row: EvidenceRow = {
    ...sliceColumns(evidence.slice),
    sequence: evidence.sequence,
    id: evidence.id,
    contract_id: evidence.contractId,
    contract_version: evidence.contractVersion,
    check_id: evidence.checkId,
    check_digest: evidence.checkDigest,
    attempt: evidence.attempt,
    outcome: evidence.outcome,
    observed: evidence.observed === null ? null : JSON.stringify(evidence.observed),
    damage: evidence.damage,
    rows_tested: evidence.rowsTested,
    reason_code: evidence.reasonCode,
    message: evidence.message,
    duration_millis: evidence.durationMillis,
    engine: evidence.engine,
    statement_hash: evidence.statementHash,
    agent: evidence.agent,
    provenance: evidence.provenance,
    samples: JSON.stringify(evidence.samples),
    predicate: evidence.predicate,
    observed_at: evidence.observedAt,
  };
  return COLUMNS.map((column) => row[column]);
}

function evidenceOf(row: EvidenceRow): Evidence {
  return {
    id: row.id,
    sequence: row.sequence,
    contractId: row.contract_id,
    contractVersion: row.contract_version,
    checkId: row.check_id,
    checkDigest: row.check_digest,
    slice: sliceOf(row),
    attempt: row.attempt,
    outcome: row.outcome as Outcome,
    observed: row.observed === null ? null : fromJson(row.observed),
    damage: row.damage,
    rowsTested: row.rows_tested,
    reasonCode: row.reason_code,
    message: row.message,
    durationMillis: row.duration_millis,
    engine: row.engine,
    statementHash: row.statement_hash,
    agent: row.agent,
    provenance: row.provenance,
    samples: fromJson(row.samples),
    predicate: row.predicate,
    observedAt: row.observed_at,
  };
}
