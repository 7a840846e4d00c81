import type { Bound, JsonObject, JsonValue, QualityRule } from '../../core/contract/model.js';
import { metricOfSynonym } from '../../core/quality/library-metrics.js';
import { child } from '../yaml/pointer.js';
import { asJson, entriesOf, mappingOf, textOf, without } from '../yaml/json-values.js';
import { customPropertiesUnder, foreignProperties } from '../bitol/custom-properties.js';
import type { OdcsRule } from './document.js';

/** The operators of the standard, in its order. */
export const OPERATORS = [
  'mustBe',
  'mustNotBe',
  'mustBeGreaterThan',
  'mustBeGreaterOrEqualTo',
  'mustBeLessThan',
  'mustBeLessOrEqualTo',
  'mustBeBetween',
  'mustNotBeBetween',
] as const satisfies readonly (keyof OdcsRule)[];

const RULE_KEYS = new Set<keyof OdcsRule>([
  'id',
  'name',
  'type',
  'metric',
  'rule',
  'unit',
  'arguments',
  'dimension',
  'severity',
  'query',
  'engine',
  'customProperties',
  ...OPERATORS,
]);

/**
 * The type of a rule: one without a type is a library rule by the standard's default, unless it has
 * no metric.
 */
function ruleType(rule: Partial<OdcsRule>): QualityRule['type'] {
  const type = textOf(rule.type);
  if (type === 'library' || type === 'sql' || type === 'text' || type === 'custom') return type;
  return ruleMetric(rule) === null ? 'text' : 'library';
}

/** The metric of a library rule; `rule` is its name before 3.1. */
function ruleMetric(rule: Partial<OdcsRule>): string | null {
  const former = textOf(rule.rule);
  return textOf(rule.metric) ?? (former === null ? null : (metricOfSynonym(former) ?? former));
}

/** Normalises the `quality` list of an object or a field. */
export function normaliseRules(rules: readonly OdcsRule[] | undefined, pointer: string): QualityRule[] {
  return entriesOf(rules).map((rule, index) => normaliseRule(rule, child(pointer, index)));
}

function normaliseRule(rule: Partial<OdcsRule>, pointer: string): QualityRule {
  const type = ruleType(rule);
  const others = without(rule, isFormerList(rule) ? new Set([...RULE_KEYS, FORMER_LIST]) : RULE_KEYS);
  const foreign = foreignProperties(rule, (name) => name.startsWith('concordat.'));
  return {
    ruleId: textOf(rule.id),
    name: textOf(rule.name),
    type,
    metric: type === 'library' ? ruleMetric(rule) : null,
    unit: unitOf(textOf(rule.unit), type),
    ...argumentsAndBound(rule),
    dimension: textOf(rule.dimension),
    severity: textOf(rule.severity),
    query: textOf(rule.query),
    engine: textOf(rule.engine),
    settings: customPropertiesUnder(rule, 'concordat.'),
    pointer,
    documentation: foreign.length > 0 ? { ...others, customProperties: foreign } : others,
  };
}

/** Where the rule `validValues` of ODCS 3.0 has its list; since 3.1 it is one of the arguments. */
export const FORMER_LIST = 'validValues';

function isFormerList(rule: Partial<OdcsRule>): boolean {
  return textOf(rule.rule) === FORMER_LIST && Array.isArray((rule as JsonObject)[FORMER_LIST]);
}

/** A list without a bound, as in the standard's own example, admits no other value. */
function argumentsAndBound(rule: Partial<OdcsRule>): Pick<QualityRule, 'arguments' | 'bound'> {
  const [written, bound] = [mappingOf(rule.arguments), boundOf(rule)];
  if (!isFormerList(rule)) return { arguments: written, bound };
  return {
    arguments: { [FORMER_LIST]: (rule as JsonObject)[FORMER_LIST] ?? [], ...written },
    bound: bound ?? { operator: 'mustBe', value: 0 },
  };
}

function unitOf(unit: string | null, type: QualityRule['type']): string | null {
  if (unit === null) return type === 'library' ? 'rows' : null;
  const word = unit.trim().toLowerCase();
  if (['percent', '%', 'percentage', 'pct'].includes(word)) return 'percent';
  return ['rows', 'row', 'count'].includes(word) ? 'rows' : unit;
}

function boundOf(rule: Partial<OdcsRule>): Bound | null {
  for (const operator of OPERATORS) {
    const value = asJson(rule[operator]);
    if (value === undefined) continue;
    if (operator === 'mustBe' || operator === 'mustNotBe') {
      if (value === null || typeof value !== 'object') return { operator, value };
    } else if (operator === 'mustBeBetween' || operator === 'mustNotBeBetween') {
      const [low, high] = Array.isArray(value) ? (value as readonly JsonValue[]) : [];
      if (typeof low === 'number' && typeof high === 'number') return { operator, value: [low, high] };
    } else if (typeof value === 'number') {
      return { operator, value };
    }
  }
  return null;
}
