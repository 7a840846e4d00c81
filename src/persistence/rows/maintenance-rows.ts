import type { EntitySchema } from 'typeorm';
import { key, nullable, table, text } from './table.js';

export interface MaintenanceRow {
  id: string;
  domain: string;
  product: string | null;
  server: string | null;
  from_at: string;
  to_at: string;
  reason: string;
  declared_by: string;
  declared_at: string;
  cancelled_at: string | null;
  cancelled_by: string | null;
  cancellation_reason: string | null;
}
const maintenanceTable = table<MaintenanceRow>('maintenance_window', {
  id: key(text),
  domain: text,
  product: nullable(text),
  server: nullable(text),
  from_at: text,
  to_at: text,
  reason: text,
  declared_by: text,
  declared_at: text,
  cancelled_at: nullable(text),
  cancelled_by: nullable(text),
  cancellation_reason: nullable(text),
});

export const MAINTENANCE_TABLES: readonly EntitySchema[] = [maintenanceTable];
