import type { Contract, VersionHead } from '../../core/contract/contract-version.js';
import type { ContractModel } from '../../core/contract/model.js';
import { activeVersion } from '../../core/contract/versions.js';
import { type Partitioning, partitioningOf } from '../../core/partition/partitioning.js';
import type { Check } from '../../core/quality/check.js';
import { checksInSteps } from '../../core/quality/derive.js';
import type { Instant } from '../../core/shared/interval.js';
import { DeliveryCalendar } from '../../core/sla/delivery-calendar.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import type { Ids } from '../ports/clock.js';
import { runCooperatively } from '../shared/cooperative.js';

/** The active version of a contract, with what checks, health and gate derive from its model. */
export interface ActiveContract {
  readonly contract: Contract;
  readonly version: string;
  readonly model: ContractModel;
  readonly checks: readonly Check[];
  readonly partitioning: Partitioning | null;
  /** Null without a partitioning. */
  readonly calendar: DeliveryCalendar | null;
  readonly firstPublishedAt: Instant;
}

type Derived = Omit<ActiveContract, 'contract' | 'version'>;

/** Versions are immutable, so what is derived from one is kept; the oldest are dropped first. */
const MOST_KEPT = 2000;
/** A check takes a kilobyte: a few contracts of 60,000 columns must not fill the memory. */
const MOST_CHECKS_KEPT = 300_000;

/**
 * The active versions of contracts. Which version is active is read each time; what its model gives
 * is derived once.
 */
export class ActiveContracts {
  private readonly derived = new Map<string, Derived>();
  private checksKept = 0;

  constructor(private readonly ids: Ids) {}

  /** For each contract the active version in the range (`activeVersion`), or null. */
  async of(
    catalog: CatalogStore,
    contracts: readonly Contract[],
    rangeOf: (contract: Contract) => string | null = () => null,
  ): Promise<readonly (ActiveContract | null)[]> {
    if (contracts.length === 0) return [];
    const heads = await catalog.versionHeads(contracts.map(({ id }) => id));
    const active: (ActiveContract | null)[] = [];
    for (const contract of contracts) {
      const own = heads.filter(({ contractId }) => contractId === contract.id);
      const head = activeVersion(own, rangeOf(contract));
      const derived = head === null ? null : await this.derive(catalog, head);
      active.push(head === null || derived === null ? null : { contract, version: head.version, ...derived });
    }
    return active;
  }

  private async derive(catalog: CatalogStore, head: VersionHead): Promise<Derived | null> {
    const key = `${head.contractId}@${head.version}#${head.modelDigest}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const version = await catalog.version(head.contractId, head.version);
    if (version === null) return null;
    const partitioning = partitioningOf(version.model);
    const derived: Derived = {
      model: version.model,
      checks: await runCooperatively(checksInSteps(version.model, (text) => this.ids.sha256(text))),
      partitioning,
      calendar: partitioning === null ? null : new DeliveryCalendar(version.model.sla, partitioning),
      firstPublishedAt: (await catalog.firstPublishedAt(head.contractId)) ?? version.publishedAt,
    };
    // A concurrent question may have derived the same meanwhile.
    this.checksKept += derived.checks.length - (this.derived.get(key)?.checks.length ?? 0);
    this.derived.set(key, derived);
    this.dropOldest();
    return derived;
  }

  /** The newest is kept however large it is. */
  private dropOldest(): void {
    for (const [key, { checks }] of this.derived) {
      const few = this.derived.size <= MOST_KEPT && this.checksKept <= MOST_CHECKS_KEPT;
      if (few || this.derived.size === 1) return;
      this.derived.delete(key);
      this.checksKept -= checks.length;
    }
  }
}
