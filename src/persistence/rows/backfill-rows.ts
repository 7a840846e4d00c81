import type { EntitySchema } from 'typeorm';
import { integer, key, nullable, table, text } from './table.js';

export interface BackfillRow {
  id: string;
  product: string;
  contract_id: string;
  major: number;
  server: string | null;
  from_at: string;
  to_at: string;
  next_from: string;
  concurrency: number;
  again: number;
  reason: string;
  started_by: string;
  started_at: string;
  state: 'RUNNING' | 'COMPLETED' | 'CANCELLED';
  partitions: number;
  skipped: number;
  queued: number;
  ended_at: string | null;
  ended_by: string | null;
  ended_reason: string | null;
}
const backfillTable = table<BackfillRow>('backfill', {
  id: key(text),
  product: text,
  contract_id: text,
  major: integer,
  server: nullable(text),
  from_at: text,
  to_at: text,
  next_from: text,
  concurrency: integer,
  again: integer,
  reason: text,
  started_by: text,
  started_at: text,
  state: text,
  partitions: integer,
  skipped: integer,
  queued: integer,
  ended_at: nullable(text),
  ended_by: nullable(text),
  ended_reason: nullable(text),
});

export const BACKFILL_TABLES: readonly EntitySchema[] = [backfillTable];
