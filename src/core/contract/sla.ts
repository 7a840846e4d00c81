import { DAY, parseDuration } from '../shared/duration.js';

/** In which direction a promise weakens when its value moves. */
export type SlaDirection = 'down' | 'up' | 'later' | 'earlier';

/**
 * The service-level properties that Concordat knows, with their short names and common spellings.
 */
const PROPERTIES: Readonly<Record<string, { readonly weaker: SlaDirection; readonly names: readonly string[] }>> = {
  availability: { weaker: 'down', names: ['av', 'uptime'] },
  throughput: { weaker: 'down', names: ['th'] },
  errorRate: { weaker: 'up', names: ['er'] },
  latency: { weaker: 'up', names: ['ly', 'la'] },
  freshness: { weaker: 'up', names: ['fr'] },
  frequency: { weaker: 'up', names: ['fy', 'updateFrequency', 'interval'] },
  timeToDetect: { weaker: 'up', names: ['td'] },
  timeToNotify: { weaker: 'up', names: ['tn'] },
  timeToRepair: { weaker: 'up', names: ['tr'] },
  retention: { weaker: 'down', names: ['re'] },
  generalAvailability: { weaker: 'later', names: ['ga'] },
  timeOfAvailability: { weaker: 'later', names: ['ta'] },
  endOfSupport: { weaker: 'earlier', names: ['es'] },
  endOfLife: { weaker: 'earlier', names: ['el'] },
  successRate: { weaker: 'down', names: ['runSuccessRate'] },
};

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(PROPERTIES).flatMap(([property, { names }]) =>
    [property, ...names].map((name) => [key(name), property] as const),
  ),
);

/** All known properties in their normal spelling. */
export const SLA_PROPERTIES: readonly string[] = Object.keys(PROPERTIES);

/** The normal name of a service-level property, or null for one that is unknown. */
export function slaProperty(word: string): string | null {
  return BY_NAME.get(key(word)) ?? null;
}

/** Which way the property weakens, or null where that is unknown. */
export function slaDirection(property: string): SlaDirection | null {
  return Object.hasOwn(PROPERTIES, property) ? (PROPERTIES[property]?.weaker ?? null) : null;
}

/** The units of a service level in their normal form. */
export type SlaUnit = 'ms' | 's' | 'min' | 'h' | 'd' | 'w' | 'mo' | 'q' | 'y' | 'percent';

const UNITS: Readonly<Record<SlaUnit, readonly string[]>> = {
  ms: ['millisecond', 'milliseconds', 'millis', 'msec'],
  s: ['sec', 'secs', 'second', 'seconds'],
  min: ['m', 'mins', 'minute', 'minutes'],
  h: ['hr', 'hrs', 'hour', 'hours'],
  d: ['day', 'days'],
  w: ['wk', 'week', 'weeks'],
  mo: ['mon', 'month', 'months'],
  q: ['qtr', 'quarter', 'quarters'],
  y: ['yr', 'yrs', 'year', 'years'],
  percent: ['%', 'pct', 'percentage', 'percents'],
};

const BY_UNIT: ReadonlyMap<string, SlaUnit> = new Map(
  (Object.entries(UNITS) as [SlaUnit, readonly string[]][]).flatMap(([unit, names]) =>
    [unit, ...names].map((name) => [name, unit] as const),
  ),
);

/** The normal form of a unit, or null for one that is unknown. `m` is minutes; months are `mo`. */
export function slaUnit(word: string): SlaUnit | null {
  return BY_UNIT.get(word.trim().toLowerCase()) ?? null;
}

/**
 * Months and longer units use their average length: sufficient to compare two promises, but never
 * used to compute partitions.
 */
const MILLIS: Readonly<Record<Exclude<SlaUnit, 'percent'>, number>> = {
  ms: 1,
  s: 1000,
  min: 60_000,
  h: 3_600_000,
  d: DAY,
  w: 7 * DAY,
  mo: 30.4375 * DAY,
  q: 91.3125 * DAY,
  y: 365.25 * DAY,
};

/** A duration in milliseconds, or null if value and unit do not form one. */
export function slaMillis(value: unknown, unit: string | null): number | null {
  if (typeof value === 'string') return isoMillis(value);
  const known = unit === null ? null : slaUnit(unit);
  if (typeof value !== 'number' || known === null || known === 'percent') return null;
  return value * MILLIS[known];
}

/** The length of an ISO 8601 duration (`PT4H`, `P1DT12H`), or null for any other text. */
function isoMillis(text: string): number | null {
  const duration = parseDuration(text.trim());
  if (duration === null) return null;
  return duration.months * MILLIS.mo + duration.days * DAY + duration.millis;
}

function key(word: string): string {
  return word.toLowerCase().replace(/[^a-z0-9]/g, '');
}
