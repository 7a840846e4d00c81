import type { Field, JsonObject, JsonValue, LogicalType } from '../../core/contract/model.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import { child } from '../yaml/pointer.js';
import {
  asJson,
  entriesOf,
  fieldsOf,
  isObject,
  listOf,
  mappingOf,
  textOf,
  valuesOf,
  without,
} from '../yaml/json-values.js';
import { customPropertyIndex } from '../bitol/custom-properties.js';
import type { OdcsProperty } from './document.js';
import { normaliseRules } from './normalise-quality.js';

const FIELD_KEYS = new Set<keyof OdcsProperty>([
  'id',
  'name',
  'physicalName',
  'logicalType',
  'physicalType',
  'required',
  'unique',
  'primaryKey',
  'primaryKeyPosition',
  'partitioned',
  'partitionKeyPosition',
  'enum',
  'logicalTypeOptions',
  'classification',
  'properties',
  'items',
  'map',
  'quality',
]);

/** Normalises the `properties` of an object, at any depth. */
export function normaliseFields(declared: readonly OdcsProperty[] | undefined, pointer: string): Field[] {
  const properties = entriesOf(declared);
  const keyed = properties.filter(({ primaryKey }) => primaryKey === true);
  const partitions = properties.filter(({ partitioned }) => partitioned === true);
  return properties.map((property, index) => ({
    ...normaliseField(property, child(pointer, index), `field${index}`),
    primaryKeyPosition: position(keyed.indexOf(property), property.primaryKeyPosition),
    partitionKeyPosition: position(partitions.indexOf(property), property.partitionKeyPosition),
  }));
}

function normaliseField(from: Partial<OdcsProperty>, pointer: string, fallbackName: string): Field {
  const { items } = from;
  const { key, value } = fieldsOf(from.map);
  const quality = normaliseRules(from.quality, child(pointer, 'quality'));
  const itemsAt = child(pointer, 'items');
  const mapAt = child(pointer, 'map');
  return {
    name: textOf(from.name) ?? fallbackName,
    stableId: textOf(from.id),
    physicalName: textOf(from.physicalName),
    logicalType: textOf(from.logicalType) as LogicalType | null,
    physicalType: textOf(from.physicalType),
    required: from.required === true,
    unique: from.unique === true,
    primaryKeyPosition: null,
    partitionKeyPosition: null,
    enumValues: enumOf(from) ?? quality.map(allowedByRule).find((values) => values !== null) ?? null,
    options: mappingOf(from.logicalTypeOptions),
    classification: textOf(from.classification),
    fields: normaliseFields(from.properties, child(pointer, 'properties')),
    items: isMapping(items)
      ? normaliseField(items, itemsAt, 'items')
      : isMapping(value)
        ? normaliseField(value, child(mapAt, 'value'), 'value')
        : null,
    mapKey: isMapping(key) ? normaliseField(key, child(mapAt, 'key'), 'key') : null,
    hasDefault: hasDefault(from),
    quality,
    pointer,
    documentation: { ...without(from, FIELD_KEYS), ...enumDescriptions(from) },
  };
}

/** A key without a position gets one by its order in the document. */
function position(place: number, declared: unknown): number | null {
  if (place === -1) return null;
  return typeof declared === 'number' && declared >= 1 ? declared : place + 1;
}

function hasDefault(from: Partial<OdcsProperty>): boolean {
  if (from.defaultValue !== undefined) return true;
  return ['default', 'defaultValue'].some((name) => customPropertyIndex(from, name) !== -1);
}

function isMapping<T extends object>(value: T | undefined): value is T {
  return isObject(asJson(value));
}

type EnumValues = Field['enumValues'];

function enumOf(from: Partial<OdcsProperty>): EnumValues {
  const entries = listOf(from.enum);
  if (entries.length === 0) return null;
  // A value that is not a mapping is used as it is: 3.0 leaves this open.
  return scalars(entries.map((entry) => (isMapping(entry) ? (entry.value ?? null) : (asJson(entry) ?? null))));
}

/**
 * The descriptions of the enumeration's values, sorted, because their order in the text has no
 * meaning.
 */
function enumDescriptions(from: Partial<OdcsProperty>): JsonObject {
  const described = entriesOf(from.enum).filter((entry) => Object.keys(entry).some((key) => key !== 'value'));
  const texts = described.map((entry) => ({ entry: entry as JsonObject, text: canonicalJson(entry as JsonObject) }));
  texts.sort((a, b) => (a.text < b.text ? -1 : 1));
  return texts.length === 0 ? {} : { enum: texts.map(({ entry }) => entry) };
}

/** A library rule that admits no value outside `validValues` is equal to an enumeration. */
function allowedByRule(rule: Field['quality'][number]): EnumValues {
  if (rule.type !== 'library' || rule.metric !== 'invalidValues' || rule.bound === null) return null;
  const { operator, value } = rule.bound;
  const none =
    (operator === 'mustBe' && value === 0) ||
    (operator === 'mustBeLessOrEqualTo' && value === 0) ||
    (operator === 'mustBeLessThan' && rule.unit === 'rows' && value === 1);
  const allowed = valuesOf(rule.arguments['validValues']);
  return none && allowed.length > 0 ? scalars(allowed) : null;
}

function scalars(values: readonly JsonValue[]): EnumValues {
  return values.filter((value) => !isObject(value) && !Array.isArray(value)) as (string | number | boolean | null)[];
}
