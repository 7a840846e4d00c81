import type { Stores } from '../../app/ports/stores.js';
import { hasFacts, tracked } from '../tracked.js';
import type { StoreContext } from '../store-context.js';
import { auditStore } from './audit-store.js';
import { backfillStore } from './backfill-store.js';
import { calendarStore } from './calendar-store.js';
import { catalogStore } from './catalog-store.js';
import { decisionStore } from './decision-store.js';
import { dueStore } from './due-store.js';
import { evidenceStore } from './evidence-store.js';
import { dataVersionStore } from './data-version-store.js';
import { idempotencyStore } from './idempotency-store.js';
import { lineageStore } from './lineage-store.js';
import { maintenanceStore } from './maintenance-store.js';
import { outboxStore } from './outbox-store.js';
import { sessionStore } from './session-store.js';
import { stateStore } from './state-store.js';
import { tokenStore } from './token-store.js';
import { workStore } from './work-store.js';
import { agentStore } from './agent-store.js';

const FACTORIES: { readonly [Name in keyof Stores]: (context: StoreContext) => Stores[Name] } = {
  catalog: catalogStore,
  calendars: calendarStore,
  maintenance: maintenanceStore,
  lineage: lineageStore,
  evidence: evidenceStore,
  dataVersion: dataVersionStore,
  work: workStore,
  backfills: backfillStore,
  agents: agentStore,
  due: dueStore,
  states: stateStore,
  decisions: decisionStore,
  tokens: tokenStore,
  sessions: sessionStore,
  audit: auditStore,
  outbox: outboxStore,
  idempotency: idempotencyStore,
};

/** What the stores of a transaction inherit: each is created on first use. */
const PROTOTYPE = {};
for (const name of Object.keys(FACTORIES) as (keyof Stores)[]) {
  const get = function (this: Opened): Stores[keyof Stores] {
    return (this.created[name] ??= created(name, this.context));
  };
  Object.defineProperty(PROTOTYPE, name, { enumerable: true, get });
}

interface Opened {
  readonly context: StoreContext;
  readonly created: Partial<Record<keyof Stores, Stores[keyof Stores]>>;
}

function created(name: keyof Stores, context: StoreContext): Stores[keyof Stores] {
  return hasFacts(name) ? tracked(name, FACTORIES[name], context) : FACTORIES[name](context);
}

/** The stores of one transaction: a gate decision uses half of them, and few of their methods. */
export function storesOf(context: StoreContext): Stores {
  return Object.create(PROTOTYPE, { context: { value: context }, created: { value: {} } }) as Stores;
}
