import { counter, integer, key, nullable, table, text } from './table.js';

export interface LineageEventRow {
  sequence: number;
  id: string;
  body: string;
  received_at: string;
  folded_at: string | null;
  problem: string | null;
  warnings: string | null;
  refolds: number;
  resolution: string | null;
  resolved_at: string | null;
  resolved_by: string | null;
  resolution_reason: string | null;
  sender: string | null;
  sender_domains: string | null;
  attempts: number;
  excluded_at: string | null;
  excluded_by: string | null;
  exclusion_reason: string | null;
  sender_key: string | null;
  job_namespace_key: string | null;
  is_large: number;
}
const lineageEventTable = table<LineageEventRow>('lineage_event', {
  sequence: counter,
  id: text,
  body: text,
  received_at: text,
  folded_at: nullable(text),
  problem: nullable(text),
  warnings: nullable(text),
  refolds: integer,
  resolution: nullable(text),
  resolved_at: nullable(text),
  resolved_by: nullable(text),
  resolution_reason: nullable(text),
  sender: nullable(text),
  sender_domains: nullable(text),
  attempts: integer,
  excluded_at: nullable(text),
  excluded_by: nullable(text),
  exclusion_reason: nullable(text),
  sender_key: nullable(text),
  job_namespace_key: nullable(text),
  is_large: integer,
});

export interface LineageSenderRow {
  sender_key: string;
  domains: string;
}
const lineageSenderTable = table<LineageSenderRow>('lineage_sender', { sender_key: key(text), domains: text });

export interface LineageDatasetRow {
  dataset_key: string;
  namespace: string;
  name: string;
  fields: string | null;
  fields_order: string | null;
  owners: string | null;
  owners_order: string | null;
  exposures: string | null;
  exposures_order: string | null;
  only_by_columns: number;
  last_order: string;
}
const lineageDatasetTable = table<LineageDatasetRow>('lineage_dataset', {
  dataset_key: key(text),
  namespace: text,
  name: text,
  fields: nullable(text),
  fields_order: nullable(text),
  owners: nullable(text),
  owners_order: nullable(text),
  exposures: nullable(text),
  exposures_order: nullable(text),
  only_by_columns: integer,
  last_order: text,
});

export interface LineageAliasRow {
  link_key: string;
  name_key: string;
  alias_key: string;
  of_key: string;
  alias_namespace: string;
  alias_name: string;
  alias_since: string;
  of_namespace: string;
  of_name: string;
  of_since: string;
  reason: string;
  retracted: number;
  change: number;
}
const lineageAliasTable = table<LineageAliasRow>('lineage_alias', {
  link_key: key(text),
  name_key: text,
  alias_key: text,
  of_key: text,
  alias_namespace: text,
  alias_name: text,
  alias_since: text,
  of_namespace: text,
  of_name: text,
  of_since: text,
  reason: text,
  retracted: integer,
  change: integer,
});

export interface LineageSymlinkRow {
  alias_key: string;
  of_key: string;
  alias_namespace: string;
  alias_name: string;
  of_namespace: string;
  of_name: string;
  first_order: string;
  last_order: string;
}
const lineageSymlinkTable = table<LineageSymlinkRow>('lineage_symlink', {
  alias_key: key(text),
  of_key: key(text),
  alias_namespace: text,
  alias_name: text,
  of_namespace: text,
  of_name: text,
  first_order: text,
  last_order: text,
});

export interface LineageNameChangeRow {
  source: string;
  position: number;
  name_key: string;
  previous_key: string | null;
  record: string;
  senders: string | null;
}
const lineageNameChangeTable = table<LineageNameChangeRow>('lineage_name_change', {
  source: key(text),
  position: key(integer),
  name_key: text,
  previous_key: nullable(text),
  record: text,
  senders: nullable(text),
});

export interface LineageNameStartRow {
  name_key: string;
  start_order: string;
}
const lineageNameStartTable = table<LineageNameStartRow>('lineage_name_start', {
  name_key: key(text),
  start_order: key(text),
});

