import type { Bump, ChangeVerdict } from './change.js';
import type { JsonValue } from './model.js';

export interface ContractDiff {
  /** The version bump the changes need. */
  readonly required: Bump;
  readonly changes: readonly ContractChange[];
  /** False when the requested perspective has a BREAKS. */
  readonly compatible: boolean;
  /** The promises that the newer model tightens. */
  readonly tightened: readonly TightenedPromise[];
}

/**
 * A promise that a newer model makes or tightens, and how many of the last closed partitions would
 * fail it, as far as recorded measurements decide it. `known` counts those that would fail as well.
 */
export interface TightenedPromise {
  readonly checkId: string;
  /** The promise of the newer model in one sentence. */
  readonly promise: string;
  /** JSON pointer of the promise in the newer document. */
  readonly pointer: string;
  readonly wouldFail: number;
  readonly known: number;
  readonly notKnown: number;
  /** Whether this counts the current data, as one, because the contract has no partitions. */
  readonly currentData: boolean;
}

/** One difference between two models, with its verdict for both sides. */
export interface ContractChange {
  /** FIELD_REMOVED, TYPE_NARROWED, SLA_WEAKENED … */
  readonly code: string;
  readonly pointer: string;
  readonly from: JsonValue;
  readonly to: JsonValue;
  readonly producer: ChangeVerdict;
  readonly consumer: ChangeVerdict;
  readonly message: string;
  /** The consumers of the changed element; empty if none are known. */
  readonly affected: readonly AffectedConsumer[];
}

export interface AffectedConsumer {
  readonly consumer: string;
  readonly column: string | null;
  readonly provenance: 'DECLARED' | 'OBSERVED' | 'INFERRED';
}
