import type { EvidenceOfKeys } from '../../app/checks/failing-keys.js';
import type { ListedVersion } from '../../core/contract/contract-version.js';
import type { DatasetDetails, JobDetails } from '../../core/lineage/details.js';
import type { ResolvedFields } from '../graphql/schema/resolved-fields.generated.js';
import type * as types from '../graphql/schema/types.generated.js';

/*
 * The types of the schema that have resolvers. `<Type>Model` is what a presenter returns for
 * `<Type>` and what its resolvers receive: scripts/generate/graphql.mjs reads the names here.
 */

/** The fields of a type that no file in graphql/resolvers supplies. */
type Presented<Type extends { readonly __typename?: keyof ResolvedFields }> = Omit<
  Type,
  ResolvedFields[NonNullable<Type['__typename']>]
>;

/** `source` is the result whose keys of failing rows are loaded on demand. */
export type EvidenceModel = Presented<types.Evidence> & { readonly source: EvidenceOfKeys };

export type DomainModel = Presented<types.Domain>;

export type DataProductModel = Presented<types.DataProduct> & { readonly domainName: string };

export type ProductConsumerModel = Presented<types.ProductConsumer>;

export type ContractModel = Presented<types.Contract>;

/** `source` is the model that `objects` are presented from. */
export type ContractVersionModel = Presented<types.ContractVersion> & { readonly source: ListedVersion['model'] };

export type SearchHitModel = Presented<types.SearchHit> & { readonly productRef: string };

export type GateDecisionModel = Presented<types.GateDecision>;

export type MeshStatusModel = Presented<types.MeshStatus>;

export type MeModel = Presented<types.Me>;

/** `view` is null if lineage named the dataset: its details are loaded on demand. */
export type DatasetModel = Presented<types.Dataset> & { readonly view: DatasetDetails | null };

/** `view` as in DatasetModel. */
export type JobModel = Presented<types.Job> & { readonly view: JobDetails | null };
