import { key, nullable, table, text } from './table.js';

interface LineageSentSymlinkRow {
  alias_key: string;
  of_key: string;
  sender_key: string;
  sender: string;
  first_order: string;
  last_order: string;
}
const lineageSentSymlinkTable = table<LineageSentSymlinkRow>('lineage_sent_symlink', {
  alias_key: key(text),
  of_key: key(text),
  sender_key: key(text),
  sender: text,
  first_order: text,
  last_order: text,
});

interface LineageOutputRow {
  name_key: string;
  run_id: string;
}
const lineageOutputTable = table<LineageOutputRow>('lineage_output', { name_key: key(text), run_id: key(text) });

interface LineageOuterRunRow {
  outer_id: string;
  run_id: string;
}
const lineageOuterRunTable = table<LineageOuterRunRow>('lineage_outer_run', { outer_id: key(text), run_id: key(text) });

export interface AllowedProducerRow {
  domain: string;
  job_namespace: string;
  allowed_at: string;
  allowed_by: string;
}
const allowedProducerTable = table<AllowedProducerRow>('allowed_producer', {
  domain: key(text),
  job_namespace: key(text),
  allowed_at: text,
  allowed_by: text,
});

export interface ForeignProducerRow {
  producer_key: string;
  contract_id: string;
  product: string;
  sender: string;
  job_namespace: string;
  job_name: string;
  event_id: string;
  event_type: string | null;
  run_id: string;
  received_at: string;
  dataset_namespace: string;
  dataset_name: string;
}
const foreignProducerTable = table<ForeignProducerRow>('foreign_producer', {
  producer_key: key(text),
  contract_id: text,
  product: text,
  sender: text,
  job_namespace: text,
  job_name: text,
  event_id: text,
  event_type: nullable(text),
  run_id: text,
  received_at: text,
  dataset_namespace: text,
  dataset_name: text,
});

export interface ForeignWriteRow {
  contract_id: string;
  partition_from: string;
  partition_to: string;
  product: string;
  due_at: string;
  next_at: string | null;
}
const foreignWriteTable = table<ForeignWriteRow>('foreign_write', {
  contract_id: key(text),
  partition_from: key(text),
  partition_to: key(text),
  product: text,
  due_at: text,
  next_at: nullable(text),
});

/** Who reports what, and for which domains it counts. */
export const SENDER_TABLES = [
  lineageSentSymlinkTable,
  lineageOutputTable,
  lineageOuterRunTable,
  allowedProducerTable,
  foreignProducerTable,
  foreignWriteTable,
];
