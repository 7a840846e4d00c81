import type { ContractModel, Field } from '../../core/contract/model.js';
import { SEARCHED_CHARACTERS } from '../../core/mesh/product-list.js';
import type { Steps } from '../../core/shared/cooperative.js';
import type { SearchColumns, SearchEntry, SearchIndex } from '../../core/mesh/search.js';
import type { NewestVersion } from '../ports/catalog-store.js';
import type { DataVersion } from '../ports/data-version-store.js';
import type { Stores } from '../ports/stores.js';
import { isTurnOver, runCooperatively, yieldToEventLoop } from '../shared/cooperative.js';
import { KeptAnswers } from '../shared/kept-answers.js';
import type { ListedCatalog } from './listed-catalog.js';

type ReadStores = Pick<Stores, 'catalog' | 'dataVersion'>;

/** The names of a contract, of one of its versions. */
interface NamesOfVersion {
  readonly version: string;
  readonly description: string | null;
  readonly columns: readonly SearchColumns[];
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
      for (const block of found.columns) columns.push({ ...block, product });
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
    const blocks = await runCooperatively(blocksOf(found.model));
    const columns = blocks.map((lines) => ({
      ...{ contract: id, product, lines, lower: lines.toLowerCase() },
    }));
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

/** Fields that are read in one step. */
const FIELDS_OF_ONE_STEP = 500;
/** Blocks have about so many characters, so that one is searched in a few milliseconds. */
const CHARACTERS_OF_BLOCK = 32 * 1024;
/** The longest path of a column that is searched. */
const LONGEST_PATH = 1_000;

/** The columns of all objects, as texts of whole lines. */
function* blocksOf({ objects }: ContractModel): Steps<readonly string[]> {
  const blocks: string[] = [];
  let lines: string[] = [];
  let [characters, fields] = [0, 0];
  const open = objects.map(({ fields: own, name }): [path: string, fields: readonly Field[]] => [name, own]);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, own] = next;
    for (const field of own) {
      if (++fields % FIELDS_OF_ONE_STEP === 0) yield;
      const name = `${path}.${field.name}`;
      if (name.length > LONGEST_PATH) continue;
      const line = lineOf(name, field);
      lines.push(line);
      characters += line.length;
      open.push([name, field.fields]);
      if (characters < CHARACTERS_OF_BLOCK) continue;
      blocks.push(lines.join('\n'));
      [lines, characters] = [[], 0];
    }
  }
  return lines.length === 0 ? blocks : [...blocks, lines.join('\n')];
}

function lineOf(name: string, { documentation }: Field): string {
  const description = textOf(documentation);
  return (description === null ? name : `${name}\t${description}`).replaceAll('\n', ' ');
}

/** A description as text, or the purpose of one that has parts. */
function textOf({ description }: ContractModel['documentation']): string | null {
  const isParts = typeof description === 'object' && description !== null && !Array.isArray(description);
  const text = isParts ? (description as { readonly purpose?: unknown }).purpose : description;
  return typeof text === 'string' && text !== '' ? text.slice(0, SEARCHED_CHARACTERS) : null;
}
