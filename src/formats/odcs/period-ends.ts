import { PERIODS, type Period, type PeriodEndRule } from '../../core/contract/model.js';
import { severityOf } from '../../core/contract/severity.js';
import type { JsonValue } from '../../core/shared/json.js';
import { mappingOf, textOf, valuesOf } from '../yaml/json-values.js';
import { quantityOf } from './quantity.js';

/** The custom property of a service level that declares other promises for the ends of periods. */
export const PERIOD_END_PROPERTY = 'concordat.atPeriodEnd';

export const PERIOD_END_KEYS = ['period', 'value', 'unit', 'severity'] as const;

/**
 * The rules that the custom property declares, the longest period first; lint reports those that
 * cannot be read. A value without a unit has that of its entry.
 */
export function periodEndRulesOf(declared: JsonValue | undefined, unit: string | null): readonly PeriodEndRule[] {
  const rules = valuesOf(declared).map((rule) => periodEndRuleOf(rule, unit));
  return PERIODS.flatMap((period) => rules.find((rule) => rule?.period === period) ?? []);
}

/** One rule; null where it names no period. */
export function periodEndRuleOf(declared: JsonValue, entryUnit: string | null): PeriodEndRule | null {
  const { period, severity, unit, value } = mappingOf(declared);
  if (!isPeriod(period)) return null;
  const quantity = quantityOf(value ?? null, textOf(unit));
  return {
    period,
    promise: value === undefined ? null : { ...quantity, unit: quantity.unit ?? inherited(quantity.value, entryUnit) },
    severity: typeof severity === 'string' ? severityOf(severity) : null,
  };
}

export function isPeriod(value: JsonValue | undefined): value is Period {
  return PERIODS.some((period) => period === value);
}

/** Texts are durations or times of day. */
function inherited(value: JsonValue, unit: string | null): string | null {
  return typeof value === 'number' ? unit : null;
}
