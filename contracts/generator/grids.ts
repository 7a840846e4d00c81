import type { Grid } from '../../src/core/partition/partitioning.js';

const grid = (every: string, timezone: string, path: string | null = null, column: string | null = null): Grid => ({
  every,
  timezone,
  column,
  path,
});

export const UTC_DAYS = grid('P1D', 'UTC');
export const BERLIN_DAYS = grid('P1D', 'Europe/Berlin');
export const BERLIN_QUARTERS = grid('P3M', 'Europe/Berlin');

/** Cut by hours of UTC, one file each. */
export const hourly = (path: string): Grid => grid('PT1H', 'UTC', path);
/** Cut by days of UTC, one file each. */
export const daily = (path: string): Grid => grid('P1D', 'UTC', path);
/** Cut by days of Europe/Berlin, one file each. */
export const berlinDaily = (path: string): Grid => grid('P1D', 'Europe/Berlin', path);
/** Cut by quarters of Europe/Berlin, one file each. */
export const quarterly = (path: string): Grid => grid('P3M', 'Europe/Berlin', path);
/** Cut by days of UTC, by the value of a column. */
export const dailyByColumn = (column: string): Grid => grid('P1D', 'UTC', null, column);
