import type { EntitySchema } from 'typeorm';
import { counter, integer, key, nullable, real, table, text } from './table.js';

/** A result with all that it rests on, as the tables of evidence have it together. */
export interface EvidenceRow {
  sequence: number;
  id: string;
  contract_id: string;
  contract_version: string;
  check_id: string;
  check_digest: string;
  partition_from: string;
  partition_to: string;
  attempt: number;
  outcome: string;
  observed: string | null;
  damage: number | null;
  rows_tested: number | null;
  reason_code: string | null;
  message: string | null;
  duration_millis: number | null;
  engine: string | null;
  statement_hash: string | null;
  agent: string | null;
  provenance: string;
  keys_withheld: string;
  predicate: string | null;
  observed_at: string;
  measure_digest: string | null;
  server: string | null;
  began_at: string;
  recorded_at: string;
  seen_sequence: number;
}

interface EvidenceCheckRow {
  id: number;
  contract_id: string;
  check_id: string;
}
const evidenceCheckTable = table<EvidenceCheckRow>('evidence_check', {
  id: counter,
  contract_id: text,
  check_id: text,
});

interface EvidenceDefinitionRow {
  id: number;
  check_digest: string;
  /** Empty for evidence of early releases. */
  measure_digest: string;
}
const evidenceDefinitionTable = table<EvidenceDefinitionRow>('evidence_definition', {
  id: counter,
  check_digest: text,
  measure_digest: text,
});

interface EvidencePartitionRow {
  id: number;
  contract_id: string;
  partition_from: string;
  partition_to: string;
}
const evidencePartitionTable = table<EvidencePartitionRow>('evidence_partition', {
  id: counter,
  contract_id: text,
  partition_from: text,
  partition_to: text,
});

/** What results of one reading share. Its id is the number of the first of them. */
export interface EvidenceReadingRow {
  id: number;
  duration_millis: number | null;
  seen_sequence: number;
  contract_id: string;
  partition_from: string;
  contract_version: string;
  server: string | null;
  engine: string | null;
  statement_hash: string | null;
  agent: string | null;
  provenance: string;
  observed_at: string;
  began_at: string;
  recorded_at: string;
}
const evidenceReadingTable = table<EvidenceReadingRow>('evidence_reading', {
  id: key(integer),
  duration_millis: nullable(integer),
  seen_sequence: integer,
  contract_id: text,
  partition_from: text,
  contract_version: text,
  server: nullable(text),
  engine: nullable(text),
  statement_hash: nullable(text),
  agent: nullable(text),
  provenance: text,
  observed_at: text,
  began_at: text,
  recorded_at: text,
});

export interface EvidenceResultRow {
  sequence: number;
  reading_key: number;
  damage: number | null;
  rows_tested: number | null;
  check_key: number;
  definition_key: number;
  partition_key: number;
  attempt: number;
  /** A UUID, of 16 bytes on PostgreSQL; null where the id is none, and `other_id` has it. */
  id: string | null;
  other_id: string | null;
  outcome: string;
  observed: string | null;
  reason_code: string | null;
  keys_withheld: string;
}
const evidenceResultTable = table<EvidenceResultRow>('evidence_result', {
  sequence: key(integer),
  reading_key: integer,
  damage: nullable(real),
  rows_tested: nullable(integer),
  check_key: integer,
  definition_key: integer,
  partition_key: integer,
  attempt: integer,
  id: nullable(text),
  other_id: nullable(text),
  outcome: text,
  observed: nullable(text),
  reason_code: nullable(text),
  keys_withheld: text,
});

/** The long texts of a result, if it has any. */
export interface EvidenceNoteRow {
  sequence: number;
  message: string | null;
  predicate: string | null;
}
const evidenceNoteTable = table<EvidenceNoteRow>('evidence_note', {
  sequence: key(integer),
  message: nullable(text),
  predicate: nullable(text),
});

export const EVIDENCE_TABLES: readonly EntitySchema[] = [
  evidenceCheckTable,
  evidenceDefinitionTable,
  evidencePartitionTable,
  evidenceReadingTable,
  evidenceResultTable,
  evidenceNoteTable,
];
