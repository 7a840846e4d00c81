import type { EntitySchema } from 'typeorm';
import { auditTable } from './audit-rows.js';
import { BACKFILL_TABLES } from './backfill-rows.js';
import { CALENDAR_TABLES } from './calendar-rows.js';
import { bindingTable, domainTable, productPortTable, productRevisionTable, productTable } from './catalog-rows.js';
import { contractTable, lookTable, verdictTable, versionTable } from './contract-rows.js';
import { DECISION_TABLES } from './decision-rows.js';
import { DUE_TABLES } from './due-rows.js';
import { EVIDENCE_TABLES } from './evidence-rows.js';
import { idempotencyTable } from './idempotency-rows.js';
import { LINEAGE_TABLES } from './lineage-rows.js';
import { outboxTable } from './outbox-rows.js';
import { sessionTable } from './session-rows.js';
import { tokenTable } from './token-rows.js';
import { STATE_TABLES } from './state-rows.js';
import { SENDER_TABLES } from './sender-rows.js';
import { MAINTENANCE_TABLES } from './maintenance-rows.js';
import { QUALITY_TABLES } from './quality-rows.js';
import { WORK_TABLES } from './work-rows.js';

/** Every table except `migration`. A test compares them with the migrated schema. */
export const TABLES: readonly EntitySchema[] = [
  domainTable,
  productTable,
  productRevisionTable,
  productPortTable,
  contractTable,
  lookTable,
  versionTable,
  verdictTable,
  bindingTable,
  tokenTable,
  sessionTable,
  auditTable,
  outboxTable,
  idempotencyTable,
  ...CALENDAR_TABLES,
  ...MAINTENANCE_TABLES,
  ...LINEAGE_TABLES,
  ...SENDER_TABLES,
  ...DECISION_TABLES,
  ...QUALITY_TABLES,
  ...WORK_TABLES,
  ...BACKFILL_TABLES,
  ...EVIDENCE_TABLES,
  ...DUE_TABLES,
  ...STATE_TABLES,
];
