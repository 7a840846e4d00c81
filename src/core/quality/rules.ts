import type { Field, QualityRule, SchemaObject } from '../contract/model.js';
import { type Dimension, dimensionOf, isWarnBound, severityOf, stronger } from '../contract/severity.js';
import { canonicalJson } from '../shared/canonical-json.js';
import type { Steps } from '../shared/cooperative.js';
import type { CheckKind } from './check.js';
import type { Draft } from './check-draft.js';
import { columnOf, describeConstraint } from './constraints.js';
import { type WrittenRule, firstBy, libraryMetric, textOf } from './library-metrics.js';
import type { Measure } from './measure.js';

interface Reading {
  readonly kind: CheckKind;
  readonly measure: Measure;
  readonly dimension: Dimension | null;
  readonly documentationOnly: string | null;
}

/**
 * The checks of the quality rules of an object and its columns, one rule per step; two bounds on
 * one metric become one check.
 */
export function* ruleDrafts(object: SchemaObject): Steps<Draft[]> {
  const drafts: RuleDraft[] = [];
  for (const rule of object.quality) {
    drafts.push(ruleDraft(object, null, rule));
    yield;
  }
  for (const field of object.fields) {
    for (const rule of field.quality) {
      drafts.push(ruleDraft(object, field, rule));
      yield;
    }
  }
  return yield* mergeBounds(drafts);
}

interface RuleDraft {
  readonly draft: Draft;
  readonly warnsOnly: boolean;
}

function ruleDraft(object: SchemaObject, field: Field | null, rule: QualityRule): RuleDraft {
  const reading = read(object, field, rule);
  const severityText = setting(rule, 'severity') ?? rule.severity;
  const sql = rule.type === 'sql';
  return {
    warnsOnly: isWarnBound(severityText),
    draft: {
      object: object.name,
      element: field?.name ?? keyElement(object, reading.measure),
      kind: reading.kind,
      label: rule.ruleId ?? reading.kind,
      name: rule.name,
      measure: reading.measure,
      dimension: dimensionOf(rule.dimension) ?? reading.dimension,
      severity: severityOf(severityText),
      unit: sql ? 'value' : rule.unit?.toLowerCase().startsWith('percent') || rule.unit === '%' ? 'percent' : 'rows',
      warn: null,
      fail: rule.bound,
      group: setting(rule, 'group'),
      ttl: setting(rule, 'ttl'),
      documentationOnly:
        reading.documentationOnly ?? (rule.bound === null ? 'The rule has no bound to compare with.' : null),
      external: rule.type === 'custom' && setting(rule, 'execution') !== 'none',
      promise: promiseOf(rule, field, reading),
      pointer: rule.pointer,
    },
  };
}

/**
 * Whether this rule already promises the field's allowed values without exception, so that it is
 * not implied twice.
 */
export function equalsInvalidRule(rule: QualityRule, field: Field): boolean {
  if (rule.type !== 'library' || rule.metric !== 'invalidValues') return false;
  const values = rule.arguments['validValues'];
  return Array.isArray(values) && canonicalJson(values) === canonicalJson(field.enumValues);
}

function read(object: SchemaObject, field: Field | null, rule: QualityRule): Reading {
  const none: Measure = { metric: 'none', text: textOf(rule) };
  if (rule.type === 'text')
    return { kind: 'text', measure: none, dimension: null, documentationOnly: 'A text rule is documentation only.' };
  if (rule.type === 'custom') {
    const reason = `Concordat does not run rules of the engine ${rule.engine ?? '(none named)'}.`;
    return { kind: 'custom', measure: none, dimension: null, documentationOnly: reason };
  }
  if (rule.type === 'sql') {
    const property = field === null ? null : columnOf(field);
    const query = rule.query ?? '';
    const documentationOnly = query.trim() === '' ? 'The rule has no query.' : null;
    return { kind: 'sql', measure: { metric: 'sql', query, property }, dimension: null, documentationOnly };
  }
  return library({ object, field, rule });
}

function library(written: WrittenRule): Reading {
  const { rule } = written;
  const metric = libraryMetric(rule.metric);
  if (metric !== null) return { kind: metric.kind, dimension: metric.dimension, ...metric.measure(written) };
  const documentationOnly = `The standard's library has no metric ${rule.metric ?? '(none)'}.`;
  return { kind: 'custom', measure: { metric: 'none', text: textOf(rule) }, dimension: null, documentationOnly };
}

