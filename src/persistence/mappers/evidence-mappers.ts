import type { Evidence, Outcome } from '../../core/quality/check.js';
import type { KeysWithheld } from '../../core/quality/keys-withheld.js';
import type { EvidenceResultRow, EvidenceRow } from '../rows/evidence-rows.js';
import { fromJson } from '../sql.js';
import { partitionToColumns, partitionFromColumns } from './partition-columns.js';

/** Where each column of a result is found, in a SELECT from the tables that `DETAILS` names. */
const FOUND_AT: { readonly [Column in keyof EvidenceRow]: string } = {
  sequence: 'e.sequence',
  id: 'coalesce(CAST(e.id AS TEXT), e.other_id)',
  contract_id: 'p.contract_id',
  contract_version: 'r.contract_version',
  check_id: 'c.check_id',
  check_digest: 'd.check_digest',
  partition_from: 'p.partition_from',
  partition_to: 'p.partition_to',
  attempt: 'e.attempt',
  outcome: 'e.outcome',
  observed: 'e.observed',
  damage: 'e.damage',
  rows_tested: 'e.rows_tested',
  reason_code: 'e.reason_code',
  message: 'n.message',
  duration_millis: 'r.duration_millis',
  engine: 'r.engine',
  statement_hash: 'r.statement_hash',
  agent: 'r.agent',
  provenance: 'r.provenance',
  keys_withheld: 'e.keys_withheld',
  predicate: 'n.predicate',
  observed_at: 'r.observed_at',
  measure_digest: `nullif(d.measure_digest, '')`,
  server: 'r.server',
  began_at: 'r.began_at',
  recorded_at: 'r.recorded_at',
  seen_sequence: 'r.seen_sequence',
};

/** These columns of results, for a SELECT. */
export function selected(columns: readonly (keyof EvidenceRow)[]): string {
  return columns.map((column) => `${FOUND_AT[column]} AS ${column}`).join(', ');
}

export const EVIDENCE_COLUMNS = Object.keys(FOUND_AT) as readonly (keyof EvidenceRow)[];

/** All columns of results. */
export const EVIDENCE = selected(EVIDENCE_COLUMNS);

/**
 * The tables that a result refers to, after those by which it is found: `evidence_partition p` and
 * `evidence_result e`. CROSS JOIN keeps that order on SQLite.
 */
export const DETAILS = 'CROSS JOIN evidence_check c CROSS JOIN evidence_definition d CROSS JOIN evidence_reading r';
/** As `DETAILS`, with the long texts. */
export const DETAILS_AND_NOTES = `${DETAILS} LEFT JOIN evidence_note n ON n.sequence = e.sequence`;
/** The condition that belongs to `DETAILS`. */
export const DETAILED = 'c.id = e.check_key AND d.id = e.definition_key AND r.id = e.reading_key';

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The columns that have the id of a result, by its form. */
export function idColumns(id: string): Pick<EvidenceResultRow, 'id' | 'other_id'> {
  return UUID.test(id) ? { id, other_id: null } : { id: null, other_id: id };
}

export function evidenceToRow(evidence: Evidence): EvidenceRow {
  return {
    ...partitionToColumns(evidence.partition),
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
    keys_withheld: evidence.keysWithheld ?? '',
    predicate: evidence.predicate,
    observed_at: evidence.observedAt,
    measure_digest: evidence.measureDigest,
    server: evidence.server,
    began_at: evidence.beganAt,
    recorded_at: evidence.recordedAt,
    seen_sequence: evidence.seenSequence,
  };
}

export function evidenceFromRow(row: EvidenceRow): Evidence {
  return {
    id: row.id,
    sequence: row.sequence,
    contractId: row.contract_id,
    contractVersion: row.contract_version,
    checkId: row.check_id,
    checkDigest: row.check_digest,
    partition: partitionFromColumns(row),
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
    keysWithheld: row.keys_withheld === '' ? null : (row.keys_withheld as KeysWithheld),
    predicate: row.predicate,
    observedAt: row.observed_at,
    measureDigest: row.measure_digest,
    server: row.server,
    beganAt: row.began_at,
    recordedAt: row.recorded_at,
    seenSequence: row.seen_sequence,
  };
}
