import type { AuditStore, IdempotencyStore, OutboxStore } from './audit-store.js';
import type { BackfillStore } from './backfill-store.js';
import type { CalendarStore } from './calendar-store.js';
import type { CatalogStore } from './catalog-store.js';
import type { DecisionStore } from './decision-store.js';
import type { DueStore } from './due-store.js';
import type { EvidenceStore } from './evidence-store.js';
import type { DataVersionStore } from './data-version-store.js';
import type { LineageStore } from './lineage-store.js';
import type { MaintenanceStore } from './maintenance-store.js';
import type { SessionStore } from './session-store.js';
import type { StateStore } from './state-store.js';
import type { TokenStore } from './token-store.js';
import type { AgentStore } from './agent-store.js';
import type { WorkStore } from './work-store.js';

/** The stores of one transaction or one read. */
export interface Stores {
  readonly catalog: CatalogStore;
  readonly calendars: CalendarStore;
  readonly maintenance: MaintenanceStore;
  readonly lineage: LineageStore;
  readonly evidence: EvidenceStore;
  readonly dataVersion: DataVersionStore;
  readonly work: WorkStore;
  readonly backfills: BackfillStore;
  readonly agents: AgentStore;
  readonly due: DueStore;
  readonly states: StateStore;
  readonly decisions: DecisionStore;
  readonly tokens: TokenStore;
  readonly sessions: SessionStore;
  readonly audit: AuditStore;
  readonly outbox: OutboxStore;
  readonly idempotency: IdempotencyStore;
}
