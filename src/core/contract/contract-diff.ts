import type { Bump, ChangeVerdict } from './change.js';
import type { JsonValue } from './model.js';

export interface ContractDiff {
  /** The version bump the changes need. */
  readonly required: Bump;
  readonly changes: readonly ContractChange[];
  /** False when the requested perspective has a BREAKS. */
  readonly compatible: boolean;
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
