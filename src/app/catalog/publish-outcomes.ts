import type { ContractDiff } from '../../core/contract/contract-diff.js';
import type { ListedVersion } from '../../core/contract/contract-version.js';
import type { DataProduct } from '../../core/mesh/data-product.js';
import type { Issue } from '../../core/shared/issue.js';

/**
 * The outcome of publishing a contract; an expected failure of the request itself is an AppFailure.
 */
export type PublishContractOutcome =
  | {
      readonly kind: 'PUBLISHED';
      readonly version: ListedVersion;
      /** The version that `diff` compares with; null for the first one. */
      readonly against: string | null;
      readonly diff: ContractDiff | null;
      readonly dryRun: boolean;
    }
  | { readonly kind: 'UNCHANGED'; readonly version: ListedVersion }
  | { readonly kind: 'INVALID'; readonly issues: readonly Issue[] }
  | {
      readonly kind: 'INCOMPATIBLE';
      readonly against: string;
      readonly proposed: string;
      /** The version that the changes could be published as. */
      readonly next: string;
      readonly diff: ContractDiff;
    }
  /** The version is published with another model. */
  | {
      readonly kind: 'VERSION_EXISTS';
      readonly contractId: string;
      readonly version: string;
      /** The version that the changes could be published as. */
      readonly next: string;
      readonly diff: ContractDiff;
    };

/** The outcome of publishing a product. */
export type PublishProductOutcome =
  | { readonly kind: 'PUBLISHED'; readonly product: DataProduct }
  | { readonly kind: 'UNCHANGED'; readonly product: DataProduct }
  | { readonly kind: 'INVALID'; readonly issues: readonly Issue[] };
