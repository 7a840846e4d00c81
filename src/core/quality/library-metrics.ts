import type { Field, QualityRule, SchemaObject } from '../contract/model.js';
import type { Dimension } from '../contract/severity.js';
import type { JsonValue } from '../shared/json.js';
import type { CheckKind } from './check.js';
import { columnOf, fieldConstraints, optionConstraints, setOf } from './constraints.js';
import type { Constraint, Measure } from './measure.js';

/** A library rule with its place; `field` is null for a rule of the object. */
export interface WrittenRule {
  readonly object: SchemaObject;
  readonly field: Field | null;
  readonly rule: QualityRule;
}

/** What a rule measures, or why it measures nothing. */
export interface RuleMeasure {
  readonly measure: Measure;
  /** Why the rule is documentation only; null when it is executable. */
  readonly documentationOnly: string | null;
}

/** One metric of the ODCS quality library. */
export interface LibraryMetric {
  /**
   * FIELD: counts the values of one column. OBJECT: counts rows. ANY: either, depending on the
   * place of the rule.
   */
  readonly level: 'FIELD' | 'OBJECT' | 'ANY';
  readonly kind: CheckKind;
  /** The dimension of a rule that declares none. */
  readonly dimension: Dimension;
  /** The `arguments` that the metric reads, beside the options of `logicalTypeOptions`. */
  readonly arguments: readonly string[];
  /** The argument that a rule on an object requires. */
  readonly requiredOnObject: string | null;
  /** The names of the metric in ODCS 3.0. */
  readonly synonyms: readonly string[];
  readonly measure: (written: WrittenRule) => RuleMeasure;
}

export type LibraryMetricName = 'rowCount' | 'nullValues' | 'missingValues' | 'invalidValues' | 'duplicateValues';

/**
 * The metrics of the ODCS library (3.1 and later). Lint, the derivation of checks and `concordat
 * explain` read this table; a metric that is added here is known to all of them.
 */
export const LIBRARY_METRICS: Readonly<Record<LibraryMetricName, LibraryMetric>> = {
  nullValues: {
    level: 'FIELD',
    kind: 'null-values',
    dimension: 'completeness',
    arguments: [],
    requiredOnObject: null,
    synonyms: ['nullCheck', 'nullCount'],
    measure: (written) => ofColumn('nullValues', written, (column) => ({ metric: 'nulls', column })),
  },
  missingValues: {
    level: 'FIELD',
    kind: 'missing-values',
    dimension: 'completeness',
    arguments: ['missingValues'],
    requiredOnObject: null,
    synonyms: [],
    measure: (written) =>
      ofColumn('missingValues', written, (column) => {
        const values = listOf(written.rule.arguments['missingValues']);
        return { metric: 'missing', column, values };
      }),
  },
  invalidValues: {
    level: 'ANY',
    kind: 'invalid-values',
    dimension: 'conformity',
    arguments: ['validValues', 'pattern'],
    requiredOnObject: null,
    synonyms: ['validValues'],
    measure: (written) => {
      const constraints = invalidConstraints(written);
      const documentationOnly =
        constraints.length === 0 ? 'The contract does not define which values are valid.' : null;
      return { measure: { metric: 'invalid', constraints }, documentationOnly };
    },
  },
  duplicateValues: {
    level: 'ANY',
    kind: 'duplicate-values',
    dimension: 'uniqueness',
    arguments: ['properties'],
    requiredOnObject: 'properties',
    synonyms: ['duplicateCount'],
    measure: ({ object, field, rule }) => {
      const columns = field === null ? keyColumns(object, rule) : [columnOf(field)];
      const documentationOnly = columns.length === 0 ? 'The rule has no columns (`arguments.properties`).' : null;
      return { measure: { metric: 'duplicates', columns, nullsViolate: false }, documentationOnly };
    },
  },
  rowCount: {
    level: 'OBJECT',
    kind: 'row-count',
    dimension: 'coverage',
    arguments: [],
    requiredOnObject: null,
    synonyms: [],
    measure: () => ({ measure: { metric: 'rows' }, documentationOnly: null }),
  },
};

/** The names of all library metrics. */
export const LIBRARY_METRIC_NAMES = Object.keys(LIBRARY_METRICS) as readonly LibraryMetricName[];

/** The library metric of this name, or null if the library of ODCS 3.1 does not have it. */
export function libraryMetric(name: string | null): LibraryMetric | null {
  return name !== null && isLibraryMetric(name) ? LIBRARY_METRICS[name] : null;
}

/** The current name of a metric under its ODCS 3.0 name, or null if there is none. */
export function metricOfSynonym(name: string): LibraryMetricName | null {
  return LIBRARY_METRIC_NAMES.find((metric) => LIBRARY_METRICS[metric].synonyms.includes(name)) ?? null;
}

function isLibraryMetric(name: string): name is LibraryMetricName {
  return Object.hasOwn(LIBRARY_METRICS, name);
}

/** The description of a rule for display: its own, else its name, else its query. */
export function textOf(rule: QualityRule): string {
  const description = rule.documentation['description'];
  return typeof description === 'string' ? description : (rule.name ?? rule.query ?? '');
}

function ofColumn(
  name: LibraryMetricName,
  { field, rule }: WrittenRule,
  measure: (column: string) => Measure,
): RuleMeasure {
  return field === null
    ? { measure: { metric: 'none', text: textOf(rule) }, documentationOnly: `${name} needs a field.` }
    : { measure: measure(columnOf(field)), documentationOnly: null };
}

/**
 * What makes a value invalid: the rule's own arguments, else every constraint of the column, or of
 * all columns of the object.
 */
function invalidConstraints({ object, field, rule }: WrittenRule): Constraint[] {
  if (field === null) return object.fields.flatMap(fieldConstraints);
  const column = columnOf(field);
  const constraints: Constraint[] = [];
  const valid = rule.arguments['validValues'];
  if (Array.isArray(valid)) constraints.push(setOf(column, valid));
  const pattern = rule.arguments['pattern'];
  if (typeof pattern === 'string') constraints.push({ column, kind: 'pattern', pattern });
  constraints.push(...optionConstraints({ ...field, options: { ...rule.arguments, pattern: null } }));
  return constraints.length > 0 ? constraints : fieldConstraints(field).filter(({ kind }) => kind !== 'required');
}

/**
 * `arguments.properties` names columns as the schema does; unknown names are used as physical
 * names.
 */
function keyColumns(object: SchemaObject, rule: QualityRule): string[] {
  const columns = firstBy(object.fields.map((field) => [field.name, columnOf(field)]));
  return listOf(rule.arguments['properties'])
    .filter((name) => typeof name === 'string')
    .map((name) => columns.get(name) ?? name);
}

/** A map in which the first of equal keys applies. */
export function firstBy(entries: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  return new Map([...entries].reverse());
}

function listOf(value: JsonValue | undefined): JsonValue[] {
  return Array.isArray(value) ? [...(value as readonly JsonValue[])] : [];
}
