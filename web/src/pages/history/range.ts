import type { ShownProduct } from '../product/subject.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The most partitions of an answer. */
const MOST_CELLS = 800;
/** How many partitions are shown at least where the address chooses no range. */
const USUAL_CELLS = 20;

export interface Range {
  readonly from: string;
  readonly to: string;
}

/** A choice of how far back the history goes. */
export interface Choice {
  readonly text: string;
  readonly days: number;
  /** Whether it is chosen where the address chooses none. */
  readonly isDefault?: true;
}

const CHOICES: readonly Choice[] = [
  { text: '2 days', days: 2 },
  { text: '7 days', days: 7 },
  { text: '28 days', days: 28 },
  { text: '90 days', days: 90 },
  { text: '1 year', days: 365 },
  { text: '2 years', days: 730 },
  { text: '5 years', days: 1826 },
  { text: '20 years', days: 7305 },
];

/** Length of a partition in milliseconds; a day for current data. */
export function lengthOf({ healthStrip }: ShownProduct): number {
  const interval = healthStrip?.partitions.at(-1)?.interval ?? null;
  return interval === null ? DAY : Math.max(60_000, Date.parse(interval.to) - Date.parse(interval.from));
}

/** The choices that show at least two and at most 800 partitions; of current data, 100 days. */
export function choicesOf(length: number, isCurrentData: boolean): readonly Choice[] {
  const most = isCurrentData ? 100 : MOST_CELLS;
  const offered = CHOICES.filter(({ days }) => {
    const cells = (days * DAY) / length;
    return cells >= 8 && cells <= most;
  });
  const usual = offered.findIndex(({ days }) => (days * DAY) / length >= USUAL_CELLS);
  return offered.map((choice, index) => (index === Math.max(0, usual) ? { ...choice, isDefault: true } : choice));
}

/** The interval of the address, else the default, which ends now. */
export function rangeOf(address: URLSearchParams, asOf: string, choices: readonly Choice[]): Range {
  const end = dayOf(Date.parse(asOf) + DAY);
  const from = address.get('from');
  const to = address.get('to');
  const days = (choices.find((choice) => choice.isDefault === true) ?? choices[0] ?? { days: 90 }).days;
  return { from: isDay(from) ? from : dayOf(Date.parse(end) - days * DAY), to: isDay(to) ? to : end };
}

/** The first day of a choice that ends now. */
export function startOf({ days }: Choice, asOf: string): string {
  return dayOf(Date.parse(dayOf(Date.parse(asOf) + DAY)) - days * DAY);
}

function dayOf(millis: number): string {
  return new Date(millis).toISOString().slice(0, 10);
}

function isDay(text: string | null): text is string {
  return text !== null && /^\d{4}-\d\d-\d\d$/u.test(text) && !Number.isNaN(Date.parse(text));
}
