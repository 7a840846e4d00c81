import { ANY_DOMAIN } from '../../core/access/authorize.js';
import { wordsOf } from '../../core/mesh/product-list.js';
import { HIT_KINDS, type HitKind, type SearchHit, compareHits, hitsOf } from '../../core/mesh/search.js';
import type { Page, PageRequest } from '../ports/page.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { runCooperatively } from '../shared/cooperative.js';
import { invalid } from '../shared/errors.js';
import { badCursor, fromCursor, lengthOf, toCursor, validatePage } from '../shared/paging.js';
import { defineUseCase } from '../shared/use-case.js';
import { type ContentPorts, mayReadContents } from './contents.js';
import { domainOfProduct } from './references.js';
import type { SearchedCatalog } from './searched-catalog.js';

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

/** Names that are compared in the time of one unit of work. */
const NAMES_OF_ONE_UNIT = 50;

/** Everything in the catalog whose name, title or description has all words, the best first. */
export const search = defineUseCase({
  name: 'search',
  permission: { action: 'catalog.read', domain: ANY_DOMAIN },
  work: async (ports: SearchPorts, call, input: SearchInput): Promise<SearchPage> => {
    validatePage(input);
    const words = wordsOf(input.text);
    if (words.length === 0)
      throw invalid({ code: 'INVALID_INPUT', message: '`text` has no word.', help: 'Name a word to find.' });
    const index = await ports.unitOfWork.read(async (stores) =>
      ports.searchedCatalog.index(stores, await stores.dataVersion.current()),
    );
    call.work?.charge(Math.ceil((index.entries.length + index.columns.length) / NAMES_OF_ONE_UNIT));
    const found = await runCooperatively(hitsOf(index, words));
    const all = found.filter((hit) => !isOfDocument(hit) || mayReadContents(ports, call.actor, hit.product));
    const hits = all.filter(({ kind }) => input.kinds?.includes(kind) !== false);
    const start = placeAfter(hits, input.after);
    const shown = hits.slice(start, start + lengthOf(input));
    return {
      items: shown.map((node) => ({ cursor: toCursor(JSON.stringify([node.rank, node.kind, node.ref])), node })),
      hasNextPage: start + shown.length < hits.length,
      totalCount: hits.length,
      facets: [
        { name: 'kind', values: countsOf(all.map(({ kind }) => kind)) },
        { name: 'domain', values: countsOf(hits.map(({ product }) => domainOfProduct(product))) },
      ],
    };
  },
});

/** Whether the hit is in the document of a contract, which not everybody may read. */
function isOfDocument({ kind, matched }: SearchHit): boolean {
  return kind === 'COLUMN' || (kind === 'CONTRACT' && matched !== 'name');
}

function countsOf(values: readonly string[]): SearchPage['facets'][number]['values'] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
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
  const match = /^\[(\d),"([A-Z]+)",(".*")\]$/su.exec(fromCursor(after) ?? '');
  const kind = HIT_KINDS.find((known) => known === match?.[2]);
  if (match === null || kind === undefined) throw badCursor(after);
  return { rank: Number(match[1]), kind, ref: JSON.parse(match[3] ?? '""') as string };
}
