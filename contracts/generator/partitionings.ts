import type { Partitioning } from '../../src/core/partition/partitioning.js';

const partitioning = (
  every: string,
  timezone: string,
  path: string | null = null,
  column: string | null = null,
): Partitioning => ({
  every,
  timezone,
  column,
  path,
});

export const UTC_DAYS = partitioning('P1D', 'UTC');
export const BERLIN_DAYS = partitioning('P1D', 'Europe/Berlin');
export const BERLIN_QUARTERS = partitioning('P3M', 'Europe/Berlin');

/** Hours of UTC, one file each. */
export const hourly = (path: string): Partitioning => partitioning('PT1H', 'UTC', path);
/** Days of UTC, one file each. */
export const daily = (path: string): Partitioning => partitioning('P1D', 'UTC', path);
/** Days of Europe/Berlin, one file each. */
export const berlinDaily = (path: string): Partitioning => partitioning('P1D', 'Europe/Berlin', path);
/** Quarters of Europe/Berlin, one file each. */
export const quarterly = (path: string): Partitioning => partitioning('P3M', 'Europe/Berlin', path);
/** Days of UTC, by the value of a column. */
export const dailyByColumn = (column: string): Partitioning => partitioning('P1D', 'UTC', null, column);
