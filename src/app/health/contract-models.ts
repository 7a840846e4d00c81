import { selectVersion } from '../../core/contract/versions.js';
import type { ContractModel } from '../../core/contract/model.js';
import type { Check } from '../../core/quality/check.js';
import { checksOf } from '../../core/quality/derive.js';
import { type Grid, gridOf } from '../../core/shared/grid.js';
import type { Instant } from '../../core/shared/interval.js';
import type { CatalogStore, ContractHead } from '../ports/catalog-store.js';
import type { Ids } from '../ports/clock.js';
import type { ContractView } from '../views-catalog.js';

/** One contract version with what health and gate derive from its model. */
export interface ServedContract {
  readonly contract: ContractView;
  readonly version: string;
  readonly model: ContractModel;
  readonly checks: readonly Check[];
  readonly grid: Grid | null;
  readonly firstPublishedAt: Instant;
}

type Derived = Omit<ServedContract, 'contract' | 'version'>;

/** Versions are immutable, so what is derived of one is kept; the oldest are forgotten first. */
const MOST_KEPT = 2000;

/** The serving versions of contracts: which one serves is asked each time, what it says is derived once. */
export class ContractModels {
  private readonly derived = new Map<string, Derived>();

  constructor(private readonly ids: Ids) {}

  /** For each contract the highest version in the range that is neither proposed nor retired, or null. */
  async serving(
    catalog: CatalogStore,
    contracts: readonly ContractView[],
    rangeOf: (contract: ContractView) => string | null = () => null,
  ): Promise<readonly (ServedContract | null)[]> {
    if (contracts.length === 0) return [];
    const heads = await catalog.versionHeads(contracts.map(({ id }) => id));
    const served: (ServedContract | null)[] = [];
    for (const contract of contracts) {
      const own = heads.filter(({ contractId }) => contractId === contract.id);
      const head = selectVersion(own, rangeOf(contract));
      const derived = head === null ? null : await this.derive(catalog, head, own);
      served.push(head === null || derived === null ? null : { contract, version: head.version, ...derived });
    }
    return served;
  }

  private async derive(
    catalog: CatalogStore,
    head: ContractHead,
    heads: readonly ContractHead[],
  ): Promise<Derived | null> {
    const key = `${head.contractId}@${head.version}#${head.modelDigest}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const row = await catalog.version(head.contractId, head.version);
    if (row === null) return null;
    const first = heads.find(({ revision }) => revision === 1);
    const firstRow = first === undefined ? row : ((await catalog.version(head.contractId, first.version)) ?? row);
    const derived: Derived = {
      model: row.model,
      checks: checksOf(row.model, (text) => this.ids.sha256(text)),
      grid: gridOf(row.model),
      firstPublishedAt: firstRow.publishedAt,
    };
    this.derived.set(key, derived);
    const oldest = this.derived.keys().next();
    if (this.derived.size > MOST_KEPT && oldest.done !== true) this.derived.delete(oldest.value);
    return derived;
  }
}
