import type { EntitySchema } from 'typeorm';
import { integer, key, nullable, table, text } from './table.js';

export interface DecisionRow {
  id: string;
  consumer: string;
  product: string;
  contract_version: string | null;
  partition_from: string | null;
  partition_to: string | null;
  verdict: string;
  basis: string;
  as_of: string;
  decision: string;
}
const decisionTable = table<DecisionRow>('gate_decision', {
  id: key(text),
  consumer: text,
  product: text,
  contract_version: nullable(text),
  partition_from: nullable(text),
  partition_to: nullable(text),
  verdict: text,
  basis: text,
  as_of: text,
  decision: text,
});

/** The newest decision of a consumer about a partition; the key is empty for current data. */
export interface NewestDecisionRow {
  consumer: string;
  product: string;
  partition_key: string;
  decision_id: string;
  consumer_domain: string;
  product_domain: string;
  verdict: string;
  is_final: number;
  is_overridden: number;
  since: string;
  first_requested_at: string;
  last_requested_at: string;
  waits_until: string | null;
}
const newestDecisionTable = table<NewestDecisionRow>('newest_decision', {
  consumer: key(text),
  product: key(text),
  partition_key: key(text),
  decision_id: text,
  consumer_domain: text,
  product_domain: text,
  verdict: text,
  is_final: integer,
  is_overridden: integer,
  since: text,
  first_requested_at: text,
  last_requested_at: text,
  waits_until: nullable(text),
});

export interface OverrideRow {
  id: string;
  product: string;
  consumer: string | null;
  partition_from: string | null;
  partition_to: string | null;
  verdict: 'PROCEED' | 'WAIT' | 'SKIP';
  made_by: string;
  reason: string;
  created_at: string;
  expires_at: string;
  withdrawn_at: string | null;
  withdrawn_by: string | null;
  withdrawal_reason: string | null;
}
const overrideTable = table<OverrideRow>('gate_override', {
  id: key(text),
  product: text,
  consumer: nullable(text),
  partition_from: nullable(text),
  partition_to: nullable(text),
  verdict: text,
  made_by: text,
  reason: text,
  created_at: text,
  expires_at: text,
  withdrawn_at: nullable(text),
  withdrawn_by: nullable(text),
  withdrawal_reason: nullable(text),
});

export interface SensorRow {
  id: string;
  domain: string;
  consumer: string;
  upstream: string;
  mapper: 'identity' | 'cover' | 'latest-closed';
  deadline: string | null;
  paused: number;
  created_at: string;
}
const sensorTable = table<SensorRow>('sensor', {
  id: key(text),
  domain: text,
  consumer: text,
  upstream: text,
  mapper: text,
  deadline: nullable(text),
  paused: integer,
  created_at: text,
});

/** A sensor as it was until `ended_at`, when it was changed or unregistered. */
export interface SensorHistoryRow extends SensorRow {
  number: number;
  ended_at: string;
}
const sensorHistoryTable = table<SensorHistoryRow>('sensor_history', {
  id: key(text),
  number: key(integer),
  ended_at: text,
  domain: text,
  consumer: text,
  upstream: text,
  mapper: text,
  deadline: nullable(text),
  paused: integer,
  created_at: text,
});

export interface SensorStateRow {
  sensor_id: string;
  consumer_from: string;
  consumer_to: string;
  upstream_from: string;
  upstream_to: string;
  state: 'WAITING' | 'SATISFIED' | 'FAILED' | 'MISSED';
  late: number;
  run_id: string | null;
  since: string | null;
  reason: string;
}
const sensorStateTable = table<SensorStateRow>('sensor_state', {
  sensor_id: key(text),
  consumer_from: key(text),
  consumer_to: key(text),
  upstream_from: key(text),
  upstream_to: key(text),
  state: text,
  late: integer,
  run_id: nullable(text),
  since: nullable(text),
  reason: text,
});

export const DECISION_TABLES: readonly EntitySchema[] = [
  decisionTable,
  newestDecisionTable,
  overrideTable,
  sensorTable,
  sensorHistoryTable,
  sensorStateTable,
];
