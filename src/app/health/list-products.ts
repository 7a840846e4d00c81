import { ANY_DOMAIN } from '../../core/access/authorize.js';
import type { DataProduct } from '../../core/mesh/data-product.js';
import {
  type CatalogEntry,
  type Facet,
  type NewestStates,
  type ProductConditions,
  type ProductKey,
  type ProductOrder,
  compareKeys,
  facetsOf,
  listedProducts,
} from '../../core/mesh/product-list.js';
import type { ListedCatalog } from '../catalog/listed-catalog.js';
import { searchedWords } from '../catalog/searched-words.js';
import type { LineageGraph } from '../ports/lineage-graph.js';
import type { Page, PageRequest } from '../ports/page.js';
import { runCooperatively } from '../shared/cooperative.js';
import { orderByKeys } from '../shared/order-by-keys.js';
import { badCursor, fromCursor, lengthOf, toCursor, validatePage, valuesOfCursor } from '../shared/paging.js';
import { recentPast } from '../shared/recent-past.js';
import { defineUseCase } from '../shared/use-case.js';
import { admitted } from '../shared/work-budget.js';
import { newestStates } from './newest-states.js';
import type { StoredOrFacts } from './read-requested-states.js';
import { type PresentPorts, presentRead } from './targets-of-products.js';

export interface ProductFilter extends Partial<Omit<ProductConditions, 'words' | 'among'>> {
  readonly text?: string | null;
  /** Only products that this one reads, by declaration or as events report. */
  readonly consumedBy?: string | null;
}

export interface ListProductsInput extends PageRequest {
  readonly filter?: ProductFilter;
  readonly order?: ProductOrder;
  /** Whether the caller needs the facets. */
  readonly withFacets?: boolean;
}

/** One page of products, with the facets of the whole list. */
export interface ProductPage extends Page<DataProduct> {
  /** Empty unless they were requested. */
  readonly facets: readonly Facet[];
}

export interface ListPorts extends PresentPorts {
  readonly graph: Pick<LineageGraph, 'refresh' | 'walk'>;
  readonly listedCatalog: ListedCatalog;
}

const BY_NAME: ProductOrder = { by: 'NAME', descending: false };
/** Entries that are compared, with one word, and sorted in the time of one unit of work. */
const ENTRIES_OF_ONE_UNIT = 10;
/** The most products that one product is known to read. */
const MOST_READ = 10_000;

/** Products by conditions, in the requested order. */
export const products = defineUseCase({
  name: 'products',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: ListPorts, call, input: ListProductsInput): Promise<ProductPage> => {
    validatePage(input);
    const { after, filter = {}, first, order = BY_NAME, withFacets = false } = input;
    const words = searchedWords(filter.text ?? '');
    const domain = onlyDomain(filter);
    if (domain !== undefined && order.by === 'NAME' && !order.descending && !withFacets) {
      const page = await ports.unitOfWork.read(({ catalog }) => catalog.products({ first, after, domain }));
      return { ...page, facets: [] };
    }
    const observed = await productsReadBy(ports, filter.consumedBy ?? null);
    return admitted(call.work, (admit) =>
      presentRead(ports, admit, async (reading) => {
        const current = await reading.stores.dataVersion.current();
        const entries = await ports.listedCatalog.entries(reading.stores, current);
        const lists = withFacets ? 2 : 1;
        admit(Math.ceil((entries.length * Math.max(1, words.length) * lists) / ENTRIES_OF_ONE_UNIT));
        return pageOfEntries(reading, entries, { ...input, filter, words, order, withFacets, observed });
      }),
    );
  },
});

type Listing = Required<Pick<ListProductsInput, 'filter' | 'order' | 'withFacets'>> &
  PageRequest & { readonly words: readonly string[]; readonly observed: readonly string[] };

