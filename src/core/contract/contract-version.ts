import type { ContractModel } from './model.js';
import type { Lifecycle } from './versions.js';
import type { Instant } from '../shared/interval.js';
import type { Issue } from '../shared/issue.js';

/** The promise at one output port: all its versions share the id. */
export interface Contract {
  readonly id: string;
  /** `domain/product/name`. */
  readonly ref: string;
  readonly product: string;
  readonly name: string;
  readonly latestVersion: string;
  readonly revisionCount: number;
}

/**
 * A contract version in the context of the other versions: with the contract's reference and the
 * lifecycle that follows from them.
 */
export interface ListedVersion {
  readonly contractId: string;
  readonly contractRef: string;
  readonly product: string;
  readonly version: string;
  readonly revision: number;
  readonly lifecycle: Lifecycle;
  readonly publishedAt: Instant;
  /** From when on its promises apply: its publish, or the later date that it declares. */
  readonly effectiveAt: Instant;
  readonly publishedBy: string;
  readonly comment: string | null;
  readonly format: 'YAML' | 'JSON' | 'MESH_CARD';
  /** The published text, byte for byte. */
  readonly document: string;
  readonly model: ContractModel;
  readonly modelDigest: string;
  /** Warnings found at publish. */
  readonly warnings: readonly Issue[];
}

/**
 * One immutable version of a contract. Whether it is superseded follows from its siblings
 * (`ListedVersion`).
 */
export type ContractVersion = Omit<ListedVersion, 'lifecycle' | 'contractRef' | 'product'> & {
  readonly lifecycle: Exclude<Lifecycle, 'SUPERSEDED'>;
};

/** A version without its document and model. */
export type VersionHead = Pick<
  ContractVersion,
  'contractId' | 'version' | 'revision' | 'lifecycle' | 'modelDigest' | 'publishedAt' | 'effectiveAt'
>;
