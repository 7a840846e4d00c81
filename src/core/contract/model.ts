import type { JsonObject, JsonValue } from '../shared/json.js';
import type { Severity } from './severity.js';

export type { JsonObject, JsonValue } from '../shared/json.js';

/**
 * The normalised model of one contract version, which all parts of Concordat use. `formats/`
 * creates it from ODCS text and from the mesh card. Two documents are *unchanged* exactly when
 * their models are equal in canonical JSON. Every optional value is `null` if the document omits
 * it, so that canonical JSON has one form.
 */
export interface ContractModel {
  /** The ODCS `id`, unique in the catalog. */
  readonly id: string;
  /** The document's semantic version. */
  readonly version: string;
  readonly name: string | null;
  /**
   * The document's own `status`, lower case, as written; only whether it means *proposed* is used.
   */
  readonly status: string | null;
  readonly domain: string | null;
  readonly dataProduct: string | null;
  readonly tenant: string | null;
  readonly objects: readonly SchemaObject[];
  readonly servers: readonly Server[];
  readonly sla: readonly SlaEntry[];
  /**
   * From customProperties `concordat.partitioning`; the effective partitioning (also from
   * `frequency`) is `core/partition/partitioning`'s `partitioningOf`.
   */
  readonly partitioning: PartitioningSpec | null;
  readonly roles: readonly AccessRole[];
  /**
   * Present if a `date` may also be a timestamp: ODCS before 3.1 has no other type for both. Absent
   * without a date.
   */
  readonly timestampsAsDates?: true;
  /**
   * Documentation and people: description, team, support, price, tags, links, other custom
   * properties; compared as text only.
   */
  readonly documentation: JsonObject;
}

export interface SchemaObject {
  readonly name: string;
  /** Stable id of the element (ODCS 3.1+), which survives a rename. */
  readonly stableId: string | null;
  readonly physicalName: string | null;
  readonly physicalType: string | null;
  readonly fields: readonly Field[];
  readonly quality: readonly QualityRule[];
  /** JSON pointer of the object in its document, for messages. Not part of the canonical model. */
  readonly pointer: string;
  readonly documentation: JsonObject;
}

export type LogicalType =
  'string' | 'date' | 'timestamp' | 'time' | 'number' | 'integer' | 'object' | 'array' | 'boolean' | 'map' | 'vector';

export interface Field {
  readonly name: string;
  readonly stableId: string | null;
  readonly physicalName: string | null;
  readonly logicalType: LogicalType | null;
  readonly physicalType: string | null;
  readonly required: boolean;
  readonly unique: boolean;
  /** 1-based position in the primary key, or null when the field is not part of it. */
  readonly primaryKeyPosition: number | null;
  readonly partitionKeyPosition: number | null;
  /**
   * Allowed values (ODCS 3.2 `enum`, or a library rule `invalidValues` with `validValues` that
   * allows no violation), else null.
   */
  readonly enumValues: readonly (string | number | boolean | null)[] | null;
  /**
   * minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength, pattern, format,
   * multipleOf, minItems …
   */
  readonly options: JsonObject;
  readonly classification: string | null;
  /** Nested fields of an object; empty otherwise. */
  readonly fields: readonly Field[];
  /** The element of an array, or the value of a map; null otherwise. */
  readonly items: Field | null;
  /** The key of a map; null otherwise. */
  readonly mapKey: Field | null;
  /**
   * Whether the document gives a default (`customProperties` `default`, or ODCS `defaultValue`).
   */
  readonly hasDefault: boolean;
  readonly quality: readonly QualityRule[];
  readonly pointer: string;
  readonly documentation: JsonObject;
}

/**
 * The bound of an ODCS quality rule; the schema allows exactly one operator per rule.
 * `mustBeBetween` is exclusive in the text of the standard.
 */
export type Bound =
  | { readonly operator: 'mustBe' | 'mustNotBe'; readonly value: number | string | boolean | null }
  | {
      readonly operator: 'mustBeGreaterThan' | 'mustBeGreaterOrEqualTo' | 'mustBeLessThan' | 'mustBeLessOrEqualTo';
      readonly value: number;
    }
  | { readonly operator: 'mustBeBetween' | 'mustNotBeBetween'; readonly value: readonly [number, number] };

