import { slaProperty } from '../../core/contract/sla.js';
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
import { entriesOf, mappingOf, textOf, without } from '../yaml/json-values.js';
import { customProperty, foreignProperties } from '../bitol/custom-properties.js';
import { type OdcsDocument, type OdcsObject, type OdcsServer, isBefore31 } from './document.js';
import { normaliseFields } from './normalise-field.js';
import { normaliseRules } from './normalise-quality.js';
import { PERIOD_END_PROPERTY, periodEndRulesOf } from './period-ends.js';
import { quantityOf } from './quantity.js';
import type { Role, ServiceLevelAgreementProperty } from './types.generated.js';

const ROOT_KEYS = new Set<keyof OdcsDocument>([
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
  'customProperties',
]);
const OBJECT_KEYS = new Set<keyof OdcsObject>(['id', 'name', 'physicalName', 'physicalType', 'properties', 'quality']);
const SERVER_KEYS = new Set<keyof OdcsServer>(['server', 'type', 'environment']);
const SLA_KEYS = new Set<keyof ServiceLevelAgreementProperty>([
  'property',
  'value',
  'valueExt',
  'unit',
  'element',
  'driver',
  'schedule',
]);
const ROLE_KEYS = new Set<keyof Role>(['role', 'access']);

/** Turns a document that its JSON Schema accepts into the normalised model. */
export function normalise(document: OdcsDocument): ContractModel {
  const objects = entriesOf(document.schema).map((entry, index) => objectOf(entry, child('/schema', index)));
  const hasDates = objects.some(({ fields }) => fields.some(({ logicalType }) => logicalType === 'date'));
  return {
    id: textOf(document.id) ?? '',
    version: textOf(document.version) ?? '',
    name: textOf(document.name),
    status: textOf(document.status)?.trim().toLowerCase() ?? null,
    domain: textOf(document.domain),
    dataProduct: textOf(document.dataProduct),
    tenant: textOf(document.tenant),
    objects,
    servers: entriesOf(document.servers).map(serverOf),
    sla: entriesOf(document.slaProperties).map((entry, index) => slaOf(entry, child('/slaProperties', index))),
    partitioning: partitioningSpecOf(document),
    roles: entriesOf(document.roles).map(roleOf),
    documentation: documentationOf(document),
    ...(hasDates && isBefore31(document) ? { timestampsAsDates: true } : {}),
  };
}

function objectOf(entry: Partial<OdcsObject>, pointer: string): SchemaObject {
  return {
    name: textOf(entry.name) ?? '',
    stableId: textOf(entry.id),
    physicalName: textOf(entry.physicalName),
    physicalType: textOf(entry.physicalType),
    fields: normaliseFields(entry.properties, child(pointer, 'properties')),
    quality: normaliseRules(entry.quality, child(pointer, 'quality')),
    pointer,
    documentation: without(entry, OBJECT_KEYS),
  };
}

function serverOf(entry: Partial<OdcsServer>): Server {
  return {
    name: textOf(entry.server) ?? '',
    type: textOf(entry.type) ?? '',
    environment: textOf(entry.environment),
    settings: without(entry, SERVER_KEYS),
  };
}

function slaOf(entry: Partial<ServiceLevelAgreementProperty>, pointer: string): SlaEntry {
  const word = textOf(entry.property) ?? '';
  const quantity = quantityOf(entry.value ?? null, textOf(entry.unit));
  const target = customProperty(entry, 'concordat.target');
  const calendar = textOf(customProperty(entry, 'concordat.calendar'));
  const atPeriodEnd = periodEndRulesOf(customProperty(entry, PERIOD_END_PROPERTY), quantity.unit);
  return {
    property: slaProperty(word) ?? word,
    value: quantity.value,
    valueExt: entry.valueExt ?? null,
    unit: quantity.unit,
    element: textOf(entry.element),
    driver: textOf(entry.driver),
    schedule: textOf(entry.schedule),
    target: typeof target === 'number' ? target : null,
    ...(calendar === null ? {} : { calendar }),
    ...(atPeriodEnd.length === 0 ? {} : { atPeriodEnd }),
    pointer,
  };
}

/** The custom property that declares the partitioning, and its former name, which is still read. */
export const PARTITIONING_PROPERTY = 'concordat.partitioning';
export const DEPRECATED_PARTITIONING_PROPERTY = 'concordat.grid';

/** The partitioning that the custom properties declare, or null; lint reports its problems. */
function partitioningSpecOf(document: OdcsDocument): PartitioningSpec | null {
  const { every, timezone, column, path, calendar, closes } = declaredPartitioning(
    customProperty(document, PARTITIONING_PROPERTY) ?? customProperty(document, DEPRECATED_PARTITIONING_PROPERTY),
  );
  if (every === null) return null;
  return {
    every,
    timezone: timezone ?? 'UTC',
    column,
    path,
    calendar,
    ...(closes === 'delivery' ? { closes } : {}),
  };
}

/** The keys of the custom property `concordat.partitioning`. */
export const PARTITIONING_KEYS = ['every', 'timezone', 'column', 'path', 'calendar', 'closes'] as const;

/**
 * The value of the custom property by its keys; null for each key that is missing or not a string.
 */
export function declaredPartitioning(
  value: JsonValue | undefined,
): Readonly<Record<(typeof PARTITIONING_KEYS)[number], string | null>> {
  const { every, timezone, column, path, calendar, closes } = mappingOf(value);
  return {
    every: textOf(every),
    timezone: textOf(timezone),
    column: textOf(column),
    path: textOf(path),
    calendar: textOf(calendar),
    closes: textOf(closes),
  };
}

const PARTITIONING_PROPERTIES = new Set([PARTITIONING_PROPERTY, DEPRECATED_PARTITIONING_PROPERTY]);

function roleOf(entry: Partial<Role>): AccessRole {
  return { role: textOf(entry.role) ?? '', access: textOf(entry.access) };
}

function documentationOf(document: OdcsDocument): JsonObject {
  const rest: Record<string, JsonValue> = { ...without(document, ROOT_KEYS) };
  const foreign = foreignProperties(document, (name) => PARTITIONING_PROPERTIES.has(name));
  if (foreign.length > 0) rest['customProperties'] = foreign;
  // Keys that the entries of the model do not have are documentation.
  const sla = remainders(document.slaProperties, SLA_KEYS);
  const roles = remainders(document.roles, ROLE_KEYS);
  if (sla !== null) rest['slaProperties'] = sla;
  if (roles !== null) rest['roles'] = roles;
  return rest;
}

function remainders<T extends object>(
  entries: readonly T[] | undefined,
  keys: ReadonlySet<keyof T>,
): JsonValue[] | null {
  const rests = entriesOf(entries).map((entry) => without(entry, keys));
  return rests.some((rest) => Object.keys(rest).length > 0) ? rests : null;
}
