import type { ContractModel, JsonValue } from '../../core/contract/model.js';
import type { Instant } from '../../core/shared/interval.js';
import type { Issue } from '../../core/shared/issue.js';

/** One page of a list, in a stable order. `cursor` of an entry is opaque to callers. */
export interface Page<T> {
  readonly items: readonly { readonly cursor: string; readonly node: T }[];
  readonly hasNextPage: boolean;
  /** Only of lists that can be read backward. */
  readonly hasPreviousPage?: boolean;
  readonly totalCount: number;
}

/** Relay paging, forward: `first` defaults to 50 and is capped at 500. */
export interface PageRequest {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Relay paging either way: `last` entries, before the cursor `before` or to the end; the order of the list stays. */
export interface TwoWayPageRequest extends PageRequest {
  readonly last?: number | null;
  readonly before?: string | null;
}

export interface DomainView {
  readonly name: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly owners: readonly string[];
  readonly createdAt: Instant;
}

export interface ProductView {
  /** `domain/product`. */
  readonly ref: string;
  readonly domain: string;
  readonly name: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly status: string | null;
  readonly inputPorts: readonly InputPortView[];
  readonly outputPorts: readonly OutputPortView[];
  /** Revision of the ODPS document; 0 while the product exists only through a contract. */
  readonly revision: number;
  readonly createdAt: Instant;
}

export interface InputPortView {
  readonly name: string;
  readonly contractId: string;
  readonly version: string | null;
  /** `concordat.dependency`: hard unless declared otherwise. */
  readonly dependency: 'hard' | 'soft' | 'none';
  /** `concordat.mapper`, or null: identity where both partitionings are equal. */
  readonly mapper: 'identity' | 'cover' | 'latest-closed' | null;
}

export interface OutputPortView {
  readonly name: string;
  readonly contractId: string | null;
  readonly version: string | null;
  readonly description: string | null;
  readonly type: string | null;
}

export type ContractLifecycle = 'PROPOSED' | 'ACTIVE' | 'SUPERSEDED' | 'DEPRECATED' | 'RETIRED';

export interface ContractView {
  readonly id: string;
  /** `domain/product/name`. */
  readonly ref: string;
  readonly product: string;
  readonly name: string;
  readonly latestVersion: string;
  readonly revisionCount: number;
}

export interface ContractVersionView {
  readonly contractId: string;
  readonly contractRef: string;
  readonly product: string;
  readonly version: string;
  readonly revision: number;
  readonly lifecycle: ContractLifecycle;
  readonly publishedAt: Instant;
  readonly publishedBy: string;
  readonly comment: string | null;
  readonly format: 'YAML' | 'JSON' | 'MESH_CARD';
  /** The author's text, byte for byte. */
  readonly document: string;
  readonly model: ContractModel;
  readonly modelDigest: string;
  /** Warnings found at publish. */
  readonly warnings: readonly Issue[];
}

export type Bump = 'MAJOR' | 'MINOR' | 'PATCH' | 'NONE';
export type ChangeVerdict = 'OK' | 'WARN' | 'BREAKS';
export type Perspective = 'PRODUCER' | 'CONSUMER';

/** One difference between two models, judged for both sides. */
export interface ContractChange {
  /** FIELD_REMOVED, TYPE_NARROWED, SLA_WEAKENED … */
  readonly code: string;
  readonly pointer: string;
  readonly from: JsonValue;
  readonly to: JsonValue;
  readonly producer: ChangeVerdict;
  readonly consumer: ChangeVerdict;
  readonly message: string;
  /** Who reads what changed; empty where nobody is known to. */
  readonly affected: readonly AffectedConsumer[];
}

export interface AffectedConsumer {
  readonly consumer: string;
  readonly column: string | null;
  readonly provenance: 'DECLARED' | 'OBSERVED' | 'INFERRED';
}

export interface ContractDiff {
  /** The version bump the changes need. */
  readonly required: Bump;
  readonly changes: readonly ContractChange[];
  /** False when the asked perspective has a BREAKS. */
  readonly compatible: boolean;
}

export interface ContractValidation {
  readonly valid: boolean;
  readonly issues: readonly Issue[];
  readonly model: ContractModel | null;
}

export type DocumentFormat = 'AUTO' | 'YAML' | 'JSON';

export type PublishContractOutcome =
  | {
      readonly kind: 'PUBLISHED';
      readonly version: ContractVersionView;
      readonly diff: ContractDiff | null;
      readonly dryRun: boolean;
    }
  | { readonly kind: 'UNCHANGED'; readonly version: ContractVersionView }
  | { readonly kind: 'INVALID'; readonly issues: readonly Issue[] }
  | { readonly kind: 'INCOMPATIBLE'; readonly against: string; readonly proposed: string; readonly diff: ContractDiff }
  /** The version is published with another model. */
  | {
      readonly kind: 'VERSION_EXISTS';
      readonly contractId: string;
      readonly version: string;
      readonly diff: ContractDiff;
    };

export type PublishProductOutcome =
  | { readonly kind: 'PUBLISHED'; readonly product: ProductView }
  | { readonly kind: 'UNCHANGED'; readonly product: ProductView }
  | { readonly kind: 'INVALID'; readonly issues: readonly Issue[] };
