import { type BackfillProgress, doneOf } from '../../core/coordination/backfill.js';
import { domainOfProduct } from '../../app/catalog/references.js';
import type * as types from '../graphql/schema/types.generated.js';

export function presentBackfill(view: BackfillProgress): types.Backfill {
  return { ...view, domain: domainOfProduct(view.product), contract: view.contractId, done: doneOf(view) };
}
