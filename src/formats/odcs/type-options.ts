import type { Field, JsonObject, JsonValue } from '../../core/contract/model.js';
import { type Finding, error, warning } from '../yaml/finding.js';
import type { SchemaError } from '../yaml/json-schema.js';
import { isObject, valueAt } from '../yaml/json-values.js';
import { child, tokensOf } from '../yaml/pointer.js';
import { unknownKeyOf } from '../yaml/schema-issues.js';

const RANGE = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'format'];
const NUMERIC = [...RANGE, 'multipleOf'];
const CLOCK = [...RANGE, 'timezone', 'defaultTimezone'];

/** The options of each logical type, as the JSON Schemas of ODCS 3.0 to 3.2 have them. */
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  string: ['minLength', 'maxLength', 'pattern', 'format'],
  date: RANGE,
  timestamp: CLOCK,
  time: CLOCK,
  number: NUMERIC,
  integer: NUMERIC,
  object: ['minProperties', 'maxProperties', 'required'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
  vector: ['dimensions', 'elementType', 'distanceMetric', 'embeddingModel', 'embeddingModelVersion', 'normalized'],
  boolean: [],
  map: [],
};

/** An option that another logical type has, with the one that belongs there; null for others. */
export function foreignOption(schemaError: SchemaError, document: JsonObject): Finding | null {
  const { keyword, instancePath } = schemaError;
  const isUnknown = keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';
  if (!isUnknown || !instancePath.endsWith('/logicalTypeOptions')) return null;
  const field = valueAt(document, tokensOf(instancePath).slice(0, -1));
  const logicalType = isObject(field) ? field['logicalType'] : undefined;
  const found = optionFinding(unknownKeyOf(schemaError), logicalType, instancePath);
  return found === null ? null : { ...error('C013', found.pointer, found.message, found.help), part: 'key' };
}

/** Options of a type whose options no JSON Schema restricts: they have no effect. */
export function optionsWithoutEffect({ logicalType, options, pointer }: Field): Finding[] {
  return Object.keys(options).flatMap((key): Finding[] => {
    if (logicalType === null || OPTIONS[logicalType]?.includes(key) === true) return [];
    const found = optionFinding(key, logicalType, `${pointer}/logicalTypeOptions`);
    if (found === null) return [];
    return [{ ...warning('OPTION_WITHOUT_EFFECT', found.pointer, found.message, found.help), part: 'key' }];
  });
}

function optionFinding(
  key: string,
  logicalType: JsonValue | undefined,
  pointer: string,
): Pick<Finding, 'pointer' | 'message' | 'help'> | null {
  const owners = Object.keys(OPTIONS).filter((type) => OPTIONS[type]?.includes(key) === true);
  if (owners.length === 0) return null;
  const at = child(pointer, key);
  if (typeof logicalType !== 'string') {
    const help = `Add \`logicalType: ${owners[0] ?? ''}\`, which has \`${key}\`.`;
    return { pointer: at, message: `\`${key}\` is an option of a logical type, and none is declared`, help };
  }
  const own = OPTIONS[logicalType];
  if (own === undefined) return null;
  const message = `\`${key}\` is an option of ${owners.join(', ')}, not of ${logicalType}`;
  const meant = counterpart(key, own);
  if (meant !== null) return { pointer: at, message, help: `did you mean \`${meant}\`?` };
  const help = own.length === 0 ? `Remove it: ${logicalType} has no options.` : `Its options are ${own.join(', ')}.`;
  return { pointer: at, message, help };
}

/** The bound of this type that limits the same side. */
function counterpart(key: string, own: readonly string[]): string | null {
  const side = /^(?:exclusiveM|m)(in|ax)(?:imum|Length|Items|Properties)$/.exec(key)?.[1];
  if (side === undefined) return null;
  const limits = ['imum', 'Length', 'Items', 'Properties'].map((what) => `m${side}${what}`);
  return limits.find((limit) => own.includes(limit)) ?? null;
}
