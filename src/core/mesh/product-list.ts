import type { PartitionStatus } from '../gate/partition-cell.js';
import { type Steps, sortInSteps } from '../shared/cooperative.js';
import type { Instant } from '../shared/interval.js';

/** The lifecycle that the document of a product states. */
export type ProductLifecycle = 'PROPOSED' | 'ACTIVE' | 'DEPRECATED' | 'RETIRED';

/** What lists of products filter and sort by, without what time or evidence changes. */
export interface CatalogEntry {
  readonly ref: string;
  readonly domain: string;
  readonly owners: readonly string[];
  /** Null without a document, and for a status that the standard does not have. */
  readonly lifecycle: ProductLifecycle | null;
  /** As far as it is searched, as the description. */
  readonly title: string | null;
  readonly description: string | null;
  /** Reference, title and description in lower case. */
  readonly text: string;
  /** The products that declare to read it. */
  readonly consumers: readonly string[];
}

/** The newest due partition of the output port that determines the health. */
export interface NewestState {
  readonly status: PartitionStatus;
  readonly score: number | null;
  /** Null for current data. */
  readonly end: Instant | null;
}

/** The states by the reference of the product; nothing for a product without an active contract. */
export type NewestStates = ReadonlyMap<string, NewestState>;

export interface ProductConditions {
  /** Words in lower case, all of which the text has. */
  readonly words: readonly string[];
  readonly domains: readonly string[] | null;
  readonly owners: readonly string[] | null;
  readonly statuses: readonly PartitionStatus[] | null;
  readonly lifecycles: readonly ProductLifecycle[] | null;
  /** The references of the only products that can be listed. */
  readonly among: ReadonlySet<string> | null;
}

export interface ProductOrder {
  readonly by: 'NAME' | 'SCORE' | 'NEWEST' | 'CONSUMERS';
  readonly descending: boolean;
}

/** How many products have a value, among those that meet all other conditions. */
export interface Facet {
  readonly name: FacetName;
  /** The most frequent value first. */
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** What the place of a product in the list is compared by. */
export interface ProductKey {
  /** Null where it is not known: such products come last in both directions. */
  readonly value: number | string | null;
  readonly ref: string;
}

type FacetName = 'domain' | 'owner' | 'status' | 'lifecycle';

/** The conditions that have a facet, with the values of a product. */
const FACETS: Readonly<Record<FacetName, (entry: CatalogEntry, states: NewestStates) => readonly string[]>> = {
  domain: ({ domain }) => [domain],
  owner: ({ owners }) => owners,
  status: ({ ref }, states) => listOf(states.get(ref)?.status ?? null),
  lifecycle: ({ lifecycle }) => listOf(lifecycle),
};
const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[];

const LIFECYCLES: ReadonlyMap<string, ProductLifecycle> = new Map([
  ['draft', 'PROPOSED'],
  ['proposed', 'PROPOSED'],
  ['active', 'ACTIVE'],
  ['deprecated', 'DEPRECATED'],
  ['retired', 'RETIRED'],
]);

/** The lifecycle of a status as the document has it. */
export function lifecycleOfStatus(status: string | null): ProductLifecycle | null {
  return LIFECYCLES.get((status ?? '').trim().toLowerCase()) ?? null;
}

/** The different words of a text, in lower case. */
export function wordsOf(text: string): readonly string[] {
  const words = text
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '');
  return [...new Set(words)];
}

/** The longest part of a title or description that is searched: words are compared with all. */
export const SEARCHED_CHARACTERS = 500;

/** Entries that are compared in one step. */
const ENTRIES_OF_ONE_STEP = 100;

/** The products that meet the conditions, in order. */
export function* listedProducts(
  entries: readonly CatalogEntry[],
  states: NewestStates,
  { conditions, order }: { readonly conditions: ProductConditions; readonly order: ProductOrder },
): Steps<readonly ProductKey[]> {
  const unmetBy = unmetFacets(conditions, states);
  const keys: ProductKey[] = [];
  for (const [place, entry] of entries.entries()) {
    if (place % ENTRIES_OF_ONE_STEP === 0) yield;
    if (unmetBy(entry)?.length === 0) keys.push({ value: VALUES[order.by](entry, states), ref: entry.ref });
  }
  return yield* sortInSteps(keys, (a, b) => compareKeys(a, b, order));
}

/** Which values the products have, and how many products each. */
export function* facetsOf(
  entries: readonly CatalogEntry[],
  states: NewestStates,
  conditions: ProductConditions,
): Steps<readonly Facet[]> {
  const unmetBy = unmetFacets(conditions, states);
  const counts = FACET_NAMES.map((name) => ({ name, values: new Map<string, number>() }));
  for (const [place, entry] of entries.entries()) {
    if (place % ENTRIES_OF_ONE_STEP === 0) yield;
    const unmet = unmetBy(entry);
    if (unmet === null || unmet.length > 1) continue;
    const [only = null] = unmet;
    for (const { name, values } of counts) {
      if (only !== null && only !== name) continue;
      for (const value of FACETS[name](entry, states)) values.set(value, (values.get(value) ?? 0) + 1);
    }
  }
  return counts.map(({ name, values }) => ({
    name,
    values: [...values]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || compared(a.value, b.value)),
  }));
}

/** The order of two products of a list; equal values are in the order of references. */
export function compareKeys(a: ProductKey, b: ProductKey, { descending }: Pick<ProductOrder, 'descending'>): number {
  if (a.value === b.value) return compared(a.ref, b.ref);
  if (a.value === null || b.value === null) return a.value === null ? 1 : -1;
  return compared(a.value, b.value) * (descending ? -1 : 1);
}

const VALUES: Readonly<Record<ProductOrder['by'], (entry: CatalogEntry, states: NewestStates) => ProductKey['value']>> =
  {
    NAME: ({ ref }) => ref,
    SCORE: ({ ref }, states) => states.get(ref)?.score ?? null,
    NEWEST: ({ ref }, states) => states.get(ref)?.end ?? null,
    CONSUMERS: ({ consumers }) => consumers.length,
  };

/**
 * Of an entry the conditions with a facet that it does not meet; null for one that does not meet
 * another condition.
 */
function unmetFacets(
  { among, domains, lifecycles, owners, statuses, words }: ProductConditions,
  states: NewestStates,
): (entry: CatalogEntry) => readonly FacetName[] | null {
  const wanted = (
    [
      ['domain', domains],
      ['owner', owners],
      ['status', statuses],
      ['lifecycle', lifecycles],
    ] as const
  ).flatMap(([name, values]) => (values === null ? [] : [{ name, values: new Set<string>(values) }]));
  return (entry) => {
    if (among?.has(entry.ref) === false || !words.every((word) => entry.text.includes(word))) return null;
    return wanted
      .filter(({ name, values }) => !FACETS[name](entry, states).some((value) => values.has(value)))
      .map(({ name }) => name);
  };
}

function listOf<Value>(value: Value | null): readonly Value[] {
  return value === null ? [] : [value];
}

function compared<Value extends number | string>(a: Value, b: Value): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
