import type { Field, JsonObject, JsonValue, LogicalType } from '../../core/contract/model.js';
import { canonicalJson } from '../../core/shared/canonical-json.js';
import { child } from '../yaml/pointer.js';
import { isObject, listAt, objectAt, textAt, trueAt, valueAt, without } from './access.js';
import { normaliseRules } from './normalise-quality.js';

const FIELD_KEYS = new Set([
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
export function normaliseFields(properties: readonly JsonValue[], pointer: string): Field[] {
  const keyed = properties.filter((property) => trueAt(property, 'primaryKey'));
  const partitions = properties.filter((property) => trueAt(property, 'partitioned'));
  return properties.map((property, index) => ({
    ...normaliseField(property, child(pointer, index), `field${index}`),
    primaryKeyPosition: position(keyed, property, 'primaryKeyPosition'),
    partitionKeyPosition: position(partitions, property, 'partitionKeyPosition'),
  }));
}

function normaliseField(from: JsonValue, pointer: string, fallbackName: string): Field {
  const items = valueAt(from, 'items');
  const map = objectAt(from, 'map');
  const key = valueAt(map, 'key');
  const value = valueAt(map, 'value');
  const quality = normaliseRules(listAt(from, 'quality'), child(pointer, 'quality'));
  const itemsAt = child(pointer, 'items');
  const mapAt = child(pointer, 'map');
  return {
    name: textAt(from, 'name') ?? fallbackName,
    stableId: textAt(from, 'id'),
    physicalName: textAt(from, 'physicalName'),
    logicalType: textAt(from, 'logicalType') as LogicalType | null,
    physicalType: textAt(from, 'physicalType'),
    required: trueAt(from, 'required'),
    unique: trueAt(from, 'unique'),
    primaryKeyPosition: null,
    partitionKeyPosition: null,
    enumValues: enumOf(from) ?? quality.map(allowedByRule).find((values) => values !== null) ?? null,
    options: objectAt(from, 'logicalTypeOptions'),
    classification: textAt(from, 'classification'),
    fields: normaliseFields(listAt(from, 'properties'), child(pointer, 'properties')),
    items: isObject(items)
      ? normaliseField(items, itemsAt, 'items')
      : isObject(value)
        ? normaliseField(value, child(mapAt, 'value'), 'value')
        : null,
    mapKey: isObject(key) ? normaliseField(key, child(mapAt, 'key'), 'key') : null,
    hasDefault: hasDefault(from),
    quality,
    pointer,
    documentation: isObject(from) ? { ...without(from, FIELD_KEYS), ...enumWords(from) } : {},
  };
}

/** A key without a position takes its place among the keys in the order of the document. */
function position(keyed: readonly JsonValue[], property: JsonValue, key: string): number | null {
  const place = keyed.indexOf(property);
  if (place === -1) return null;
  const declared = valueAt(property, key);
  return typeof declared === 'number' && declared >= 1 ? declared : place + 1;
}

function hasDefault(from: JsonValue): boolean {
  if (isObject(from) && Object.hasOwn(from, 'defaultValue')) return true;
  return listAt(from, 'customProperties').some((entry) =>
    ['default', 'defaultValue'].includes(textAt(entry, 'property') ?? ''),
  );
}

type EnumValues = Field['enumValues'];

function enumOf(from: JsonValue): EnumValues {
  const entries = listAt(from, 'enum');
  if (entries.length === 0) return null;
  return scalars(entries.map((entry) => (isObject(entry) ? valueAt(entry, 'value') : entry)));
}

/** What is said about the values beside the values: as their order says nothing, it is put into one. Nothing where nothing is said. */
function enumWords(from: JsonValue): JsonObject {
  const told = listAt(from, 'enum').filter(
    (entry) => isObject(entry) && Object.keys(entry).some((key) => key !== 'value'),
  );
  const texts = told.map((entry) => ({ entry, text: canonicalJson(entry) }));
  texts.sort((a, b) => (a.text < b.text ? -1 : 1));
  return texts.length === 0 ? {} : { enum: texts.map(({ entry }) => entry) };
}

/** A library rule that admits no value outside `validValues` is an enumeration by another name. */
function allowedByRule(rule: Field['quality'][number]): EnumValues {
  if (rule.type !== 'library' || rule.metric !== 'invalidValues' || rule.bound === null) return null;
  const { operator, value } = rule.bound;
  const none =
    (operator === 'mustBe' && value === 0) ||
    (operator === 'mustBeLessOrEqualTo' && value === 0) ||
    (operator === 'mustBeLessThan' && rule.unit === 'rows' && value === 1);
  const allowed = listAt(rule.arguments, 'validValues');
  return none && allowed.length > 0 ? scalars(allowed) : null;
}

function scalars(values: readonly JsonValue[]): EnumValues {
  return values.filter((value) => !isObject(value) && !Array.isArray(value)) as (string | number | boolean | null)[];
}
