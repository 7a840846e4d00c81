import type { EntitySchema } from 'typeorm';
import { counter, integer, key, nullable, table, text } from './table.js';

export interface WorkGroupRow {
  id: number;
  domain: string;
  place: string;
  server_type: string;
  labels: string;
  server_name: string;
  served_at: string | null;
  minute_from: string | null;
  minute_count: number;
}
const workGroupTable = table<WorkGroupRow>('work_group', {
  id: counter,
  domain: text,
  place: text,
  server_type: text,
  labels: text,
  server_name: text,
  served_at: nullable(text),
  minute_from: nullable(text),
  minute_count: integer,
});

export interface CheckWorkRow {
  id: string;
  group_id: number;
  contract_id: string;
  contract_version: string;
  partition_from: string;
  partition_to: string;
  server: string;
  state: 'QUEUED' | 'WAITING' | 'LEASED' | 'DEAD' | 'DISCARDED';
  priority: number;
  due_at: string;
  queued_at: string;
  last_change: number;
  attempts: number;
  fencing_token: number;
  owner: string | null;
  leased_until: string | null;
  message: string | null;
  ended_at: string | null;
  reading: string | null;
  backfill_id: string | null;
}
const checkWorkTable = table<CheckWorkRow>('check_work', {
  id: key(text),
  group_id: integer,
  contract_id: text,
  contract_version: text,
  partition_from: text,
  partition_to: text,
  server: text,
  state: text,
  priority: integer,
  due_at: text,
  queued_at: text,
  last_change: integer,
  attempts: integer,
  fencing_token: integer,
  owner: nullable(text),
  leased_until: nullable(text),
  message: nullable(text),
  ended_at: nullable(text),
  reading: nullable(text),
  backfill_id: nullable(text),
});

export interface ServerBreakerRow {
  place: string;
  failures: number;
  open_until: string | null;
  message: string;
  failed_at: string;
}
const serverBreakerTable = table<ServerBreakerRow>('server_breaker', {
  place: key(text),
  failures: integer,
  open_until: nullable(text),
  message: text,
  failed_at: text,
});

export interface AgentRow {
  id: string;
  subject: string;
  domains: string | null;
  version: string;
  labels: string;
  server_types: string | null;
  engines: string;
  slots: number;
  first_seen_at: string;
  last_seen_at: string;
}
const agentTable = table<AgentRow>('agent', {
  id: key(text),
  subject: text,
  domains: nullable(text),
  version: text,
  labels: text,
  server_types: nullable(text),
  engines: text,
  slots: integer,
  first_seen_at: text,
  last_seen_at: text,
});

export interface FileWatchRow {
  id: string;
  contract_id: string;
  contract_version: string;
  server: string;
  server_type: string;
  domain: string;
  labels: string;
  next_at: string;
  owner: string | null;
  fencing_token: number;
  looked_at: string | null;
  present: string | null;
  seen: string | null;
  checks: number;
}
const fileWatchTable = table<FileWatchRow>('file_watch', {
  id: key(text),
  contract_id: text,
  contract_version: text,
  server: text,
  server_type: text,
  domain: text,
  labels: text,
  next_at: text,
  owner: nullable(text),
  fencing_token: integer,
  looked_at: nullable(text),
  present: nullable(text),
  seen: nullable(text),
  checks: integer,
});

export const WORK_TABLES: readonly EntitySchema[] = [
  workGroupTable,
  checkWorkTable,
  serverBreakerTable,
  agentTable,
  fileWatchTable,
];
