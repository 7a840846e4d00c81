import type { ContractModel, Field } from '../../core/contract/model.js';
import type { SearchColumns, SearchEntry, SearchIndex } from '../../core/mesh/search.js';
import type { NewestVersion } from '../ports/catalog-store.js';
import type { DataVersion } from '../ports/data-version-store.js';
import type { Stores } from '../ports/stores.js';
import { isTurnOver, yieldToEventLoop } from '../shared/cooperative.js';
import { KeptAnswers } from '../shared/kept-answers.js';
import type { ListedCatalog } from './listed-catalog.js';

type ReadStores = Pick<Stores, 'catalog' | 'dataVersion'>;

/** The names of a contract, of one of its versions. */
interface NamesOfVersion {
  readonly version: string;
  readonly description: string | null;
  readonly columns: SearchColumns;
}

const KEY = 'index';
const NO_LIMIT = Number.POSITIVE_INFINITY;

/**
 * All names of the catalog, kept until a product, a contract or a domain changes. The columns of a
 * version are read once: after a publish only those of the new version are.
 */
export class SearchedCatalog {
  private readonly kept = new KeptAnswers<SearchIndex>(NO_LIMIT);
  private readonly names = new Map<string, NamesOfVersion>();

  constructor(private readonly listed: ListedCatalog) {}

  async index(stores: ReadStores, current: DataVersion): Promise<SearchIndex> {
    const known = await this.kept.find(stores, KEY, current);
    if (known !== null) return known;
    const products = await this.listed.entries(stores, current);
    const { rests, result } = await stores.dataVersion.restsOf(async () => ({
      contracts: await stores.catalog.newestVersions(),
      bindings: await stores.catalog.allBindings(),
    }));
    const entries: SearchEntry[] = products.map(({ description, ref, title }) => ({
      ...{ kind: 'PRODUCT' as const, ref, product: ref, title, description },
    }));
    const columns: SearchColumns[] = [];
    for (const contract of result.contracts) {
      if (isTurnOver()) await yieldToEventLoop();
      const found = await this.namesOf(stores, contract);
      if (found === null) continue;
      const { product, ref } = contract;
      entries.push({ kind: 'CONTRACT', ref, product, title: null, description: found.description });
      columns.push({ ...found.columns, product });
    }
    const datasets = new Map(result.bindings.map((binding) => [`${binding.namespace}|${binding.name}`, binding]));
    for (const [ref, { product }] of datasets)
      entries.push({ kind: 'DATASET', ref, product, title: null, description: null });
    const index = { entries, columns };
    this.forget(result.contracts);
    this.kept.keep(KEY, index, entries.length, { current, rests });
    return index;
  }

  private async namesOf({ catalog }: ReadStores, contract: NewestVersion): Promise<NamesOfVersion | null> {
    const { id, latestVersion: version, product } = contract;
    const known = this.names.get(id);
    if (known?.version === version) return known;
    const found = await catalog.version(id, version);
    if (found === null) return null;
    const lines = linesOf(found.model).join('\n');
    const columns = { contract: id, product, lines, lower: lines.toLowerCase() };
    const names = { version, description: textOf(found.model.documentation), columns };
    this.names.set(id, names);
    return names;
  }

  private forget(contracts: readonly NewestVersion[]): void {
    if (this.names.size === contracts.length) return;
    const present = new Set(contracts.map(({ id }) => id));
    for (const id of this.names.keys()) if (!present.has(id)) this.names.delete(id);
  }
}

function linesOf({ objects }: ContractModel): readonly string[] {
  const lines: string[] = [];
  const open = objects.map(({ fields, name }): [path: string, fields: readonly Field[]] => [name, fields]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, fields] = next;
    for (const field of fields) {
      const name = `${path}.${field.name}`;
      const description = textOf(field.documentation);
      lines.push((description === null ? name : `${name}\t${description}`).replaceAll('\n', ' '));
      open.push([name, field.fields]);
    }
  }
  return lines;
}

/** The longest part of a description that is kept. */
const LONGEST = 500;

/** A description as text, or the purpose of one that has parts. */
function textOf({ description }: ContractModel['documentation']): string | null {
  const isParts = typeof description === 'object' && description !== null && !Array.isArray(description);
  const text = isParts ? (description as { readonly purpose?: unknown }).purpose : description;
  return typeof text === 'string' && text !== '' ? text.slice(0, LONGEST) : null;
}
