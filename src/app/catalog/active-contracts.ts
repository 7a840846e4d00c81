import type { Contract, VersionHead } from '../../core/contract/contract-version.js';
import type { ContractModel } from '../../core/contract/model.js';
import { majorOf, nextEffectiveDate, versionsInForce } from '../../core/contract/versions.js';
import type { Pauses } from '../../core/calendar/pauses.js';
import type { MaintenanceWindow } from '../../core/maintenance/maintenance-window.js';
import { type Partitioning, partitioningOf } from '../../core/partition/partitioning.js';
import type { Check } from '../../core/quality/check.js';
import { checksInSteps } from '../../core/quality/derive.js';
import { type FilesRead, filesRead } from '../../core/quality/files-read.js';
import { type OwedCheck, owedChecks, versionThatApplies } from '../../core/quality/owed.js';
import {
  type ContractServer,
  DEFAULT_ENVIRONMENT,
  type PlaceOfVersion,
  contractServers,
} from '../../core/quality/server-choice.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import type { Instant, Partition } from '../../core/shared/interval.js';
import type { DeliveryCalendar } from '../../core/sla/delivery-calendar.js';
import type { CatalogStore } from '../ports/catalog-store.js';
import type { Stores } from '../ports/stores.js';
import type { Ids } from '../ports/clock.js';
import { runCooperatively } from '../shared/cooperative.js';
import { BusinessOfContracts } from './business-facts.js';

/** A version of a contract, with what checks, health and gate derive from its model. */
export interface ActiveContract {
  readonly contract: Contract;
  readonly version: string;
  /** The moment as which what is recorded of its business time counts. */
  readonly asOf: Instant;
  /**
   * Names the contract, the versions in force, among which the one that applies is chosen, and what
   * is known of its business time.
   */
  readonly key: string;
  /** The versions in force within the requested range, lowest first. */
  readonly inForce: readonly VersionHead[];
  /** When another version within the range becomes effective; null where none is announced. */
  readonly nextEffectiveAt: Instant | null;
  readonly model: ContractModel;
  readonly checks: readonly OwedCheck[];
  /** Promises of a later version that the partition does not owe. */
  readonly notOwed: readonly Check[];
  /** The servers of the version in this installation, as declared. */
  readonly servers: readonly ContractServer[];
  readonly partitioning: Partitioning | null;
  /** Null without a partitioning. */
  readonly calendar: DeliveryCalendar | null;
  /** The calendars that it names and the catalog does not have. */
  readonly unknownCalendars: readonly string[];
  /** The maintenance windows about its product, and when its clocks stand still in them. */
  readonly windows: readonly MaintenanceWindow[];
  readonly pauses: Pauses;
  readonly firstPublishedAt: Instant;
}

type Derived = Pick<ActiveContract, 'model' | 'checks' | 'notOwed' | 'servers' | 'partitioning' | 'firstPublishedAt'>;

/** What active contracts are read from. */
export type ActiveStores = Pick<Stores, 'catalog' | 'calendars' | 'maintenance'>;

/** What follows from the calendars of a contract, and from the windows about it. */
type Scheduled = Pick<ActiveContract, 'calendar' | 'pauses' | 'unknownCalendars' | 'windows'>;

/** Versions are immutable, so what is derived from one is kept; the oldest are dropped first. */
const MOST_KEPT = 2000;
/** A check takes a kilobyte: a few contracts of 60,000 columns must not fill the memory. */
const MOST_CHECKS_KEPT = 300_000;

/** The longest name of what is known of business time. */
const LONGEST_KEY = 100;

/** Versions whose servers are kept. */
const MOST_SERVERS_KEPT = 20_000;

/** The files of a version that are kept: most contracts have a few objects. */
const MOST_FILES_KEPT = 20;

/** The moment of a question, and the versions of each contract that it accepts. */
export interface Accepted {
  readonly asOf: Instant;
  /** SemVer range; null or absent for any version. */
  readonly rangeOf?: (contract: Contract) => string | null;
}

/**
 * The active versions of contracts. Which version is active is read each time; what its model gives
 * is derived once.
 */
export class ActiveContracts {
  private readonly derived = new Map<string, Derived>();
  private checksKept = 0;
  /** The servers of versions in this installation; few bytes each. */
  private readonly servers = new Map<string, readonly ContractServer[]>();
  private readonly files = new Map<string, readonly FilesRead[]>();
  private readonly business = new BusinessOfContracts();

