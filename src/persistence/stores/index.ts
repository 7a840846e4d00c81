import type { Stores } from '../../app/ports/stores.js';
import { tracked } from '../tracked.js';
import type { StoreContext } from '../store-context.js';
import { auditStore } from './audit-store.js';
import { catalogStore } from './catalog-store.js';
import { decisionStore } from './decision-store.js';
import { dueStore } from './due-store.js';
import { evidenceStore } from './evidence-store.js';
import { dataVersionStore } from './data-version-store.js';
import { idempotencyStore } from './idempotency-store.js';
import { lineageStore } from './lineage-store.js';
import { outboxStore } from './outbox-store.js';
import { stateStore } from './state-store.js';
import { tokenStore } from './token-store.js';
import { workStore } from './work-store.js';

const FACTORIES: { readonly [Name in keyof Stores]: (context: StoreContext) => Stores[Name] } = {
  catalog: catalogStore,
  lineage: lineageStore,
  evidence: evidenceStore,
  dataVersion: dataVersionStore,
  work: workStore,
  due: dueStore,
  states: stateStore,
  decisions: decisionStore,
  tokens: tokenStore,
  audit: auditStore,
  outbox: outboxStore,
  idempotency: idempotencyStore,
};

/** The stores of one transaction, each created on first use: a gate decision uses half of them. */
export function storesOf(context: StoreContext): Stores {
  const stores = {};
  for (const [name, create] of Object.entries(FACTORIES)) {
    let store: Stores[keyof Stores] | undefined;
    const get = (): Stores[keyof Stores] => (store ??= tracked(name as keyof Stores, create(context), context));
    Object.defineProperty(stores, name, { enumerable: true, get });
  }
  return stores as Stores;
}
