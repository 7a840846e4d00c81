import type { Bump, ChangeVerdict } from './change.js';
import type { JsonValue } from './model.js';

export interface ContractDiff {
  /** The version bump the changes need. */
  readonly required: Bump;
  readonly changes: readonly ContractChange[];
  /** False when the requested perspective has a BREAKS. */
  readonly compatible: boolean;
}

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