  constructor(
    private readonly ids: Ids,
    /** The environment of this installation, whose servers are judged. */
    private readonly environment = DEFAULT_ENVIRONMENT,
  ) {}

  /** For each contract the highest version in force in the range, or null. */
  async of(
    stores: ActiveStores,
    contracts: readonly Contract[],
    { asOf, rangeOf = () => null }: Accepted,
  ): Promise<readonly (ActiveContract | null)[]> {
    if (contracts.length === 0) return [];
    const { catalog } = stores;
    const heads = await catalog.versionHeads(contracts.map(({ id }) => id));
    const found: (Omit<ActiveContract, keyof Scheduled> | null)[] = [];
    for (const contract of contracts) {
      const own = heads.filter(({ contractId }) => contractId === contract.id);
      const range = rangeOf(contract);
      const inForce = versionsInForce(own, range, asOf);
      const head = inForce.at(-1);
      const derived = head === undefined ? null : await this.derive(catalog, head);
      found.push(
        head === undefined || derived === null
          ? null
          : {
              contract,
              version: head.version,
              asOf,
              key: `${contract.id}@${inForce.map(({ version }) => version).join(',')}`,
              inForce,
              nextEffectiveAt: nextEffectiveDate(own, range, asOf),
              ...derived,
            },
      );
    }
    const known = found.filter((one) => one !== null);
    const scheduled = await this.scheduled(stores, known);
    return found.map((one) => (one === null ? null : (scheduled.get(one) ?? null)));
  }

  /** The contracts with their partitions in business time. */
  private async scheduled<T extends Omit<ActiveContract, keyof Scheduled>>(
    stores: ActiveStores,
    contracts: readonly T[],
  ): Promise<ReadonlyMap<T, T & Scheduled>> {
    const scheduled = new Map<T, T & Scheduled>();
    const about = contracts.map((one) => ({ ...one, product: one.contract.product }));
    const business = await this.business.of(stores, about);
    for (const [index, one] of contracts.entries()) {
      const known = business[index];
      if (known === undefined) continue;
      const calendar = this.business.scheduleOf(one.model, one.partitioning, known);
      const { pauses, unknown: unknownCalendars, windows } = known;
      scheduled.set(one, {
        ...one,
        key: this.keyWith(one.key, known.key),
        calendar,
        pauses,
        unknownCalendars,
        windows,
      });
    }
    return scheduled;
  }

  /**
   * What a partition owes: the version that applies to it, with the weaker of its promises and
   * those of later versions of its line. `deliveredAt` is when the partition was last delivered
   * whole, where that is known. Lines whose data is partitioned in another way have no such
   * partition.
   */
  async owedBy(
    stores: ActiveStores,
    active: ActiveContract,
    partition: Partition,
    deliveredAt: Instant | null,
  ): Promise<ActiveContract> {
    const { catalog } = stores;
    let candidates = active.inForce;
    for (;;) {
      const applies = versionThatApplies(candidates, partition, deliveredAt);
      if (applies === null || applies.version === active.version) return active;
      const line = candidates.filter(({ version }) => majorOf(version) === majorOf(applies.version));
      const newest = await this.derive(catalog, line.at(-1) ?? applies);
      if (newest !== null && canonicalJson(newest.partitioning) === canonicalJson(active.partitioning)) {
        const owed = await this.owed(catalog, line.slice(line.indexOf(applies)), newest);
        const applying = { ...active, ...owed, version: applies.version };
        // The name of what is known stays that of the contract.
        return { ...applying, ...(await this.scheduled(stores, [applying])).get(applying), key: active.key };
      }
      candidates = candidates.filter((head) => !line.includes(head));
    }
  }

  /** Names of many windows are long: then a digest takes their place. */
  private keyWith(key: string, business: string): string {
    if (business === '') return key;
    return `${key} ${business.length > LONGEST_KEY ? this.ids.sha256(business).slice(0, 32) : business}`;
  }

  /** The partitions of a model, with what is recorded of its business time at the moment. */
  async calendarOf(
    stores: ActiveStores,
    { model, product }: { readonly model: ContractModel; readonly product: string },
    asOf: Instant,
  ): Promise<DeliveryCalendar | null> {
    const [known] = await this.business.of(stores, [{ asOf, model, product, servers: this.serversOf(model) }]);
    return known === undefined ? null : this.business.scheduleOf(model, partitioningOf(model), known);
  }

