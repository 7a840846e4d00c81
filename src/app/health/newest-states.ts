import { decidingOf } from '../../core/gate/partition-state.js';
import type { PartitionCell } from '../../core/gate/partition-cell.js';
import type { NewestState, NewestStates } from '../../core/mesh/product-list.js';
import type { StoredNewest } from '../ports/state-store.js';
import { isTurnOver, yieldToEventLoop } from '../shared/cooperative.js';
import { AppFailure } from '../shared/errors.js';
import { newestCells } from './health-of-products.js';
import type { StoredOrFacts } from './read-requested-states.js';
import type { Answer } from './targets-of-products.js';

/** Products whose states are derived from facts together. */
const PRODUCTS_AT_ONCE = 100;

/** Failures of the whole request, not of one product. */
const OF_THE_REQUEST: readonly string[] = ['TOO_COSTLY', 'TOO_MUCH_AT_ONCE'];

/**
 * The newest due partitions of all products: two statements where their states are stored. Those on
 * whose facts a newer one was recorded, or whose time has come, are derived.
 */
export async function newestStates(reading: StoredOrFacts, refs: readonly string[]): Promise<NewestStates> {
  const { asOf, settings, stores } = reading;
  const states = new Map<string, NewestState>();
  if (settings === undefined) return derivedStates(reading, refs, states);
  const byProduct = rowsByProduct(await stores.states.newestOfAll(settings));
  const due = await stores.states.linesToDerive(settings, asOf);
  const notStored: string[] = [];
  const behind = new Set(due.contractIds);
  for (const ref of refs) {
    const rows = byProduct.get(ref) ?? [];
    if (!due.isFollowed || rows.some((row) => behind.has(row.contractId) || !isStored(row))) {
      if (rows.length > 0) notStored.push(ref);
      continue;
    }
    const shown = decidingOf(
      rows.flatMap(({ newest }) => newest ?? []),
      ({ decides }) => decides,
    )?.shown;
    if (shown !== undefined) states.set(ref, shown);
  }
  return derivedStates(reading, notStored, states);
}

/**
 * Whether the row answers for its contract: one without an active version has no newest
 * partition.
 */
function isStored({ isActive, newest }: StoredNewest): boolean {
  return isActive === false || newest !== null;
}

function rowsByProduct(rows: readonly StoredNewest[]): ReadonlyMap<string, readonly StoredNewest[]> {
  const found = new Map<string, StoredNewest[]>();
  for (const row of rows) {
    const known = found.get(row.product);
    if (known === undefined) found.set(row.product, [row]);
    else known.push(row);
  }
  return found;
}

async function derivedStates(
  reading: StoredOrFacts,
  refs: readonly string[],
  states: Map<string, NewestState>,
): Promise<NewestStates> {
  for (let start = 0; start < refs.length; start += PRODUCTS_AT_ONCE) {
    if (isTurnOver()) await yieldToEventLoop();
    const together = refs.slice(start, start + PRODUCTS_AT_ONCE);
    for (const [index, answer] of (await newestCells(reading, together)).entries()) {
      const ref = together[index];
      const cell = cellOfAnswer(answer);
      if (ref === undefined || cell === null) continue;
      states.set(ref, { status: cell.status, score: cell.score, end: cell.interval?.to ?? null });
    }
  }
  return states;
}

/** A product whose state cannot be derived has none. */
function cellOfAnswer(answer: Answer<PartitionCell | null>): PartitionCell | null {
  if (answer.ok) return answer.value;
  if (OF_THE_REQUEST.includes(answer.error.code)) throw new AppFailure(answer.error);
  return null;
}
