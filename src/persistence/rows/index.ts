import type { EntitySchema } from 'typeorm';
import { auditRows } from './audit-rows.js';
import { bindingRows, domainRows, productPortRows, productRevisionRows, productRows } from './catalog-rows.js';
import { contractRows, verdictRows, versionRows } from './contract-rows.js';
import { DECISION_ROWS } from './decision-rows.js';
import { idempotencyRows } from './idempotency-rows.js';
import { LINEAGE_ROWS } from './lineage-rows.js';
import { outboxRows } from './outbox-rows.js';
import { tokenRows } from './token-rows.js';
import { QUALITY_ROWS } from './quality-rows.js';

/** Every table but `migration`. A test compares them with what the migrations made. */
export const ROWS: readonly EntitySchema[] = [
  domainRows,
  productRows,
  productRevisionRows,
  productPortRows,
  contractRows,
  versionRows,
  verdictRows,
  bindingRows,
  tokenRows,
  auditRows,
  outboxRows,
  idempotencyRows,
  ...LINEAGE_ROWS,
  ...DECISION_ROWS,
  ...QUALITY_ROWS,
];
