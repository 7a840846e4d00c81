import type { EntitySchema } from 'typeorm';
import { integer, key, nullable, table, text } from './table.js';

export interface RecordCounterRow {
  name: string;
  last: number;
  tracked: number;
}
const recordCounterTable = table<RecordCounterRow>('record_counter', {
  name: key(text),
  last: integer,
  tracked: integer,
});

interface FactHeadRow {
  head_key: string;
  sequence: number;
}
const factHeadTable = table<FactHeadRow>('fact_head', { head_key: key(text), sequence: integer });

export interface FailingKeysRow {
  evidence_id: string;
  columns: string;
  key_rows: string;
  kept_until: string;
}
const failingKeysTable = table<FailingKeysRow>('failing_keys', {
  evidence_id: key(text),
  columns: text,
  key_rows: text,
  kept_until: text,
});

export interface ArrivalRow {
  contract_id: string;
  partition_from: string;
  partition_to: string;
  arrived_at: string;
  kind: 'RUN' | 'FILES' | 'EVIDENCE';
  recorded_at: string;
  /** When files were first seen, also where a run has taken the place of that arrival. */
  files_at: string | null;
}
const arrivalTable = table<ArrivalRow>('arrival', {
  contract_id: key(text),
  partition_from: key(text),
  partition_to: key(text),
  arrived_at: text,
  kind: text,
  recorded_at: text,
  files_at: nullable(text),
});

export interface KnownFilesRow {
  contract_id: string;
  partition_from: string;
  partition_to: string;
  server: string;
  identity: string;
  oldest_at: string | null;
  newest_at: string | null;
  recorded_at: string;
}
const knownFilesTable = table<KnownFilesRow>('known_files', {
  contract_id: key(text),
  partition_from: key(text),
  partition_to: key(text),
  server: key(text),
  identity: text,
  oldest_at: nullable(text),
  newest_at: nullable(text),
  recorded_at: text,
});

export interface FileLookRow {
  contract_id: string;
  looked_at: string;
  looked_at_all_at: string;
  first_looked_at: string | null;
}
const fileLookTable = table<FileLookRow>('file_look', {
  contract_id: key(text),
  looked_at: text,
  looked_at_all_at: text,
  first_looked_at: nullable(text),
});

export interface DataChangeRow {
  sequence: number;
  contract_id: string;
  partition_from: string;
  partition_to: string;
  run_id: string | null;
  recorded_at: string;
  /** The event that it follows from; null for files, and for rows of earlier releases. */
  event_id: string | null;
  /** When the partition arrived as a whole by this write. */
  arrived_at: string | null;
}
const dataChangeTable = table<DataChangeRow>('data_change', {
  sequence: key(integer),
  contract_id: text,
  partition_from: text,
  partition_to: text,
  run_id: nullable(text),
  recorded_at: text,
  event_id: nullable(text),
  arrived_at: nullable(text),
});

/** Written by coordinators of earlier releases only. */
interface WorkItemRow {
  id: string;
  contract_id: string;
  contract_version: string;
  partition_from: string;
  partition_to: string;
  domain: string;
  state: 'PENDING' | 'LEASED' | 'DEAD';
  due_at: string;
  attempts: number;
  fencing_token: number;
  owner: string | null;
  leased_until: string | null;
  message: string | null;
}
const workItemTable = table<WorkItemRow>('work_item', {
  id: key(text),
  contract_id: text,
  contract_version: text,
  partition_from: text,
  partition_to: text,
  domain: text,
  state: text,
  due_at: text,
  attempts: integer,
  fencing_token: integer,
  owner: nullable(text),
  leased_until: nullable(text),
  message: nullable(text),
});

export const QUALITY_TABLES: readonly EntitySchema[] = [
  recordCounterTable,
  factHeadTable,
  failingKeysTable,
  arrivalTable,
  knownFilesTable,
  fileLookTable,
  dataChangeTable,
  workItemTable,
];
