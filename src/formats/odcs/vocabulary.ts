import { type Finding, error } from '../yaml/finding.js';
import type { SchemaError } from '../yaml/json-schema.js';
import { child } from '../yaml/pointer.js';
import { type Vocabulary, missingKeyOf, shown, unknownKeyOf } from '../yaml/schema-issues.js';
import { OPERATORS } from './normalise-quality.js';
import { nearest } from '../yaml/suggest.js';
import { foreignOption } from './type-options.js';

/** Explanations for errors that a general reading of the JSON Schema would explain badly. */
export const ODCS_VOCABULARY: Vocabulary = {
  synonyms: logicalTypeFor,
  replace: operatorFindings,
  describe: (error, document) =>
    misplacedKey(error) ?? operatorOnText(error) ?? relationshipFinding(error) ?? foreignOption(error, document),
  keys: (word) => {
    const plain = word.toLowerCase().replace(/[^a-z]/g, '');
    return Object.hasOwn(KEYS, plain) ? (KEYS[plain] ?? null) : null;
  },
};

/** Keys of other tools and of databases, and what ODCS calls them. */
const KEYS: Readonly<Record<string, string>> = {
  nullable: 'required',
  isnullable: 'required',
  notnull: 'required',
  optional: 'required',
  mandatory: 'required',
  isrequired: 'required',
  isunique: 'unique',
  isprimarykey: 'primaryKey',
  pk: 'primaryKey',
  type: 'logicalType',
  datatype: 'logicalType',
  dtype: 'logicalType',
  columns: 'properties',
  fields: 'properties',
  attributes: 'properties',
  checks: 'quality',
  tests: 'quality',
  comment: 'description',
  doc: 'description',
  title: 'businessName',
  label: 'businessName',
  pii: 'classification',
  sla: 'slaProperties',
  contact: 'support',
  owner: 'team',
  owners: 'team',
  models: 'schema',
};

/** Types of databases and languages, and the logical type that each of them corresponds to. */
const LOGICAL: Readonly<Record<string, string>> = {
  decimal: 'number',
  numeric: 'number',
  float: 'number',
  double: 'number',
  real: 'number',
  int: 'integer',
  bigint: 'integer',
  smallint: 'integer',
  long: 'integer',
  varchar: 'string',
  char: 'string',
  text: 'string',
  uuid: 'string',
  json: 'object',
  struct: 'object',
  record: 'object',
  list: 'array',
  datetime: 'timestamp',
  timestamptz: 'timestamp',
  bool: 'boolean',
};

const LOGICAL_TYPES = ['string', 'date', 'timestamp', 'time', 'number', 'integer', 'object', 'array', 'boolean', 'map'];

/** Logical types that older versions of the standard lack. */
const SINCE: Readonly<Record<string, string>> = {
  timestamp: 'v3.1.0',
  time: 'v3.1.0',
  map: 'v3.2.0',
  vector: 'v3.2.0',
};

function logicalTypeFor(pointer: string, word: string): string | null {
  if (!pointer.endsWith('/logicalType')) return null;
  const since = Object.hasOwn(SINCE, word) ? SINCE[word] : undefined;
  if (since !== undefined) return `\`apiVersion: ${since}\`, which has \`${word}\``;
  const meant = nearest(word, [...LOGICAL_TYPES, ...Object.keys(LOGICAL)]);
  if (meant === null || !Object.hasOwn(LOGICAL, meant)) return null;
  return `\`${LOGICAL[meant] ?? ''}\` (physicalType: ${meant})`;
}

function isOperator(key: string): boolean {
  return (OPERATORS as readonly string[]).includes(key);
}

/**
 * One finding for the choice between the operators, and none for the branches that were not chosen.
 */
function operatorFindings(error: SchemaError): readonly Finding[] | null {
  if (error.keyword === 'required' && isOperator(missingKeyOf(error))) return [];
  return isOperatorChoice(error) ? operatorFinding(error) : null;
}

function isOperatorChoice({ keyword, schema }: SchemaError): boolean {
  return (
    keyword === 'oneOf' &&
    Array.isArray(schema) &&
    (schema as { required?: string[] }[]).every(
      ({ required }) => required?.length === 1 && isOperator(required[0] ?? ''),
    )
  );
}

