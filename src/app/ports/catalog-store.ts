import type { Page, PageRequest } from './page.js';
import type { ContractDiff } from '../../core/contract/contract-diff.js';
import type { Contract, ContractVersion, VersionHead } from '../../core/contract/contract-version.js';
import type { DataProduct } from '../../core/mesh/data-product.js';
import type { Domain } from '../../core/mesh/domain.js';
import type { Instant } from '../../core/shared/interval.js';
import type { ContractModel } from '../../core/contract/model.js';

/** How a version was judged when it was published. `diff` is null for the first of its contract. */
export interface ContractVerdict {
  readonly contractId: string;
  readonly revision: number;
  /** The version it was judged against. */
  readonly against: string | null;
  readonly diff: ContractDiff | null;
}

/** What a contract's object is bound to by one of its servers. */
export interface Binding {
  readonly contractId: string;
  readonly object: string;
  readonly server: string;
  readonly product: string;
  readonly namespace: string;
  readonly name: string;
}

/** Domains, products, contracts, their versions and bindings. */
export interface CatalogStore {
  /** Waits until no other transaction registers domains. */
  lockDomains(): Promise<void>;
  insertDomain(domain: Domain): Promise<void>;
  domainsByName(names: readonly string[]): Promise<readonly Domain[]>;
  domains(page: PageRequest): Promise<Page<Domain>>;

  /** False when the product is already there. */
  insertProduct(product: DataProduct): Promise<boolean>;
  /** The product under its row lock, or null. */
  lockProduct(ref: string): Promise<DataProduct | null>;
  /** Replaces the product's facts with a newer ODPS revision and keeps the document's text in its history. */
  updateProduct(product: DataProduct, document: string, digest: string, publishedBy: string, at: string): Promise<void>;
  productsByRef(refs: readonly string[]): Promise<readonly DataProduct[]>;
  products(page: PageRequest & { readonly domain?: string | null }): Promise<Page<DataProduct>>;
  /** The digest of the latest ODPS document, or null. */
  productDigest(ref: string): Promise<string | null>;
  /** The product one of whose output ports names this contract id. */
  productByOutputContract(contractId: string): Promise<string | null>;
  /** Products one of whose input ports names one of these contract ids. */
  productsByInputContract(contractIds: readonly string[]): Promise<readonly DataProduct[]>;

  /**
   * Takes the row lock under which versions of the contract are numbered; creates the contract for `product` when new, under the
   * first of `names` that is free in the product. Null when none is.
   */
  lockContract(
    contractId: string,
    product: string,
    names: readonly string[],
    at: string,
  ): Promise<{ readonly product: string; readonly name: string; readonly created: boolean } | null>;
  /** Numbers are the caller's: under the contract's lock, one more than the last. */
  insertVersion(row: ContractVersion): Promise<void>;
  insertVerdict(verdict: ContractVerdict): Promise<void>;
  /** By contract, in order of revision. */
  versionHeads(contractIds: readonly string[]): Promise<readonly VersionHead[]>;
  /** In order of revision. */
  versionsOf(contractId: string): Promise<readonly ContractVersion[]>;
  version(contractId: string, version: string): Promise<ContractVersion | null>;
  /** When the contract's first version was published; null where it has none. */
  firstPublishedAt(contractId: string): Promise<Instant | null>;
  contractsById(ids: readonly string[]): Promise<readonly Contract[]>;
  contractsOfProducts(products: readonly string[]): Promise<readonly Contract[]>;
  contracts(page: PageRequest & { readonly product?: string | null }): Promise<Page<Contract>>;
  /** Every version that is neither proposed nor retired and is the highest of its major: what the coordinator watches. */
  servingVersions(): Promise<readonly ContractVersion[]>;
  countVersions(): Promise<number>;

  /** Waits until no other transaction changes bindings: a dataset belongs to one product. */
  lockBindings(): Promise<void>;
  /** Replaces the bindings of the contract. */
  replaceBindings(contractId: string, bindings: readonly Binding[]): Promise<void>;
  bindingsOfDatasets(
    datasets: readonly { readonly namespace: string; readonly name: string }[],
  ): Promise<readonly Binding[]>;
  bindingsOfContracts(contractIds: readonly string[]): Promise<readonly Binding[]>;
  bindingsOfProducts(products: readonly string[]): Promise<readonly Binding[]>;
  allBindings(): Promise<readonly Binding[]>;
}

export type { ContractModel };
