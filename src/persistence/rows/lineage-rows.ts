import { counter, integer, key, nullable, table, text } from './table.js';

export interface LineageEventRow {
  sequence: number;
  id: string;
  body: string;
  received_at: string;
  folded_at: string | null;
  problem: string | null;
  warnings: string | null;
}
const lineageEventTable = table<LineageEventRow>('lineage_event', {
  sequence: counter,
  id: text,
  body: text,
  received_at: text,
  folded_at: nullable(text),
  problem: nullable(text),
  warnings: nullable(text),
});

export interface LineageDatasetRow {
  dataset_key: string;
  namespace: string;
  name: string;
  fields: string | null;
  fields_order: string | null;
  last_order: string;
}
const lineageDatasetTable = table<LineageDatasetRow>('lineage_dataset', {
  dataset_key: key(text),
  namespace: text,
  name: text,
  fields: nullable(text),
  fields_order: nullable(text),
  last_order: text,
});

export interface LineageAliasRow {
  alias_key: string;
  of_key: string;
  alias_namespace: string;
  alias_name: string;
  of_namespace: string;
  of_name: string;
  reason: string;
  change: number;
}
const lineageAliasTable = table<LineageAliasRow>('lineage_alias', {
  alias_key: key(text),
  of_key: key(text),
  alias_namespace: text,
  alias_name: text,
  of_namespace: text,
  of_name: text,
  reason: text,
  change: integer,
});

export interface LineageJobRow {
  job_key: string;
  namespace: string;
  name: string;
  last_run: string | null;
  last_run_order: string | null;
  last_order: string;
}
const lineageJobTable = table<LineageJobRow>('lineage_job', {
  job_key: key(text),
  namespace: text,
  name: text,
  last_run: nullable(text),
  last_run_order: nullable(text),
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
});

export interface LineageRunOutputRow {
  dataset_key: string;
  run_id: string;
}
const lineageRunOutputTable = table<LineageRunOutputRow>('lineage_run_output', {
  dataset_key: key(text),
  run_id: key(text),
});

export interface LineageEdgeRow {
  edge_key: string;
  owner_key: string;
  kind: string;
  from_namespace: string;
  from_name: string;
  to_namespace: string;
  to_name: string;
  job_namespace: string | null;
  job_name: string | null;
  provenance: string;
  through_job: number;
  columns: string;
  first_order: string;
  first_source: string;
  last_order: string;
  last_source: string;
  completed_source: string | null;
  completed_order: string | null;
  valid_to: string | null;
  retracted: number;
  change: number;
}
const lineageEdgeTable = table<LineageEdgeRow>('lineage_edge', {
  edge_key: key(text),
  owner_key: text,
  kind: text,
  from_namespace: text,
  from_name: text,
  to_namespace: text,
  to_name: text,
  job_namespace: nullable(text),
  job_name: nullable(text),
  provenance: text,
  through_job: integer,
  columns: text,
  first_order: text,
  first_source: text,
  last_order: text,
  last_source: text,
  completed_source: nullable(text),
  completed_order: nullable(text),
  valid_to: nullable(text),
  retracted: integer,
  change: integer,
});

export const LINEAGE_TABLES = [
  lineageEventTable,
  lineageDatasetTable,
  lineageAliasTable,
  lineageJobTable,
  lineageRunTable,
  lineageRunOutputTable,
  lineageEdgeTable,
];
