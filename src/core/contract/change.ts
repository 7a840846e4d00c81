import type { JsonValue } from './model.js';

/** A version bump: the one that changes require, or the one that was made. */
export type Bump = 'MAJOR' | 'MINOR' | 'PATCH' | 'NONE';
export type ChangeVerdict = 'OK' | 'WARN' | 'BREAKS';
/**
 * PRODUCER: does the new contract still cover existing data and the current producer?
 * CONSUMER: can consumers of the old contract read the new data?
 */
export type Perspective = 'PRODUCER' | 'CONSUMER';

/** One difference between two models, with its verdict for both sides. */
export interface Change {
  readonly code: ChangeCode;
  /**
   * The position of the change: in the new document, or in the old one if the element was removed.
   */
  readonly pointer: string;
  /** The changed element: `orders.customer_id`; empty for the contract itself. */
  readonly element: string;
  readonly from: JsonValue;
  readonly to: JsonValue;
  readonly producer: ChangeVerdict;
  readonly consumer: ChangeVerdict;
  /** The smallest version bump that this change requires. */
  readonly bump: Bump;
  readonly message: string;
}

/** All differences between two models, breaking ones first, and the version bump they require. */
export interface ModelDiff {
  readonly required: Bump;
  readonly changes: readonly Change[];
}

export type ChangeCode =
  | 'ID_CHANGED'
  | 'CONTRACT_REMOVED'
  | 'OBJECT_ADDED'
  | 'OBJECT_REMOVED'
  | 'OBJECT_RENAMED'
  | 'OBJECT_MOVED'
  | 'FIELD_ADDED'
  | 'REQUIRED_FIELD_ADDED'
  | 'FIELD_REMOVED'
  | 'FIELD_RENAMED'
  | 'FIELD_MOVED'
  | 'ELEMENT_REPLACED'
  | 'TYPE_WIDENED'
  | 'TYPE_NARROWED'
  | 'TYPE_CHANGED'
  | 'REQUIRED_ADDED'
  | 'REQUIRED_REMOVED'
  | 'UNIQUE_ADDED'
  | 'UNIQUE_REMOVED'
  | 'PRIMARY_KEY_CHANGED'
  | 'PARTITION_KEY_CHANGED'
  | 'PARTITION_LAYOUT_CHANGED'
  | 'ENUM_VALUES_ADDED'
  | 'ENUM_VALUES_REMOVED'
  | 'ENUM_ADDED'
  | 'ENUM_REMOVED'
  | 'CONSTRAINT_TIGHTENED'
  | 'CONSTRAINT_LOOSENED'
  | 'PATTERN_CHANGED'
  | 'OPTION_CHANGED'
  | 'DEFAULT_ADDED'
  | 'DEFAULT_REMOVED'
  | 'REQUIRED_DEFAULT_REMOVED'
  | 'CLASSIFICATION_RAISED'
  | 'CLASSIFICATION_LOWERED'
  | 'CLASSIFICATION_CHANGED'
  | 'FOREIGN_KEY_ADDED'
  | 'FOREIGN_KEY_REMOVED'
  | 'QUALITY_ADDED'
  | 'QUALITY_REMOVED'
  | 'QUALITY_TIGHTENED'
  | 'QUALITY_LOOSENED'
  | 'QUALITY_CHANGED'
  | 'SLA_ADDED'
  | 'SLA_REMOVED'
  | 'SLA_TIGHTENED'
  | 'SLA_WEAKENED'
  | 'SLA_CHANGED'
  | 'PARTITIONING_ADDED'
  | 'PARTITIONING_CHANGED'
  | 'SERVER_ADDED'
  | 'SERVER_REMOVED'
  | 'SERVER_CHANGED'
  | 'ROLE_ADDED'
  | 'ROLE_REMOVED'
  | 'ROLE_REDUCED'
  | 'ROLE_EXTENDED'
  | 'STATUS_CHANGED'
  | 'STATUS_DEPRECATED'
  | 'STATUS_RETIRED'
  | 'PRICE_RAISED'
  | 'TEXT_CHANGED';

const RANK: Readonly<Record<Bump, number>> = { NONE: 0, PATCH: 1, MINOR: 2, MAJOR: 3 };

/** The larger of two bumps. */
export function maxBump(a: Bump, b: Bump): Bump {
  return RANK[a] >= RANK[b] ? a : b;
}

/** Whether the bump made is at least the bump required. */
export function covers(made: Bump, required: Bump): boolean {
  return RANK[made] >= RANK[required];
}

/** Whether nothing in the diff breaks the requested side. */
export function isCompatible(diff: ModelDiff, perspective: Perspective): boolean {
  const side = perspective === 'PRODUCER' ? 'producer' : 'consumer';
  return diff.changes.every((change) => change[side] !== 'BREAKS');
}
