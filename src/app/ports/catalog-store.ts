import type { Page, PageRequest } from './page.js';
import type { ContractDiff } from '../../core/contract/contract-diff.js';
import type { Contract, ContractVersion, VersionHead } from '../../core/contract/contract-version.js';
import type { ProductDocument } from '../../core/audit/catalog-records.js';
import type { DataProduct } from '../../core/mesh/data-product.js';
import type { CatalogEntry } from '../../core/mesh/product-list.js';
import type { Domain } from '../../core/mesh/domain.js';
import type { Instant } from '../../core/shared/interval.js';

/**
 * How a version compares with the one before it, decided at publish. `diff` is null for the first
 * version of a contract.
 */
export interface ContractVerdict {
  readonly contractId: string;
  readonly revision: number;
  /** The version it was compared with. */
  readonly against: string | null;
  readonly diff: ContractDiff | null;
}

/** The dataset to which a contract binds an object on one of its servers. */
export interface Binding {
  readonly contractId: string;
  readonly object: string;
  readonly server: string;
  readonly product: string;
  readonly namespace: string;
  readonly name: string;
}

/** The text of a published ODPS document. */
export interface PublishedDocument {
  readonly document: string;
  readonly digest: string;
  readonly publishedBy: string;
  readonly publishedAt: Instant;
}

/** The newest version of a contract. */
export type NewestVersion = Pick<Contract, 'id' | 'ref' | 'product' | 'latestVersion'>;

/** A product that declares to read a contract of another one. */
export interface DeclaredRead {
  readonly product: string;
  readonly consumer: string;
}

/** Domains, products, contracts, their versions and bindings. */
export interface CatalogStore {
  /** Locks the registration of domains until the transaction ends. */
  lockDomains(): Promise<void>;
  insertDomain(domain: Domain): Promise<void>;
  domainNames(): Promise<readonly string[]>;
  /** The names of the products of the domain, without the domain. */
  productNames(domain: string): Promise<readonly string[]>;
  /** Replaces title, description and owners. */
  updateDomain(domain: Domain): Promise<void>;
  /** The names of the domains that list the owner. */
  domainsOfOwner(owner: string): Promise<readonly string[]>;
  domainsByName(names: readonly string[]): Promise<readonly Domain[]>;
  domains(page: PageRequest): Promise<Page<Domain>>;

  /** Returns false when the product exists already. */
  insertProduct(product: DataProduct): Promise<boolean>;
  /** Locks the product until the transaction ends. Null when it does not exist. */
  lockProduct(ref: string): Promise<DataProduct | null>;
  /** Applies a newer revision of the ODPS document and keeps its text in the history. */
  updateProduct(product: DataProduct, published: PublishedDocument): Promise<void>;
  /** Replaces the ports, without a new revision of the document. */
  updatePorts(product: DataProduct): Promise<void>;
  productsByRef(refs: readonly string[]): Promise<readonly DataProduct[]>;
  products(page: PageRequest & { readonly domain?: string | null }): Promise<Page<DataProduct>>;
  /** What lists of products filter and sort by: a small entry for each, ordered by reference. */
  catalogEntries(): Promise<readonly CatalogEntry[]>;
  /** The products with an input port for a contract of one of these products, ordered by both. */
  declaredReads(products: readonly string[]): Promise<readonly DeclaredRead[]>;
  /** The newest documents and the claims of products, ordered by reference. */
  productDocuments(refs: readonly string[]): Promise<readonly ProductDocument[]>;
  /** The digest of the latest ODPS document, or null. */
  productDigest(ref: string): Promise<string | null>;
  /** The product with an output port for this contract; with `domain`, among the products of it. */
  productByOutputContract(contractId: string, domain?: string | null): Promise<string | null>;
  /** Products with an input port for one of these contracts. */
  productsByInputContract(contractIds: readonly string[]): Promise<readonly DataProduct[]>;

  /**
   * Locks the contract, so that its versions are numbered one after another. Creates a new contract
   * for `product` under the first of `names` that is free there; null when none is free.
   */
  lockContract(
    contractId: string,
    product: string,
    names: readonly string[],
    at: string,
  ): Promise<{ readonly product: string; readonly name: string; readonly created: boolean } | null>;
  /**
   * Moves the contract with its bindings to the product, under the first of `names` that is free
   * there; null, and nothing is changed, when none is free.
   */
  moveContract(contractId: string, product: string, names: readonly string[]): Promise<string | null>;
  /** The caller numbers the revision: the last one plus 1, under the lock of the contract. */
  insertVersion(version: ContractVersion): Promise<void>;
  insertVerdict(verdict: ContractVerdict): Promise<void>;
  /** Ordered by contract, then revision. */
  versionHeads(contractIds: readonly string[]): Promise<readonly VersionHead[]>;
  /** Ordered by revision. */
  versionsOf(contractId: string): Promise<readonly ContractVersion[]>;
  version(contractId: string, version: string): Promise<ContractVersion | null>;
  /** When the first version of the contract was published; null when it has no version. */
  firstPublishedAt(contractId: string): Promise<Instant | null>;
  contractsById(ids: readonly string[]): Promise<readonly Contract[]>;
  /** The contracts with another id that can be mistaken for this one (`looksLike`). */
  contractsLike(id: string): Promise<readonly Contract[]>;
  contractsOfProducts(products: readonly string[]): Promise<readonly Contract[]>;
  /** The newest version of each contract that has one, a small row each. */
  newestVersions(): Promise<readonly NewestVersion[]>;
  contracts(page: PageRequest & { readonly product?: string | null }): Promise<Page<Contract>>;
  /**
   * The highest version of each major line of every contract that is neither proposed nor retired.
   * The coordinator checks these.
   */
  activeVersions(): Promise<readonly VersionHead[]>;
  countVersions(): Promise<number>;

  /** Locks all bindings until the transaction ends: a dataset belongs to one product. */
  lockBindings(): Promise<void>;
  /** Replaces the bindings of the contract. */
  replaceBindings(contractId: string, bindings: readonly Binding[]): Promise<void>;
  bindingsOfDatasets(
    datasets: readonly { readonly namespace: string; readonly name: string }[],
  ): Promise<readonly Binding[]>;
  /** The files that contracts of other products bind, also as databases. */
  bindingsOfFiles(exceptOf: string): Promise<readonly Pick<Binding, 'contractId' | 'namespace' | 'name'>[]>;
  bindingsOfContracts(contractIds: readonly string[]): Promise<readonly Binding[]>;
  bindingsOfProducts(products: readonly string[]): Promise<readonly Binding[]>;
  allBindings(): Promise<readonly Binding[]>;
}
