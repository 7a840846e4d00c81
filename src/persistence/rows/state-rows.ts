import type { EntitySchema } from 'typeorm';
import { counter, integer, key, nullable, real, table, text } from './table.js';

export interface StateLineRow {
  id: number;
  settings: string;
  contract_id: string;
  next_at: string | null;
  accepted: string;
  first_at: string;
  derived_at: string;
  derived_version: number;
  untracked: number;
  rests: string;
}
const stateLineTable = table<StateLineRow>('state_line', {
  id: counter,
  settings: text,
  contract_id: text,
  next_at: nullable(text),
  accepted: text,
  first_at: text,
  derived_at: text,
  derived_version: integer,
  untracked: integer,
  rests: text,
});

interface StateRestRow {
  line_id: number;
  head_key: string;
}
const stateRestTable = table<StateRestRow>('state_rest', { line_id: key(integer), head_key: key(text) });

export interface PartitionStateRow {
  line_id: number;
  from_at: string;
  to_at: string;
  place: number;
  is_newest: number;
  status: string;
  score: number;
  same_until: string;
  state: string;
  /** Null in rows of an earlier release. */
  shown_status: string | null;
  shown_score: number | null;
}
const partitionStateTable = table<PartitionStateRow>('partition_state', {
  line_id: key(integer),
  from_at: key(text),
  to_at: key(text),
  place: key(integer),
  is_newest: integer,
  status: text,
  score: real,
  same_until: text,
  state: text,
  shown_status: nullable(text),
  shown_score: nullable(real),
});

interface StateCycleRow {
  settings: string;
  version: number;
  untracked: number;
  used_at: string;
}
const stateCycleTable = table<StateCycleRow>('state_cycle', {
  settings: key(text),
  version: integer,
  untracked: integer,
  used_at: text,
});

/** States of partitions, derived from facts. */
export const STATE_TABLES: readonly EntitySchema[] = [
  stateLineTable,
  stateRestTable,
  partitionStateTable,
  stateCycleTable,
];
