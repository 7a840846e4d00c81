import type { EntitySchema } from 'typeorm';
import { integer, key, nullable, table, text } from './table.js';

export interface DueLookRow {
  contract_id: string;
  major: number;
  next_at: string | null;
  files: string | null;
  looked_version: number;
}
const dueLookTable = table<DueLookRow>('due_look', {
  contract_id: key(text),
  major: key(integer),
  next_at: nullable(text),
  files: nullable(text),
  looked_version: integer,
});

interface DueRestRow {
  contract_id: string;
  major: number;
  head_key: string;
}
const dueRestTable = table<DueRestRow>('due_rest', {
  contract_id: key(text),
  major: key(integer),
  head_key: key(text),
});

interface DueCycleRow {
  configuration: string;
  version: number;
  untracked: number;
}
const dueCycleTable = table<DueCycleRow>('due_cycle', {
  configuration: key(text),
  version: integer,
  untracked: integer,
});

/** When lines of contracts are looked at for due checks. */
export const DUE_TABLES: readonly EntitySchema[] = [dueLookTable, dueRestTable, dueCycleTable];