function keyElement(object: SchemaObject, measure: Measure): string | null {
  if (measure.metric !== 'duplicates') return null;
  const known = firstBy(object.fields.map((field) => [columnOf(field), field.name]));
  const names = measure.columns.map((column) => known.get(column) ?? column);
  return names.length === 0 ? null : names.join(',');
}

/**
 * Two rules on one metric, element and dimension, exactly one of them of severity `info` or
 * `warning`, are one check with a warn and a fail bound. Its id, severity and texts are those of
 * the more severe rule.
 */
function* mergeBounds(drafts: readonly RuleDraft[]): Steps<Draft[]> {
  const isOpen = ({ draft }: RuleDraft): boolean => draft.documentationOnly === null;
  const merged: (Draft | null)[] = drafts.map(({ draft }) => draft);
  const warning = drafts.flatMap((one, index) =>
    one.warnsOnly && isOpen(one) && one.draft.fail !== null ? [{ draft: one.draft, index }] : [],
  );
  if (warning.length === 0) return merged.filter((draft) => draft !== null);
  const partners = new Map<string, number[]>();
  for (const [index, one] of drafts.entries()) {
    if (one.warnsOnly || !isOpen(one)) continue;
    const alike = partners.get(keyOf(one.draft));
    if (alike === undefined) partners.set(keyOf(one.draft), [index]);
    else alike.push(index);
    yield;
  }
  // Each partner takes one warning; equal ones are taken in order.
  for (const waiting of partners.values()) waiting.reverse();
  for (const { draft, index } of warning) {
    const partner = partners.get(keyOf(draft))?.pop() ?? -1;
    const graver = merged[partner];
    yield;
    if (graver === null || graver === undefined) continue;
    merged[partner] = {
      ...graver,
      warn: draft.fail,
      severity: stronger(graver.severity, draft.severity),
      group: graver.group ?? draft.group,
      ttl: graver.ttl ?? draft.ttl,
      promise: `${graver.promise}; warns at: ${draft.promise}`,
    };
    merged[index] = null;
  }
  return merged.filter((draft) => draft !== null);
}

/** What two rules must share to be the two bounds of one check. */
function keyOf({ object, element, measure, unit, dimension }: Draft): string {
  return canonicalJson({ object, element, measure, unit, dimension });
}

function setting(rule: QualityRule, name: string): string | null {
  const value = Object.hasOwn(rule.settings, name) ? rule.settings[name] : null;
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function promiseOf(rule: QualityRule, field: Field | null, reading: Reading): string {
  const bound = rule.bound === null ? '' : ` ${boundWords(rule)}`;
  const place = field === null ? '' : ` of ${columnOf(field)}`;
  const constraints = reading.measure.metric === 'invalid' ? reading.measure.constraints : [];
  if (rule.type === 'text' || rule.type === 'custom') return textOf(rule) || `a text rule${place}`;
  if (rule.type === 'sql') return `${rule.name ?? textOf(rule)}${bound === '' ? '' : `: the query’s result${bound}`}`;
  const [only] = constraints;
  const meaning = constraints.length === 1 && only !== undefined ? ` (${describeConstraint(only)})` : '';
  return `${(rule.metric ?? 'metric').replace(/([A-Z])/g, ' $1').toLowerCase()}${place}${meaning}${bound}`;
}

const OPERATORS: Readonly<Record<string, string>> = {
  mustBe: 'must be',
  mustNotBe: 'must not be',
  mustBeGreaterThan: 'must be greater than',
  mustBeGreaterOrEqualTo: 'must be at least',
  mustBeLessThan: 'must be less than',
  mustBeLessOrEqualTo: 'must be at most',
  mustBeBetween: 'must be strictly between',
  mustNotBeBetween: 'must not be strictly between',
};

function boundWords(rule: QualityRule): string {
  if (rule.bound === null) return '';
  const { operator, value } = rule.bound;
  const unit = rule.unit === null || rule.unit === 'rows' ? '' : ` ${rule.unit}`;
  const amount = Array.isArray(value) ? value.join(' and ') : String(value);
  return `${OPERATORS[operator] ?? operator} ${amount}${unit}`;
}
