import { canonicalJson } from '../shared/canonical-json.js';
import type { Change } from './change.js';
import { changed } from './compatibility.js';
import { effectivePartitioning } from './effective-partitioning.js';
import { diffText } from './diff-text.js';
import { equal, matchBy } from './match.js';
import { type ContractModel, PERIODS, type Period, type PeriodEndRule, type SlaEntry } from './model.js';
import { DELIVERY_SEVERITY, stronger } from './severity.js';
import { type SlaDirection, slaDirection, slaMillis } from './sla.js';

/** Differences between the service levels of two contracts. */
export function diffSla(older: ContractModel, newer: ContractModel): Change[] {
  const [before, after] = [levelsOf(older, newer), levelsOf(newer, older)];
  const exact = matchBy(before, after, (entry) => keyOf(entry));
  const loose = matchBy(exact.removed, exact.added, ({ property, element }) => `${property}\n${element ?? ''}`);
  return [
    ...loose.removed.map((entry) =>
      changed(
        'SLA_REMOVED',
        at(entry),
        { from: valueText(entry), to: null },
        `${entry.property} is no longer promised`,
      ),
    ),
    ...loose.added.map((entry) =>
      changed(
        'SLA_ADDED',
        at(entry),
        { from: null, to: valueText(entry) },
        `${entry.property} ${valueText(entry)} is now promised`,
      ),
    ),
    ...[...exact.pairs, ...loose.pairs].flatMap(({ from, to }) => diffEntry(from, to)),
  ];
}

/** Without the frequency, where a changed partitioning reports it. */
function levelsOf(model: ContractModel, other: ContractModel): readonly SlaEntry[] {
  const isPartitioning = model.partitioning === null && other.partitioning === null;
  const [own, others] = [effectivePartitioning(model), effectivePartitioning(other)];
  const changes = isPartitioning && own !== null && others !== null && own.every !== others.every;
  return changes ? model.sla.filter(({ property }) => property !== 'frequency') : model.sla;
}

function keyOf({ property, element, driver }: SlaEntry): string {
  return `${property}\n${element ?? ''}\n${driver ?? ''}`;
}

function at(entry: SlaEntry) {
  return { pointer: entry.pointer, element: entry.element ?? '' };
}

function diffEntry(from: SlaEntry, to: SlaEntry): Change[] {
  const place = at(to);
  const changes: Change[] = [];
  const relation = compareValues(from, to);
  if (relation !== 'SAME') {
    const { code, word } = CHANGES[relation];
    changes.push(
      changed(
        code,
        place,
        { from: valueText(from), to: valueText(to) },
        `${to.property} was ${word}: ${valueText(from)} → ${valueText(to)}`,
      ),
    );
  }
  if (from.target !== to.target) {
    const weaker = (to.target ?? DEFAULT_TARGET) < (from.target ?? DEFAULT_TARGET);
    const same = (to.target ?? DEFAULT_TARGET) === (from.target ?? DEFAULT_TARGET);
    const code = same ? 'TEXT_CHANGED' : weaker ? 'SLA_WEAKENED' : 'SLA_TIGHTENED';
    changes.push(changed(code, place, { from: from.target, to: to.target }, `the target of ${to.property} changed`));
  }
  changes.push(...diffPeriodEnds(from, to));
  if (from.calendar !== to.calendar) {
    const change = { from: from.calendar ?? null, to: to.calendar ?? null };
    changes.push(changed('SLA_CHANGED', place, change, `the business calendar of ${to.property} changed`));
  }
  if (from.schedule !== to.schedule) {
    changes.push(
      changed('SLA_CHANGED', place, { from: from.schedule, to: to.schedule }, `the schedule of ${to.property} changed`),
    );
  }
  const written = ({ value, unit, driver }: SlaEntry) => ({ value, unit, driver });
  return relation === 'SAME' ? [...changes, ...diffText(written(from), written(to), place)] : changes;
}

/** The share of partitions that must be on time if an entry declares none. */
const DEFAULT_TARGET = 0.95;

/**
 * What is promised of the partitions at the ends of periods: the end of a year is that of a quarter
 * and of a month too, and the rule of the longest of these periods applies.
 */
function diffPeriodEnds(from: SlaEntry, to: SlaEntry): Change[] {
  const known = new Set<string>([canonicalJson([null, null])]);
  return PERIODS.toReversed().flatMap((period) => {
    const [before, after] = [ruleAt(from, period), ruleAt(to, period)];
    const rules = canonicalJson([before && { ...before, period: null }, after && { ...after, period: null }]);
    if (known.has(rules)) return [];
    known.add(rules);
    return [...diffPromises(from, to, { period, before, after }), ...diffSeverities(to, { period, before, after })];
  });
}