export interface QualityRule {
  /** The rule's own `id`, else null. */
  readonly ruleId: string | null;
  readonly name: string | null;
  readonly type: 'library' | 'sql' | 'text' | 'custom';
  /**
   * nullValues, missingValues, invalidValues, duplicateValues, rowCount; null unless `type` is
   * library.
   */
  readonly metric: string | null;
  /** `rows` unless the document says `percent`; other units as written. */
  readonly unit: string | null;
  readonly arguments: JsonObject;
  readonly bound: Bound | null;
  readonly dimension: string | null;
  /** As written; `core/quality` maps it to a severity. */
  readonly severity: string | null;
  readonly query: string | null;
  /** Engine of a custom rule (soda, greatExpectations …). */
  readonly engine: string | null;
  /**
   * customProperties whose name starts with `concordat.`, without the prefix: severity, group, ttl.
   */
  readonly settings: JsonObject;
  readonly pointer: string;
  readonly documentation: JsonObject;
}

export interface Server {
  readonly name: string;
  readonly type: string;
  readonly environment: string | null;
  /**
   * All other keys of the server entry (path, location, host, port, database, schema, topic, format
   * …), `${VAR:-default}` kept verbatim.
   */
  readonly settings: JsonObject;
}

export interface SlaEntry {
  /**
   * The normalised property: availability, latency, freshness, frequency, timeOfAvailability … or
   * the word as written when unknown.
   */
  readonly property: string;
  readonly value: JsonValue;
  readonly valueExt: JsonValue;
  /** Normalised unit: ms, s, min, h, d, w, mo, q, y, percent, or as written. */
  readonly unit: string | null;
  readonly element: string | null;
  readonly driver: string | null;
  readonly schedule: string | null;
  /**
   * customProperties `concordat.target`: the share of partitions that must be on time, in (0, 1).
   */
  readonly target: number | null;
  /** customProperties `concordat.calendar`: its time is business time of this calendar. */
  readonly calendar?: string;
  /**
   * customProperties `concordat.atPeriodEnd`: other promises for the partitions at the ends of
   * periods, the longest period first. Absent without one.
   */
  readonly atPeriodEnd?: readonly PeriodEndRule[];
  readonly pointer: string;
}

/** The periods of a business year, the longest first. */
export const PERIODS = ['year', 'quarter', 'month'] as const;
export type Period = (typeof PERIODS)[number];

/** What a service level promises of the partitions at the end of a period. */
export interface PeriodEndRule {
  readonly period: Period;
  /** The other value with its unit; null where that of the entry holds. */
  readonly promise: Pick<SlaEntry, 'unit' | 'value'> | null;
  /** How much a late delivery matters; null where it is not declared. */
  readonly severity: Severity | null;
}

/** How a contract's data is cut into partitions (`reference`: partitioning). */
export interface PartitioningSpec {
  /** ISO 8601 duration of one unit: PT1H, P1D, P1W, P1M, P3M, PT15M … */
  readonly every: string;
  /** IANA zone; `UTC` by default. */
  readonly timezone: string;
  /** Rows of a partition are those with `from ≤ column < to`. */
  readonly column: string | null;
  /**
   * Files of a partition, relative to the server's location, with {yyyy} {MM} {dd} {HH} {mm} {Q}.
   */
  readonly path: string | null;
  /** The business calendar that says which partitions are owed. */
  readonly calendar: string | null;
  /**
   * `MM-dd`: the start of the fiscal year of the calendar, when the version was published; months
   * and quarters are counted from it. Absent: the calendar year.
   */
  readonly fiscalYearStart?: string;
  /**
   * `delivery`: a partition is closed by its whole delivery. Absent: at its end, the default, so
   * that models of documents without it stay the same.
   */
  readonly closes?: 'delivery';
}

export interface AccessRole {
  readonly role: string;
  readonly access: string | null;
}
