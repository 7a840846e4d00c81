import type { ListedVersion } from '../../core/contract/contract-version.js';
import type { DatasetDetails, JobDetails } from '../../core/lineage/details.js';
import type * as types from '../graphql/generated/types.generated.js';

/** A product whose domain and contracts are loaded on demand. */
export type ProductModel = Omit<types.DataProduct, 'domain' | 'owners' | 'contracts'> & { readonly domainName: string };

/** A contract whose product is loaded on demand. */
export type ContractModel = Omit<types.Contract, 'product'>;

/**
 * A version whose product is loaded on demand; objects and model are presented from the core's
 * model.
 */
export type ContractVersionModel = Omit<types.ContractVersion, 'product' | 'objects'> & {
  readonly source: ListedVersion['model'];
};

/** A dataset as lineage names it; `view` is what else is known, where it is already loaded. */
export type DatasetModel = Pick<types.Dataset, 'id' | 'depth' | 'productRef' | 'namespace' | 'name'> & {
  readonly view: DatasetDetails | null;
};

/** A job as lineage names it; `view` as with datasets. */
export type JobModel = Pick<types.Job, 'id' | 'depth' | 'productRef' | 'namespace' | 'name'> & {
  readonly view: JobDetails | null;
};
