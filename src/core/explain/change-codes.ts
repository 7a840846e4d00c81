import type { Bump, ChangeCode, ChangeVerdict } from '../contract/change.js';
import { COMPATIBILITY, bumpOf } from '../contract/compatibility.js';
import type { Explanation } from '../codes/explanation.js';

/**
 * What happened, for each kind of change that a diff reports. The compatibility table defines the
 * verdict for both sides.
 */
const TITLES: Readonly<Record<ChangeCode, string>> = {
  ID_CHANGED: 'the id of the contract changed',
  CONTRACT_REMOVED: 'the whole contract was removed',
  OBJECT_ADDED: 'an object was added',
  OBJECT_REMOVED: 'an object was removed',
  OBJECT_RENAMED: 'an object was renamed',
  OBJECT_MOVED: 'the physical name of an object changed',
  FIELD_ADDED: 'an optional field was added',
  REQUIRED_FIELD_ADDED: 'a required field was added',
  FIELD_REMOVED: 'a field was removed',
  FIELD_RENAMED: 'a field was renamed',
  FIELD_MOVED: 'the physical name of a field changed',
  ELEMENT_REPLACED: 'another element has the name of an earlier one',
  TYPE_WIDENED: 'a type allows more values',
  TYPE_NARROWED: 'a type allows fewer values',
  TYPE_CHANGED: 'a type was replaced by an incompatible one',
  REQUIRED_ADDED: 'a field became required',
  REQUIRED_REMOVED: 'a field became nullable',
  UNIQUE_ADDED: 'a field became unique',
  UNIQUE_REMOVED: 'a field is no longer unique',
  PRIMARY_KEY_CHANGED: 'the primary key changed',
  PARTITION_KEY_CHANGED: 'the partition key changed',
  PARTITION_LAYOUT_CHANGED: 'the layout of the partition files changed',
  ENUM_VALUES_ADDED: 'allowed values were added',
  ENUM_VALUES_REMOVED: 'allowed values were removed',
  ENUM_ADDED: 'a list of allowed values was added',
  ENUM_REMOVED: 'the list of allowed values was removed',
  CONSTRAINT_TIGHTENED: 'a constraint became stricter',
  CONSTRAINT_LOOSENED: 'a constraint became weaker',
  PATTERN_CHANGED: 'a pattern changed',
  OPTION_CHANGED: 'an option of a type changed',
  DEFAULT_ADDED: 'a default was added',
  DEFAULT_REMOVED: 'a default was removed',
  REQUIRED_DEFAULT_REMOVED: 'the default of a required field was removed',
  CLASSIFICATION_RAISED: 'the classification of a field became stricter',
  CLASSIFICATION_LOWERED: 'the classification of a field became weaker',
  CLASSIFICATION_CHANGED: 'the classification of a field changed',
  FOREIGN_KEY_ADDED: 'a relationship was added',
  FOREIGN_KEY_REMOVED: 'a relationship was removed',
  QUALITY_ADDED: 'a quality rule was added',
  QUALITY_REMOVED: 'a quality rule was removed',
  QUALITY_TIGHTENED: 'a quality rule became stricter',
  QUALITY_LOOSENED: 'a quality rule became weaker',
  QUALITY_CHANGED: 'a quality rule measures something else',
  SLA_ADDED: 'a service level was added',
  SLA_REMOVED: 'a service level was removed',
  SLA_TIGHTENED: 'a service level became stricter',
  SLA_WEAKENED: 'a service level became weaker',
  SLA_CHANGED: 'a service level changed',
  PARTITIONING_ADDED: 'a partitioning was added',
  PARTITIONING_CHANGED: 'the partitioning changed',
  SERVER_ADDED: 'a server was added',
  SERVER_REMOVED: 'a server was removed',
  SERVER_CHANGED: 'the settings of a server changed',
  ROLE_ADDED: 'a role was added',
  ROLE_REMOVED: 'a role was removed',
  ROLE_REDUCED: 'the access of a role was reduced',
  ROLE_EXTENDED: 'the access of a role was extended',
  STATUS_CHANGED: 'the status changed',
  STATUS_DEPRECATED: 'the contract was deprecated',
  STATUS_RETIRED: 'the contract was retired',
  PRICE_RAISED: 'the price was raised',
  TEXT_CHANGED: 'documentation changed',
};

const EFFECT: Readonly<Record<ChangeVerdict, string>> = {
  OK: 'compatible',
  WARN: 'potentially disruptive',
  BREAKS: 'breaking',
};

const REQUIRED_BUMP: Readonly<Record<Bump, string>> = {
  MAJOR: 'Requires a MAJOR version bump (MINOR in 0.y).',
  MINOR: 'Requires at least a MINOR version bump.',
  PATCH: 'Requires a PATCH version bump.',
  NONE: 'Requires no version bump.',
};

/** `Breaking for consumers, compatible for producers.` */
function effectOf(consumer: ChangeVerdict, producer: ChangeVerdict): string {
  const [first, second] = [EFFECT[consumer], EFFECT[producer]];
  const sentence =
    first === second ? `${first} for consumers and producers` : `${first} for consumers, ${second} for producers`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** A removed contract has no next version. */
const FIX: Partial<Readonly<Record<ChangeCode, string>>> = {
  CONTRACT_REMOVED:
    'Restore the document. To end a contract, publish a version with `status: retired`, and remove the file after that.',
};

function explanationOf(code: ChangeCode): Explanation {
  const decided = COMPATIBILITY[code];
  const { consumer, producer } = decided;
  const isBreaking = consumer === 'BREAKS' || producer === 'BREAKS';
  const bump = bumpOf(decided);
  return {
    title: TITLES[code],
    explanation:
      code === 'CONTRACT_REMOVED'
        ? effectOf(consumer, producer)
        : `${effectOf(consumer, producer)} ${REQUIRED_BUMP[bump]}`,
    fix:
      FIX[code] ??
      (isBreaking
        ? `Raise the ${bump} version, or revert the change. Inform the consumers listed under \`affected\` first.`
        : `Raise the ${bump} version.`),
  };
}

/** Explains every kind of change that a diff can report. */
export const changeCodes = Object.fromEntries(
  Object.keys(TITLES).map((code) => [code, explanationOf(code as ChangeCode)]),
) as Readonly<Record<ChangeCode, Explanation>>;