export interface LineageDeclarationRow {
  owner_key: string;
  record: string;
}
const lineageDeclarationTable = table<LineageDeclarationRow>('lineage_declaration', {
  owner_key: key(text),
  record: text,
});

export interface LineageJobRow {
  job_key: string;
  namespace: string;
  name: string;
  last_run: string | null;
  last_run_order: string | null;
  owners: string | null;
  owners_order: string | null;
  last_order: string;
}
const lineageJobTable = table<LineageJobRow>('lineage_job', {
  job_key: key(text),
  namespace: text,
  name: text,
  last_run: nullable(text),
  last_run_order: nullable(text),
  owners: nullable(text),
  owners_order: nullable(text),
  last_order: text,
});

export interface LineageRunRow {
  id: string;
  job_key: string;
  state: string;
  last_order: string;
  nominal_start: string | null;
  nominal_end: string | null;
  parent_id: string | null;
  root_id: string | null;
  record: string;
  nominals_sent: string | null;
  contested: number;
}
const lineageRunTable = table<LineageRunRow>('lineage_run', {
  id: key(text),
  job_key: text,
  state: text,
  last_order: text,
  nominal_start: nullable(text),
  nominal_end: nullable(text),
  parent_id: nullable(text),
  root_id: nullable(text),
  record: text,
  nominals_sent: nullable(text),
  contested: integer,
});

export interface LineageWriteRow {
  run_id: string;
  job_key: string;
  target_key: string;
  outcome: string;
  at_order: string;
  interval_key: string;
  overwrites: number;
  status: number;
  read_status: number;
}
const lineageWriteTable = table<LineageWriteRow>('lineage_write', {
  run_id: key(text),
  job_key: key(text),
  target_key: key(text),
  outcome: text,
  at_order: text,
  interval_key: text,
  overwrites: integer,
  status: integer,
  read_status: integer,
});

export interface LineageClaimRow {
  edge_key: string;
  source: string;
  job_key: string;
  target_key: string;
  status: number;
  provenance: string;
  through_job: number;
  first_order: string;
  last_order: string;
}
const lineageClaimTable = table<LineageClaimRow>('lineage_claim', {
  edge_key: key(text),
  source: key(text),
  job_key: text,
  target_key: text,
  status: integer,
  provenance: text,
  through_job: integer,
  first_order: text,
  last_order: text,
});

export interface LineageEdgeRow {
  edge_key: string;
  kind: string;
  from_key: string;
  from_namespace: string;
  from_name: string;
  from_since: string;
  to_key: string;
  to_namespace: string;
  to_name: string;
  to_since: string;
  job_namespace: string | null;
  job_name: string | null;
  provenance: string;
  through_job: number;
  first_order: string;
  last_order: string;
  status: number;
  retracted: number;
  change: number;
}
const lineageEdgeTable = table<LineageEdgeRow>('lineage_edge', {
  edge_key: key(text),
  kind: text,
  from_key: text,
  from_namespace: text,
  from_name: text,
  from_since: text,
  to_key: text,
  to_namespace: text,
  to_name: text,
  to_since: text,
  job_namespace: nullable(text),
  job_name: nullable(text),
  provenance: text,
  through_job: integer,
  first_order: text,
  last_order: text,
  status: integer,
  retracted: integer,
  change: integer,
});

/** The mark of the file that keeps the lineage index; one row at most. */
interface LineageMarkRow {
  name: string;
  mark: string;
}
const lineageMarkTable = table<LineageMarkRow>('lineage_mark', { name: key(text), mark: text });

export const LINEAGE_TABLES = [
  lineageEventTable,
  lineageSenderTable,
  lineageDatasetTable,
  lineageAliasTable,
  lineageSymlinkTable,
  lineageNameChangeTable,
  lineageNameStartTable,
  lineageDeclarationTable,
  lineageJobTable,
  lineageRunTable,
  lineageWriteTable,
  lineageClaimTable,
  lineageEdgeTable,
  lineageMarkTable,
];
