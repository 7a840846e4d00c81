import type { Bump, ChangeCode, ChangeVerdict } from '../contract/change.js';
import { COMPATIBILITY, bumpOf } from '../contract/compatibility.js';
import type { Explanation } from '../codes/explanation.js';

/** What happened, for each kind of change that a diff reports. What it means to both sides stands in the compatibility table. */
const TITLES: Readonly<Record<ChangeCode, string>> = {
  ID_CHANGED: 'the contract has another id',
  OBJECT_ADDED: 'an object is new',
  OBJECT_REMOVED: 'an object is gone',
  OBJECT_RENAMED: 'an object has another name',
  OBJECT_MOVED: 'an object has another physical name',
  FIELD_ADDED: 'an optional field is new',
  REQUIRED_FIELD_ADDED: 'a required field is new',
  FIELD_REMOVED: 'a field is gone',
  FIELD_RENAMED: 'a field has another name',
  FIELD_MOVED: 'a field has another physical name',
  TYPE_WIDENED: 'a type takes more values than before',
  TYPE_NARROWED: 'a type takes fewer values than before',
  TYPE_CHANGED: 'a type became one that shares no values with the old',
  REQUIRED_ADDED: 'a field became required',
  REQUIRED_REMOVED: 'a field may be null now',
  UNIQUE_ADDED: 'a field became unique',
  UNIQUE_REMOVED: 'a field may repeat now',
  PRIMARY_KEY_CHANGED: 'the primary key is another one',
  PARTITION_KEY_CHANGED: 'the partition key is another one',
  PARTITION_LAYOUT_CHANGED: 'partitions stand elsewhere, or are cut differently',
  ENUM_VALUES_ADDED: 'new values are allowed',
  ENUM_VALUES_REMOVED: 'values are allowed no more',
  ENUM_ADDED: 'values became limited to a list',
  ENUM_REMOVED: 'values are limited to a list no more',
  CONSTRAINT_TIGHTENED: 'a bound on values became stricter',
  CONSTRAINT_LOOSENED: 'a bound on values became weaker',
  PATTERN_CHANGED: 'the pattern of a text is another one',
  OPTION_CHANGED: 'an option of a type is another one',
  DEFAULT_ADDED: 'a default is new',
  DEFAULT_REMOVED: 'a default is gone',
  REQUIRED_DEFAULT_REMOVED: 'a required field lost its default',
  CLASSIFICATION_RAISED: 'a field is classified higher',
  CLASSIFICATION_LOWERED: 'a field is classified lower',
  CLASSIFICATION_CHANGED: 'a classification is another one',
  FOREIGN_KEY_ADDED: 'a relationship is new',
  FOREIGN_KEY_REMOVED: 'a relationship is gone',
  QUALITY_ADDED: 'a quality rule is new',
  QUALITY_REMOVED: 'a quality rule is gone',
  QUALITY_TIGHTENED: 'a quality rule became stricter',
  QUALITY_LOOSENED: 'a quality rule became weaker',
  QUALITY_CHANGED: 'a quality rule measures something else',
  SLA_ADDED: 'a service level is new',
  SLA_REMOVED: 'a service level is gone',
  SLA_TIGHTENED: 'a service level became stricter',
  SLA_WEAKENED: 'a service level became weaker',
  SLA_CHANGED: 'a service level is another one',
  PARTITIONING_ADDED: 'the data is cut into intervals now',
  PARTITIONING_CHANGED: 'the data is cut into other intervals',
  SERVER_ADDED: 'a server is new',
  SERVER_REMOVED: 'a server is gone',
  SERVER_CHANGED: 'a server has other settings',
  ROLE_ADDED: 'a role is new',
  ROLE_REMOVED: 'a role is gone',
  ROLE_REDUCED: 'a role may do less',
  ROLE_EXTENDED: 'a role may do more',
  STATUS_CHANGED: 'the status is another one',
  STATUS_DEPRECATED: 'the contract is on its way out',
  STATUS_RETIRED: 'the contract is served no more',
  PRICE_RAISED: 'the price is higher',
  TEXT_CHANGED: 'a text that promises nothing to a machine is another one',
};

const MEANING: Readonly<Record<ChangeVerdict, string>> = {
  OK: 'is not disturbed',
  WARN: 'works on, but may be surprised',
  BREAKS: 'is broken',
};

function explanationOf(code: ChangeCode): Explanation {
  const decided = COMPATIBILITY[code];
  const { consumer, producer } = decided;
  const breaks = consumer === 'BREAKS' || producer === 'BREAKS';
  return {
    title: TITLES[code],
    explanation: `A change between two versions of a contract: whoever reads the data ${MEANING[consumer]}, whoever writes it ${MEANING[producer]}.`,
    fix: `Take ${STEPS[bumpOf(decided)]}${breaks ? ', or undo it; first speak with those who are named under `affected`' : ''}.`,
  };
}

const STEPS: Readonly<Record<Bump, string>> = {
  MAJOR: 'a MAJOR step (in 0.y a MINOR one)',
  MINOR: 'at least a MINOR step',
  PATCH: 'any step: a PATCH will do',
  NONE: 'no step',
};

/** Explains every kind of change that a diff can report. */
export const changeCodes = Object.fromEntries(
  Object.keys(TITLES).map((code) => [code, explanationOf(code as ChangeCode)]),
) as Readonly<Record<ChangeCode, Explanation>>;