interface RulesOfPeriod {
  readonly period: Period;
  readonly before: PeriodEndRule | null;
  readonly after: PeriodEndRule | null;
}

function ruleAt({ atPeriodEnd = [] }: SlaEntry, period: Period): PeriodEndRule | null {
  // Shorter periods are later in the list, as in the rules.
  const included = PERIODS.slice(PERIODS.indexOf(period));
  return atPeriodEnd.find((rule) => included.includes(rule.period)) ?? null;
}

function diffPromises(from: SlaEntry, to: SlaEntry, { after, before, period }: RulesOfPeriod): Change[] {
  const [older, newer] = [
    { ...from, ...before?.promise },
    { ...to, ...after?.promise },
  ];
  const relation = compareValues(older, newer);
  if (relation === 'SAME') return [];
  const { code, word } = CHANGES[relation];
  const change = { from: valueText(older), to: valueText(newer) };
  const message = `${to.property} at the end of a ${period} was ${word}: ${change.from} → ${change.to}`;
  return [changed(code, at(to), change, message)];
}

function diffSeverities(to: SlaEntry, { after, before, period }: RulesOfPeriod): Change[] {
  const [from, now] = [before?.severity ?? DELIVERY_SEVERITY, after?.severity ?? DELIVERY_SEVERITY];
  if (from === now) return [];
  const code = stronger(from, now) === now ? 'SLA_TIGHTENED' : 'SLA_WEAKENED';
  const message = `a late delivery at the end of a ${period} is now ${now}: ${to.property}`;
  return [changed(code, at(to), { from, to: now }, message)];
}

type Relation = 'SAME' | 'WEAKER' | 'TIGHTER' | 'OTHER';

const CHANGES = {
  WEAKER: { code: 'SLA_WEAKENED', word: 'weakened' },
  TIGHTER: { code: 'SLA_TIGHTENED', word: 'tightened' },
  OTHER: { code: 'SLA_CHANGED', word: 'changed' },
} as const;

function compareValues(from: SlaEntry, to: SlaEntry): Relation {
  if (!equal(from.valueExt, to.valueExt)) return 'OTHER';
  const [a, b] = comparable(from, to) ?? [null, null];
  if (a === null) return equal(from.value, to.value) && from.unit === to.unit ? 'SAME' : 'OTHER';
  if (a === b) return 'SAME';
  const direction = slaDirection(to.property);
  if (direction === null) return 'OTHER';
  return b > a === isWeakerUpwards(direction) ? 'WEAKER' : 'TIGHTER';
}

function isWeakerUpwards(direction: SlaDirection): boolean {
  return direction === 'up' || direction === 'later';
}

/** Both values on one scale, or null if there is no common scale. */
function comparable(from: SlaEntry, to: SlaEntry): [number, number] | null {
  const durations = both(slaMillis(from.value, from.unit), slaMillis(to.value, to.unit));
  if (durations !== null) return durations;
  if (typeof from.value === 'number' && typeof to.value === 'number') {
    return from.unit === to.unit ? [from.value, to.value] : null;
  }
  if (typeof from.value !== 'string' || typeof to.value !== 'string') return null;
  return both(timeOfDay(from.value), timeOfDay(to.value)) ?? both(instant(from.value), instant(to.value));
}

function both(a: number | null, b: number | null): [number, number] | null {
  return a === null || b === null ? null : [a, b];
}

/** Minutes after midnight UTC of `09:00`, `09:00:30`, `09:00-08:00`, `09:00Z`. */
function timeOfDay(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(?:Z|([+-])(\d{2}):?(\d{2}))?$/.exec(text.trim());
  if (match === null) return null;
  const [, hours, minutes, seconds = '0', sign, zoneHours = '0', zoneMinutes = '0'] = match;
  const local = Number(hours) * 60 + Number(minutes) + Number(seconds) / 60;
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -1 : 1);
  return local - offset;
}

function instant(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}/.test(text.trim())) return null;
  const millis = Date.parse(text.trim());
  return Number.isNaN(millis) ? null : millis;
}

function valueText({ value, unit }: SlaEntry): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return unit === null ? text : unit === 'percent' ? `${text} %` : `${text} ${unit}`;
}
