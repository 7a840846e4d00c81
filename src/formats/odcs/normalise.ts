import { slaProperty, slaUnit } from '../../core/contract/sla.js';
import type {
  AccessRole,
  ContractModel,
  PartitioningSpec,
  JsonObject,
  JsonValue,
  SchemaObject,
  Server,
  SlaEntry,
} from '../../core/contract/model.js';
import { child } from '../yaml/pointer.js';
import { customProperty, isObject, listAt, textAt, valueAt, without } from './access.js';
import { normaliseFields } from './normalise-field.js';
import { normaliseRules } from './normalise-quality.js';

const ROOT_KEYS = new Set([
  'id',
  'version',
  'apiVersion',
  'kind',
  'name',
  'status',
  'domain',
  'dataProduct',
  'tenant',
  'schema',
  'servers',
  'slaProperties',
  'roles',
]);
const OBJECT_KEYS = new Set(['id', 'name', 'physicalName', 'physicalType', 'properties', 'quality']);
const SERVER_KEYS = new Set(['server', 'type', 'environment']);
const SLA_KEYS = new Set(['property', 'value', 'valueExt', 'unit', 'element', 'driver', 'schedule']);
const ROLE_KEYS = new Set(['role', 'access']);

/** Turns a document that its JSON Schema accepts into the normalised model. */
export function normalise(document: JsonObject): ContractModel {
  return {
    id: textAt(document, 'id') ?? '',
    version: textAt(document, 'version') ?? '',
    name: textAt(document, 'name'),
    status: textAt(document, 'status')?.trim().toLowerCase() ?? null,
    domain: textAt(document, 'domain'),
    dataProduct: textAt(document, 'dataProduct'),
    tenant: textAt(document, 'tenant'),
    objects: listAt(document, 'schema').map((entry, index) => objectOf(entry, child('/schema', index))),
    servers: listAt(document, 'servers').map(serverOf),
    sla: listAt(document, 'slaProperties').map((entry, index) => slaOf(entry, child('/slaProperties', index))),
    partitioning: partitioningSpecOf(document),
    roles: listAt(document, 'roles').map(roleOf),
    documentation: documentationOf(document),
  };
}

function objectOf(entry: JsonValue, pointer: string): SchemaObject {
  return {
    name: textAt(entry, 'name') ?? '',
    stableId: textAt(entry, 'id'),
    physicalName: textAt(entry, 'physicalName'),
    physicalType: textAt(entry, 'physicalType'),
    fields: normaliseFields(listAt(entry, 'properties'), child(pointer, 'properties')),
    quality: normaliseRules(listAt(entry, 'quality'), child(pointer, 'quality')),
    pointer,
    documentation: isObject(entry) ? without(entry, OBJECT_KEYS) : {},
  };
}

function serverOf(entry: JsonValue): Server {
  return {
    name: textAt(entry, 'server') ?? '',
    type: textAt(entry, 'type') ?? '',
    environment: textAt(entry, 'environment'),
    settings: isObject(entry) ? without(entry, SERVER_KEYS) : {},
  };
}

/** `99.95%` and `1 minute` are a value with its unit; a number written as text is the number. */
const QUANTITY = /^\s*(-?\d+(?:\.\d+)?)\s*([A-Za-z%]*)\s*$/;

function slaOf(entry: JsonValue, pointer: string): SlaEntry {
  const word = textAt(entry, 'property') ?? '';
  const value = valueAt(entry, 'value');
  const declared = textAt(entry, 'unit');
  const quantity = typeof value === 'string' ? QUANTITY.exec(value) : null;
  const inline = quantity?.[2] === undefined || quantity[2] === '' ? null : slaUnit(quantity[2]);
  const isQuantity = quantity !== null && (quantity[2] === '' || inline !== null);
  const target = customProperty(entry, 'concordat.target');
  return {
    property: slaProperty(word) ?? word,
    value: isQuantity ? Number(quantity[1]) : value,
    valueExt: valueAt(entry, 'valueExt'),
    unit: declared === null ? inline : (slaUnit(declared) ?? declared),
    element: textAt(entry, 'element'),
    driver: textAt(entry, 'driver'),
    schedule: textAt(entry, 'schedule'),
    target: typeof target === 'number' ? target : null,
    pointer,
  };
}

/** The custom property that declares the partitioning, and the name it had before, which is still read. */
export const PARTITIONING_PROPERTY = 'concordat.partitioning';
export const DEPRECATED_PARTITIONING_PROPERTY = 'concordat.grid';

/** The partitioning that the custom properties declare, or null; lint reports what is wrong with it. */
export function partitioningSpecOf(document: JsonObject): PartitioningSpec | null {
  const partitioning =
    customProperty(document, PARTITIONING_PROPERTY) ?? customProperty(document, DEPRECATED_PARTITIONING_PROPERTY);
  const every = textAt(partitioning, 'every');
  if (every === null) return null;
  return {
    every,
    timezone: textAt(partitioning, 'timezone') ?? 'UTC',
    column: textAt(partitioning, 'column'),
    path: textAt(partitioning, 'path'),
    calendar: textAt(partitioning, 'calendar'),
  };
}

const PARTITIONING_PROPERTIES = new Set([PARTITIONING_PROPERTY, DEPRECATED_PARTITIONING_PROPERTY]);

function roleOf(entry: JsonValue): AccessRole {
  return { role: textAt(entry, 'role') ?? '', access: textAt(entry, 'access') };
}

function documentationOf(document: JsonObject): JsonObject {
  const rest: Record<string, JsonValue> = { ...without(document, ROOT_KEYS) };
  const foreign = listAt(document, 'customProperties').filter(
    (entry) => !PARTITIONING_PROPERTIES.has(textAt(entry, 'property') ?? ''),
  );
  if (foreign.length > 0) rest['customProperties'] = foreign;
  else delete rest['customProperties'];
  // What the model's own entries have no place for still is text that may change.
  const sla = remainders(listAt(document, 'slaProperties'), SLA_KEYS);
  const roles = remainders(listAt(document, 'roles'), ROLE_KEYS);
  if (sla !== null) rest['slaProperties'] = sla;
  if (roles !== null) rest['roles'] = roles;
  return rest;
}

function remainders(entries: readonly JsonValue[], keys: ReadonlySet<string>): JsonValue[] | null {
  const rests = entries.map((entry) => (isObject(entry) ? without(entry, keys) : {}));
  return rests.some((rest) => Object.keys(rest).length > 0) ? rests : null;
}
