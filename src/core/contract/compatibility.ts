import type { Bump, Change, ChangeCode, ChangeVerdict } from './change.js';
import type { JsonValue } from './model.js';

interface Judgement {
  readonly producer: ChangeVerdict;
  readonly consumer: ChangeVerdict;
  /**
   * A new element that nobody depends on yet: compatible, but more than a change of documentation.
   */
  readonly addition?: true;
}

const ADDITION: Judgement = { producer: 'OK', consumer: 'OK', addition: true };
const TEXT: Judgement = { producer: 'OK', consumer: 'OK' };
const WARNS: Judgement = { producer: 'WARN', consumer: 'WARN' };
const BREAKS_PRODUCER: Judgement = { producer: 'BREAKS', consumer: 'OK' };
const BREAKS_CONSUMER: Judgement = { producer: 'OK', consumer: 'BREAKS' };
const BREAKS_BOTH: Judgement = { producer: 'BREAKS', consumer: 'BREAKS' };
const WARNS_CONSUMER: Judgement = { producer: 'OK', consumer: 'WARN' };

/**
 * The verdict of each kind of change for both sides. Producer: does the new contract still cover
 * existing data and the current producer? Consumer: can consumers of the old contract read the new
 * data?
 */
export const COMPATIBILITY: Readonly<Record<ChangeCode, Judgement>> = {
  ID_CHANGED: BREAKS_BOTH,
  CONTRACT_REMOVED: BREAKS_CONSUMER,
  OBJECT_ADDED: ADDITION,
  OBJECT_REMOVED: BREAKS_CONSUMER,
  OBJECT_RENAMED: BREAKS_BOTH,
  OBJECT_MOVED: BREAKS_CONSUMER,
  FIELD_ADDED: ADDITION,
  REQUIRED_FIELD_ADDED: BREAKS_PRODUCER,
  FIELD_REMOVED: BREAKS_CONSUMER,
  FIELD_RENAMED: BREAKS_BOTH,
  FIELD_MOVED: BREAKS_BOTH,
  ELEMENT_REPLACED: WARNS,
  TYPE_WIDENED: BREAKS_CONSUMER,
  TYPE_NARROWED: BREAKS_PRODUCER,
  TYPE_CHANGED: BREAKS_BOTH,
  REQUIRED_ADDED: BREAKS_PRODUCER,
  REQUIRED_REMOVED: BREAKS_CONSUMER,
  UNIQUE_ADDED: BREAKS_PRODUCER,
  UNIQUE_REMOVED: BREAKS_CONSUMER,
  PRIMARY_KEY_CHANGED: BREAKS_BOTH,
  PARTITION_KEY_CHANGED: WARNS,
  PARTITION_LAYOUT_CHANGED: { producer: 'WARN', consumer: 'BREAKS' },
  ENUM_VALUES_ADDED: BREAKS_CONSUMER,
  ENUM_VALUES_REMOVED: BREAKS_PRODUCER,
  ENUM_ADDED: BREAKS_PRODUCER,
  ENUM_REMOVED: BREAKS_CONSUMER,
  CONSTRAINT_TIGHTENED: BREAKS_PRODUCER,
  CONSTRAINT_LOOSENED: BREAKS_CONSUMER,
  PATTERN_CHANGED: BREAKS_BOTH,
  OPTION_CHANGED: BREAKS_BOTH,
  DEFAULT_ADDED: ADDITION,
  DEFAULT_REMOVED: TEXT,
  REQUIRED_DEFAULT_REMOVED: BREAKS_PRODUCER,
  CLASSIFICATION_RAISED: BREAKS_CONSUMER,
  CLASSIFICATION_LOWERED: WARNS_CONSUMER,
  CLASSIFICATION_CHANGED: WARNS_CONSUMER,
  FOREIGN_KEY_ADDED: BREAKS_PRODUCER,
  FOREIGN_KEY_REMOVED: BREAKS_CONSUMER,
  QUALITY_ADDED: BREAKS_PRODUCER,
  QUALITY_REMOVED: BREAKS_CONSUMER,
  QUALITY_TIGHTENED: BREAKS_PRODUCER,
  QUALITY_LOOSENED: BREAKS_CONSUMER,
  QUALITY_CHANGED: WARNS,
  SLA_ADDED: BREAKS_PRODUCER,
  SLA_REMOVED: BREAKS_CONSUMER,
  SLA_TIGHTENED: BREAKS_PRODUCER,
  SLA_WEAKENED: BREAKS_CONSUMER,
  SLA_CHANGED: WARNS,
  PARTITIONING_ADDED: WARNS,
  PARTITIONING_CHANGED: BREAKS_BOTH,
  SERVER_ADDED: ADDITION,
  SERVER_REMOVED: BREAKS_CONSUMER,
  SERVER_CHANGED: BREAKS_CONSUMER,
  ROLE_ADDED: ADDITION,
  ROLE_REMOVED: BREAKS_CONSUMER,
  ROLE_REDUCED: BREAKS_CONSUMER,
  ROLE_EXTENDED: ADDITION,
  STATUS_CHANGED: TEXT,
  STATUS_DEPRECATED: WARNS_CONSUMER,
  STATUS_RETIRED: BREAKS_CONSUMER,
  PRICE_RAISED: WARNS_CONSUMER,
  TEXT_CHANGED: TEXT,
};

/**
 * The version bump a judgement requires: MAJOR if it breaks consumers; MINOR if it breaks
 * producers, may disrupt either side or adds something; PATCH for documentation.
 */
export function bumpOf({ producer, consumer, addition }: Judgement): Bump {
  if (consumer === 'BREAKS') return 'MAJOR';
  if (producer !== 'OK' || consumer !== 'OK' || addition === true) return 'MINOR';
  return 'PATCH';
}

/** A difference with its verdict from the table. */
export function changed(
  code: ChangeCode,
  at: { readonly pointer: string; readonly element: string },
  { from, to }: { readonly from: JsonValue; readonly to: JsonValue },
  message: string,
): Change {
  const decided = COMPATIBILITY[code];
  return {
    code,
    pointer: at.pointer,
    element: at.element,
    from,
    to,
    producer: decided.producer,
    consumer: decided.consumer,
    bump: bumpOf(decided),
    message,
  };
}
