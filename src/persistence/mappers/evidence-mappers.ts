import type { Evidence, Outcome } from '../../core/quality/check.js';
import type { KeysWithheld } from '../../core/quality/keys-withheld.js';
import type { EvidenceRow } from '../rows/quality-rows.js';
import { fromJson } from '../sql.js';
import { partitionToColumns, partitionFromColumns } from './partition-columns.js';

export const EVIDENCE_COLUMNS = [
  'sequence',
  'id',
  'contract_id',
  'contract_version',
  'check_id',
  'check_digest',
  'partition_from',
  'partition_to',
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
  'keys_withheld',
  'predicate',
  'observed_at',
  'measure_digest',
  'server',
  'began_at',
  'recorded_at',
  'seen_sequence',
] as const satisfies readonly (keyof EvidenceRow)[];

/** The columns of a SELECT from `evidence e`. */
export const EVIDENCE = EVIDENCE_COLUMNS.map((column) => `e.${column}`).join(', ');

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
