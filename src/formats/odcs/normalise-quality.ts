import type { Bound, JsonValue, QualityRule } from '../../core/contract/model.js';
import { child } from '../yaml/pointer.js';
import { customPropertiesUnder, isObject, objectAt, textAt, valueAt, without } from './access.js';

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
] as const;

const RULE_KEYS = new Set([
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

/** What a rule is: a rule without a type is a library rule by the standard's default, unless it says nothing but words. */
export function ruleType(rule: JsonValue): QualityRule['type'] {
  const type = textAt(rule, 'type');
  if (type === 'library' || type === 'sql' || type === 'text' || type === 'custom') return type;
  return ruleMetric(rule) === null ? 'text' : 'library';
}

/** The metric of a library rule; `rule` is its name before 3.1. */
export function ruleMetric(rule: JsonValue): string | null {
  return textAt(rule, 'metric') ?? textAt(rule, 'rule');
}

/** Normalises the `quality` list of an object or a field. */
export function normaliseRules(rules: readonly JsonValue[], pointer: string): QualityRule[] {
  return rules.map((rule, index) => normaliseRule(rule, child(pointer, index)));
}

function normaliseRule(rule: JsonValue, pointer: string): QualityRule {
  const type = ruleType(rule);
  const others = isObject(rule) ? without(rule, RULE_KEYS) : {};
  const foreign =
    isObject(rule) && Array.isArray(rule['customProperties'])
      ? foreignProperties(rule['customProperties'] as readonly JsonValue[])
      : [];
  return {
    ruleId: textAt(rule, 'id'),
    name: textAt(rule, 'name'),
    type,
    metric: type === 'library' ? ruleMetric(rule) : null,
    unit: unitOf(textAt(rule, 'unit'), type),
    arguments: objectAt(rule, 'arguments'),
    bound: boundOf(rule),
    dimension: textAt(rule, 'dimension'),
    severity: textAt(rule, 'severity'),
    query: textAt(rule, 'query'),
    engine: textAt(rule, 'engine'),
    settings: customPropertiesUnder(rule, 'concordat.'),
    pointer,
    documentation: foreign.length > 0 ? { ...others, customProperties: foreign } : others,
  };
}

function foreignProperties(entries: readonly JsonValue[]): JsonValue[] {
  return entries.filter((entry) => !(textAt(entry, 'property') ?? '').startsWith('concordat.'));
}

function unitOf(unit: string | null, type: QualityRule['type']): string | null {
  if (unit === null) return type === 'library' ? 'rows' : null;
  const word = unit.trim().toLowerCase();
  if (['percent', '%', 'percentage', 'pct'].includes(word)) return 'percent';
  return ['rows', 'row', 'count'].includes(word) ? 'rows' : unit;
}

function boundOf(rule: JsonValue): Bound | null {
  for (const operator of OPERATORS) {
    const value = isObject(rule) && Object.hasOwn(rule, operator) ? valueAt(rule, operator) : undefined;
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
