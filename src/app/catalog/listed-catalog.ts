import type { CatalogEntry } from '../../core/mesh/product-list.js';
import type { DataVersion } from '../ports/data-version-store.js';
import type { Stores } from '../ports/stores.js';
import { KeptAnswers } from '../shared/kept-answers.js';

/** What the kept entries may weigh together: some tens of megabytes. */
const MOST_WEIGHT = 250_000;
/** The characters of texts that weigh as much as one entry. */
const CHARACTERS_OF_ONE = 128;
const KEY = 'entries';

/**
 * What lists of all products filter and sort by, read once and kept until a product, a contract or
 * a domain changes.
 */
export class ListedCatalog {
  private readonly kept = new KeptAnswers<readonly CatalogEntry[]>(MOST_WEIGHT);

  /** The entries of all products in the snapshot of this read, ordered by reference. */
  async entries(
    stores: Pick<Stores, 'catalog' | 'dataVersion'>,
    current: DataVersion,
  ): Promise<readonly CatalogEntry[]> {
    const known = await this.kept.find(stores, KEY, current);
    if (known !== null) return known;
    const { rests, result } = await stores.dataVersion.restsOf(() => stores.catalog.catalogEntries());
    const characters = result.reduce((sum, { text }) => sum + text.length, 0);
    this.kept.keep(KEY, result, result.length + characters / CHARACTERS_OF_ONE, { current, rests });
    return result;
  }
}
