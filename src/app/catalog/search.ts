import { ANY_DOMAIN } from '../../core/access/authorize.js';
import {
  HIT_KINDS,
  type HitKind,
  type SearchHit,
  type SearchIndex,
  compareHits,
  hitsOf,
} from '../../core/mesh/search.js';
import type { Steps } from '../../core/shared/cooperative.js';
import type { Page, PageRequest } from '../ports/page.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { runCooperatively } from '../shared/cooperative.js';
import { invalid } from '../shared/errors.js';
import { badCursor, lengthOf, toCursor, validatePage, valuesOfCursor } from '../shared/paging.js';
import { type CallContext, defineUseCase } from '../shared/use-case.js';
import { admitted } from '../shared/work-budget.js';
import { type ContentPorts, mayReadContents } from './contents.js';
import { domainOfProduct } from './references.js';
import type { SearchedCatalog } from './searched-catalog.js';
import { searchedWords } from './searched-words.js';

interface SearchPorts extends ContentPorts {
  readonly unitOfWork: UnitOfWork;
  readonly searchedCatalog: SearchedCatalog;
}

export interface SearchInput extends PageRequest {
  readonly text: string;
  /** Null for all. */
  readonly kinds: readonly HitKind[] | null;
}

/** One page of hits, with how many hits there are of each kind and domain. */
export interface SearchPage extends Page<SearchHit> {
  readonly facets: readonly {
    readonly name: 'kind' | 'domain';
    readonly values: readonly { readonly value: string; readonly count: number }[];
  }[];
}

/** Entries, and characters of columns, that are compared with a word in one unit of work. */
const ENTRIES_OF_ONE_UNIT = 50;
const CHARACTERS_OF_ONE_UNIT = 10_000;

/** Everything in the catalog whose name, title or description has all words, the best first. */
export const search = defineUseCase({
  name: 'search',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: SearchPorts, call, input: SearchInput): Promise<SearchPage> => {
    validatePage(input);
    const words = searchedWords(input.text);
    if (words.length === 0)
      throw invalid({ code: 'INVALID_INPUT', message: '`text` has no word.', help: 'Name a word to find.' });
    const index = await ports.unitOfWork.read(async (stores) =>
      ports.searchedCatalog.index(stores, await stores.dataVersion.current()),
    );
    const readable = readableBy(ports, call, index);
    const all = await admitted(call.work, (admit) => {
      admit(words.length * unitsOf(readable));
      return runCooperatively(hitsOf(readable, words));
    });
    const { facets, hits } = await runCooperatively(countedHits(all, new Set(input.kinds ?? HIT_KINDS)));
    const start = placeAfter(hits, input.after);
    const shown = hits.slice(start, start + lengthOf(input));
    return {
      items: shown.map((node) => ({ cursor: toCursor(JSON.stringify([node.rank, node.kind, node.ref])), node })),
      hasNextPage: start + shown.length < hits.length,
      totalCount: hits.length,
      facets,
    };
  },
});

/**
 * What the caller may find. The documents of contracts are not for everybody: without them, a
 * contract has its name only. They are left out before the search, because hits in them would count
 * and take the place of others.
 */
function readableBy(ports: SearchPorts, { actor }: CallContext, { columns, entries }: SearchIndex): SearchIndex {
  const known = new Map<string, boolean>();
  const mayRead = ({ product }: { readonly product: string }): boolean => {
    const domain = domainOfProduct(product);
    const answer = known.get(domain) ?? mayReadContents(ports, actor, product);
    known.set(domain, answer);
    return answer;
  };
  return {
    entries: entries.flatMap((entry) => {
      if (entry.kind === 'PRODUCT' || mayRead(entry)) return entry;
      return entry.kind === 'CONTRACT' ? { ...entry, description: null } : [];
    }),
    columns: columns.filter(mayRead),
  };
}

function unitsOf({ columns, entries }: SearchIndex): number {
  const characters = columns.reduce((sum, { lower }) => sum + lower.length, 0);
  return Math.ceil(entries.length / ENTRIES_OF_ONE_UNIT + characters / CHARACTERS_OF_ONE_UNIT);
}

/** Hits that are counted in one step. */
const HITS_OF_ONE_STEP = 1_000;

/** The hits of these kinds, and how many hits there are of each kind and in each domain. */
function* countedHits(
  all: readonly SearchHit[],
  kinds: ReadonlySet<HitKind>,
): Steps<{ readonly hits: readonly SearchHit[]; readonly facets: SearchPage['facets'] }> {
  const hits: SearchHit[] = [];
  const [byKind, byDomain] = [new Map<string, number>(), new Map<string, number>()];
  for (const [place, hit] of all.entries()) {
    if (place % HITS_OF_ONE_STEP === 0) yield;
    byKind.set(hit.kind, (byKind.get(hit.kind) ?? 0) + 1);
    if (!kinds.has(hit.kind)) continue;
    hits.push(hit);
    const domain = domainOfProduct(hit.product);
    byDomain.set(domain, (byDomain.get(domain) ?? 0) + 1);
  }
  const facets: SearchPage['facets'] = [
    { name: 'kind', values: valuesOf(byKind) },
    { name: 'domain', values: valuesOf(byDomain) },
  ];
  return { hits, facets };
}

function valuesOf(counts: ReadonlyMap<string, number>): SearchPage['facets'][number]['values'] {
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function placeAfter(hits: readonly SearchHit[], after: string | null | undefined): number {
  if (!after) return 0;
  const last = hitOfCursor(after);
  const next = hits.findIndex((hit) => compareHits(hit, last) > 0);
  return next === -1 ? hits.length : next;
}

function hitOfCursor(after: string): Pick<SearchHit, 'rank' | 'kind' | 'ref'> {
  const [rank, named, ref] = valuesOfCursor(after);
  const kind = HIT_KINDS.find((known) => known === named);
  if (typeof rank !== 'number' || kind === undefined || typeof ref !== 'string') throw badCursor(after);
  return { rank, kind, ref };
}