  /** Reads again what the business time of the contract rests on: an answer rests on it too. */
  async restOn(stores: ActiveStores, active: ActiveContract): Promise<void> {
    await this.scheduled(stores, [active]);
  }

  /** The servers of a contract version in this installation. */
  serversOf(model: ContractModel): readonly ContractServer[] {
    return contractServers(model, this.environment, (text) => this.ids.sha256(text));
  }

  /** Where these versions of a contract have their data: those that evidence ran under. */
  async placesOf(catalog: CatalogStore, contractId: string, versions: Iterable<string>): Promise<PlaceOfVersion> {
    const servers = new Map<string, readonly ContractServer[]>();
    for (const version of new Set(versions)) {
      servers.set(version, await this.serversOfVersion(catalog, contractId, version));
    }
    return (version, name) => {
      const found = (servers.get(version) ?? []).find((server) =>
        name === null ? server.isRead : server.name === name,
      );
      return found?.place ?? null;
    };
  }

  /** The files that checks of the version read, on servers of all installations. */
  async filesOf(catalog: CatalogStore, { contractId, version }: VersionHead): Promise<readonly FilesRead[]> {
    const key = `${contractId}@${version}`;
    const known = this.files.get(key);
    if (known !== undefined) return known;
    const found = await catalog.version(contractId, version);
    const files = found === null ? [] : filesRead(found.model);
    // A few contracts of thousands of objects must not fill the memory.
    if (this.files.size >= MOST_SERVERS_KEPT) this.files.clear();
    if (files.length <= MOST_FILES_KEPT) this.files.set(key, files);
    return files;
  }

  private async serversOfVersion(
    catalog: CatalogStore,
    contractId: string,
    version: string,
  ): Promise<readonly ContractServer[]> {
    const key = `${contractId}@${version}`;
    const known = this.servers.get(key);
    if (known !== undefined) return known;
    const found = await catalog.version(contractId, version);
    if (found === null) return [];
    const servers = this.serversOf(found.model);
    if (this.servers.size >= MOST_SERVERS_KEPT) this.servers.clear();
    this.servers.set(key, servers);
    return servers;
  }

  /**
   * The promises of a line's versions, the one that applies first, for a partition that owes them.
   */
  private async owed(catalog: CatalogStore, versions: readonly VersionHead[], newest: Derived): Promise<Derived> {
    const [first] = versions;
    const last = versions.at(-1);
    if (first === undefined || last === undefined || first === last) return newest;
    const key = `${first.contractId}@${versions.map(({ modelDigest }) => modelDigest).join(',')}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const definitions: (readonly Check[])[] = [];
    for (const head of versions) definitions.push(await this.definitions(catalog, head, newest));
    return this.keep(key, { ...newest, ...owedChecks(definitions) });
  }

  /** The checks of an earlier version, for data that is cut and served as in the newest. */
  private async definitions(catalog: CatalogStore, head: VersionHead, newest: Derived): Promise<readonly Check[]> {
    const version = await catalog.version(head.contractId, head.version);
    if (version === null) return [];
    const { partitioning, servers, sla } = newest.model;
    return this.checksOf({ ...version.model, partitioning, servers, sla });
  }

  private async derive(catalog: CatalogStore, head: VersionHead): Promise<Derived | null> {
    const key = `${head.contractId}@${head.version}#${head.modelDigest}`;
    const known = this.derived.get(key);
    if (known !== undefined) return known;
    const version = await catalog.version(head.contractId, head.version);
    if (version === null) return null;
    const partitioning = partitioningOf(version.model);
    const servers = this.serversOf(version.model);
    this.servers.set(`${head.contractId}@${head.version}`, servers);
    return this.keep(key, {
      model: version.model,
      checks: await this.checksOf(version.model),
      notOwed: [],
      servers,
      partitioning,
      firstPublishedAt: (await catalog.firstPublishedAt(head.contractId)) ?? version.publishedAt,
    });
  }

  private checksOf(model: ContractModel): Promise<readonly Check[]> {
    return runCooperatively(checksInSteps(model, (text) => this.ids.sha256(text)));
  }

  private keep(key: string, derived: Derived): Derived {
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
