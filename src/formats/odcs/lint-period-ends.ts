import type { ContractModel, SlaEntry } from '../../core/contract/model.js';
import { isKnownSeverity } from '../../core/contract/severity.js';
import { slaUnit } from '../../core/contract/sla.js';
import { type Partitioning, partitioningOf } from '../../core/partition/partitioning.js';
import type { JsonObject, JsonValue } from '../../core/shared/json.js';
import { deliveryEntries } from '../../core/sla/delivery.js';
import { customPropertyIndex } from '../bitol/custom-properties.js';
import { type Finding, error, warning } from '../yaml/finding.js';
import { entriesOf, isObject, textOf, valuesOf } from '../yaml/json-values.js';
import { child } from '../yaml/pointer.js';
import { nearest } from '../yaml/suggest.js';
import type { OdcsDocument } from './document.js';
import { DELIVERIES, businessTimeProblem } from './lint-business-time.js';
import { PERIOD_END_KEYS, PERIOD_END_PROPERTY, isPeriod, periodEndRuleOf } from './period-ends.js';

const EXAMPLE = 'Write rules such as { period: quarter, value: 3, unit: d, severity: critical }.';

/** What service levels promise of the partitions at the ends of periods. */
export function lintPeriodEnds(document: OdcsDocument, model: ContractModel): Finding[] {
  const partitioning = partitioningOf(model);
  return entriesOf(document.slaProperties).flatMap((entry, index) => {
    const place = customPropertyIndex(entry, PERIOD_END_PROPERTY);
    const level = model.sla[index];
    if (place === -1 || level === undefined) return [];
    const at = `/slaProperties/${String(index)}/customProperties/${String(place)}/value`;
    const problem = levelProblem(level, partitioning);
    if (problem !== null) return [invalid(at, `${level.property} has no rules for the ends of periods: ${problem}`)];
    const value = entriesOf(entry.customProperties)[place]?.value;
    if (!Array.isArray(value) || value.length === 0)
      return [error('INVALID_PERIOD_END', at, `\`${PERIOD_END_PROPERTY}\` must be a list of rules`, EXAMPLE)];
    return [...valuesOf(value).flatMap((rule, nth) => lintRule(rule, level, child(at, nth))), ...repeated(value, at)];
  });
}

function levelProblem({ property }: SlaEntry, partitioning: Partitioning | null): string | null {
  if (!DELIVERIES.includes(property)) return 'it is not about deliveries';
  return partitioning === null ? 'without a partitioning there are no deliveries' : null;
}

function lintRule(rule: JsonValue, level: SlaEntry, at: string): Finding[] {
  if (!isObject(rule)) return [error('INVALID_PERIOD_END', at, 'a rule must be a mapping', EXAMPLE)];
  const { period, severity, unit, value } = rule;
  const findings = Object.keys(rule).flatMap((key) => unknownKey(key, at));
  if (!isPeriod(period)) findings.push(invalid(child(at, 'period'), '`period` must be month, quarter or year'));
  if (value === undefined && severity === undefined)
    findings.push(invalid(at, 'a rule must have a `value` or a `severity`, else it changes nothing'));
  if (unit !== undefined && (value === undefined || slaUnit(textOf(unit) ?? '') === null))
    findings.push(invalid(child(at, 'unit'), '`unit` must be the unit of time of a `value`'));
  else if (value !== undefined) findings.push(...lintValue(rule, level, child(at, 'value')));
  if (severity !== undefined && !(typeof severity === 'string' && isKnownSeverity(severity))) {
    const message = '`severity` must be a known severity (blocker, critical, major, minor, info); it counts as major';
    findings.push(warning('UNKNOWN_SEVERITY', child(at, 'severity'), message));
  }
  return findings;
}

/** The other value must bound delivery as that of its service level does. */
function lintValue(rule: JsonObject, level: SlaEntry, at: string): Finding[] {
  const promise = periodEndRuleOf({ ...rule, period: 'month' }, level.unit)?.promise ?? null;
  const entry = { ...level, ...promise };
  const problem = level.calendar === undefined ? null : businessTimeProblem(entry, true);
  if (problem !== null)
    return [error('INVALID_BUSINESS_TIME', at, `the value cannot be counted in business time: ${problem}`)];
  const daily = { every: 'P1D', timezone: 'UTC', column: null, path: null };
  const isNegative = typeof entry.value === 'number' && entry.value < 0;
  if (!isNegative && deliveryEntries([entry], daily).length > 0) return [];
  const kind = level.property === 'timeOfAvailability' ? 'a time of day' : 'a duration';
  return [invalid(at, `\`value\` must be ${kind}, as that of ${level.property}`)];
}

function unknownKey(key: string, at: string): Finding[] {
  if ((PERIOD_END_KEYS as readonly string[]).includes(key)) return [];
  const meant = nearest(key, PERIOD_END_KEYS);
  const help = meant === null ? null : `did you mean \`${meant}\`?`;
  const message = `\`${key.slice(0, 80)}\` is not a key of a rule of \`${PERIOD_END_PROPERTY}\``;
  return [error('INVALID_PERIOD_END', child(at, key), message, help)];
}

function repeated(rules: readonly JsonValue[], at: string): Finding[] {
  const periods = rules.map((rule) => (isObject(rule) && isPeriod(rule['period']) ? rule['period'] : null));
  return periods.flatMap((period, index) =>
    period === null || periods.indexOf(period) === index
      ? []
      : [invalid(child(child(at, index), 'period'), `the end of a ${period} has two rules`)],
  );
}

function invalid(pointer: string, message: string): Finding {
  return error('INVALID_PERIOD_END', pointer, message);
}