async function pageOfEntries(
  reading: StoredOrFacts,
  entries: readonly CatalogEntry[],
  { observed, ...input }: Listing,
): Promise<ProductPage> {
  const { filter, order, withFacets, words } = input;
  const conditions: ProductConditions = { ...conditionsOf(filter, entries, observed), words };
  const needsStates = withFacets || conditions.statuses !== null || order.by === 'SCORE' || order.by === 'NEWEST';
  const states: NewestStates = needsStates
    ? await newestStates(
        reading,
        entries.map(({ ref }) => ref),
      )
    : new Map();
  const keys = await runCooperatively(listedProducts(entries, states, { conditions, order }));
  const start = placeAfter(keys, order, input.after ?? null);
  const shown = keys.slice(start, start + lengthOf(input));
  const refs = shown.map(({ ref }) => ref);
  const found = orderByKeys(refs, await reading.stores.catalog.productsByRef(refs), ({ ref }) => ref);
  return {
    items: shown.flatMap((key, index) => {
      const node = found[index] ?? null;
      return node === null ? [] : [{ cursor: cursorOf(key, order), node }];
    }),
    hasNextPage: start + shown.length < keys.length,
    totalCount: keys.length,
    facets: withFacets ? await runCooperatively(facetsOf(entries, states, conditions)) : [],
  };
}

/** The one domain, or null for all, of a list that has no other condition; else undefined. */
function onlyDomain({ domains, ...others }: ProductFilter): string | null | undefined {
  if (Object.values<unknown>(others).some((value) => (value ?? null) !== null)) return undefined;
  if (domains === null || domains === undefined) return null;
  return domains.length === 1 ? domains[0] : undefined;
}

function conditionsOf(
  { consumedBy = null, domains, lifecycles, owners, statuses }: ProductFilter,
  entries: readonly CatalogEntry[],
  observed: readonly string[],
): Omit<ProductConditions, 'words'> {
  const declared = entries.filter(({ consumers }) => consumedBy !== null && consumers.includes(consumedBy));
  return {
    domains: domains ?? null,
    owners: owners ?? null,
    statuses: statuses ?? null,
    lifecycles: lifecycles ?? null,
    among: consumedBy === null ? null : new Set([...declared.map(({ ref }) => ref), ...observed]),
  };
}

/** The products that lineage knows a product to read. */
async function productsReadBy(
  { clock, graph }: Pick<ListPorts, 'clock' | 'graph'>,
  product: string | null,
): Promise<readonly string[]> {
  if (product === null) return [];
  await graph.refresh();
  const of = { kind: 'PRODUCT', ref: product } as const;
  const past = recentPast(clock, 'SUPERSEDED');
  const walked = graph.walk({ of, direction: 'UPSTREAM', level: 'PRODUCT', depth: 1, nodes: MOST_READ, past });
  if (walked === null) return [];
  const nodes = await runCooperatively(walked.page(0, walked.size));
  return nodes.flatMap(({ depth, product: ref }) => (depth === 1 && ref !== null ? [ref] : []));
}

function cursorOf({ ref, value }: ProductKey, { by }: ProductOrder): string {
  return toCursor(by === 'NAME' ? ref : JSON.stringify([by, value, ref]));
}

/** The place of the first product after the cursor. */
function placeAfter(keys: readonly ProductKey[], order: ProductOrder, after: string | null): number {
  if (after === null || after === '') return 0;
  const last = keyOfCursor(after, order);
  const next = keys.findIndex((key) => compareKeys(key, last, order) > 0);
  return next === -1 ? keys.length : next;
}

function keyOfCursor(after: string, { by }: ProductOrder): ProductKey {
  if (by === 'NAME') {
    const name = fromCursor(after) ?? '';
    return { value: name, ref: name };
  }
  const [of, value, ref] = valuesOfCursor(after);
  const isValue = value === null || typeof value === 'number' || typeof value === 'string';
  if (of !== by || !isValue || typeof ref !== 'string') throw badCursor(after);
  return { value, ref };
}