function operatorFinding({ instancePath, data }: SchemaError): Finding[] {
  // A rule that is not a mapping has the wrong type, which is reported as such.
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return [];
  const present = Object.keys(data).filter(isOperator);
  const [first, second] = present;
  // A misspelt operator is reported as an unknown key.
  if (first === undefined && Object.keys(data).some((key) => /^must(Not)?Be/.test(key))) return [];
  if (first === undefined) {
    const message = 'the rule has no operator, so its result is not compared with anything';
    const help = 'Add one operator, such as `mustBe`, `mustBeLessThan` or `mustBeBetween`.';
    return [{ ...error('C016', instancePath, message, help), part: 'key' }];
  }
  if (second === undefined) {
    const message = `the value of the operator \`${first}\` does not have the required form`;
    return [{ ...error('C016', child(instancePath, first), message), part: 'key' }];
  }
  const message = `the rule has ${present.length} operators (${present.join(', ')}), but only one is allowed`;
  const help = 'Keep one operator, and write a second rule for the second bound.';
  return [{ ...error('C016', child(instancePath, second), message, help), part: 'key' }];
}

/** A key that is right elsewhere, and what is missing where it stands. */
function misplacedKey(schemaError: SchemaError): Finding | null {
  const { keyword, instancePath, data } = schemaError;
  if (keyword === 'type' && /(^|\/)customProperties$/.test(instancePath) && data !== null) {
    const help = 'Write a list of entries with `property` and `value`.';
    return error('C011', instancePath, 'customProperties must be a list of properties, not a mapping', help);
  }
  if (keyword === 'type' && /\/enum\/\d+$/.test(instancePath)) {
    const help = `Write \`{ value: ${typeof data === 'object' ? '…' : JSON.stringify(data)} }\`.`;
    return error('C011', instancePath, 'an allowed value must be a mapping with `value`', help);
  }
  if (keyword !== 'additionalProperties' && keyword !== 'unevaluatedProperties') return null;
  const key = unknownKeyOf(schemaError);
  if (instancePath === '' && key === 'quality') {
    const help = 'Move the rules below `schema`, into the object or the property that they are about.';
    return { ...error('C013', '/quality', '`quality` is not a key of the contract itself', help), part: 'key' };
  }
  const { type, metric } = (data ?? {}) as { readonly type?: unknown; readonly metric?: unknown };
  if (!isOperator(key) || metric !== undefined || (type !== undefined && type !== 'library')) return null;
  const help = 'Add `metric`, such as `rowCount` or `nullValues`, or write `type: sql` with a `query`.';
  return error('C010', instancePath, 'the rule has an operator, but no `metric`', help);
}

function operatorOnText(schemaError: SchemaError): Finding | null {
  const { keyword, instancePath, data } = schemaError;
  if (keyword !== 'additionalProperties' && keyword !== 'unevaluatedProperties') return null;
  const key = unknownKeyOf(schemaError);
  if (!isOperator(key) || (data as { type?: unknown } | null)?.type !== 'text') return null;
  const help = 'Remove the operator, or give the rule a metric and `type: library`.';
  return { ...error('OPERATOR_ON_TEXT', child(instancePath, key), operatorOnTextMessage(key), help), part: 'key' };
}

/** The message for a rule of `type: text` that has an operator. */
export function operatorOnTextMessage(operator: string): string {
  return `a text rule is documentation only, so it cannot have the operator \`${operator}\``;
}

function relationshipFinding({ keyword, instancePath, data }: SchemaError): Finding | null {
  if (keyword !== 'oneOf' && keyword !== 'anyOf' && keyword !== 'not') return null;
  if (/\/relationships\/\d+\/(from|to)(\/\d+)?$/.test(instancePath)) {
    const message = `${shown(data)} is not a reference to a property`;
    return error('C017', instancePath, message, 'Write `object.property`, or a path of ids.');
  }
  if (!/\/relationships\/\d+$/.test(instancePath)) return null;
  const message =
    keyword === 'not'
      ? 'a relationship of a property cannot have `from`: the property itself is the source'
      : '`from` and `to` must both be strings or both be lists';
  return error('C017', instancePath, message);
}
