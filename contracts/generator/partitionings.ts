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

/** Cut by hours of UTC, one file each. */
export const hourly = (path: string): Partitioning => partitioning('PT1H', 'UTC', path);
/** Cut by days of UTC, one file each. */
export const daily = (path: string): Partitioning => partitioning('P1D', 'UTC', path);
/** Cut by days of Europe/Berlin, one file each. */
export const berlinDaily = (path: string): Partitioning => partitioning('P1D', 'Europe/Berlin', path);
/** Cut by quarters of Europe/Berlin, one file each. */
export const quarterly = (path: string): Partitioning => partitioning('P3M', 'Europe/Berlin', path);
/** Cut by days of UTC, by the value of a column. */
export const dailyByColumn = (column: string): Partitioning => partitioning('P1D', 'UTC', null, column);
