import { DateTime } from 'luxon';
import { type Partitioning, nextPartition, partitionContaining, pathOf } from './partitioning.js';
import { matchPath, pathPattern } from './path-match.js';
import { type Interval, instantOf } from '../shared/interval.js';

/** The pattern of the name of one folder or file; `literal` if only one name matches. */
export interface SegmentPattern {
  readonly matches: (name: string) => boolean;
  readonly literal: string | null;
  /** Whether it is `**`: any number of folders, also none. */
  readonly recursive: boolean;
}

/**
 * The segments of a path with `*`, `?` and a partitioning's placeholders, so that a walk can skip
 * folders.
 */
export function segmentPatterns(path: string): SegmentPattern[] {
  return segmentsOf(path).map((segment) => {
    const pattern = pathPattern(segment);
    const literal = pattern.every(({ kind }) => kind === 'character') ? segment : null;
    return { matches: (name) => matchPath(pattern, name) !== null, literal, recursive: segment === '**' };
  });
}

/**
 * Finds the partition whose files are at a path relative to the server's location; null if there is
 * none. One finder serves all files of a walk: they name few partitions.
 */
export function partitionFinder(partitioning: Partitioning): (path: string) => Interval | null {
  if (partitioning.path === null) return () => null;
  const pattern = pathPattern(segmentsOf(partitioning.path).join('/'));
  const known = new Map<string, Interval | null>();
  return (path) => {
    const values = matchPath(pattern, path, true);
    if (values === null) return null;
    const key = Object.values(values).join(' ');
    const found = known.has(key) ? (known.get(key) ?? null) : partitionNamed(partitioning, values);
    known.set(key, found);
    return found;
  };
}

/** The partition that the values of its placeholders name. */
function partitionNamed(partitioning: Partitioning, values: Readonly<Record<string, string>>): Interval | null {
  const part = (token: string): number | undefined => (values[token] === undefined ? undefined : Number(values[token]));
  const quarter = part('Q');
  const start = DateTime.fromObject(
    {
      year: part('yyyy') ?? 1970,
      month: part('MM') ?? (quarter === undefined ? 1 : quarter * 3 - 2),
      day: part('dd') ?? 1,
      hour: part('HH') ?? 0,
      minute: part('mm') ?? 0,
    },
    { zone: partitioning.timezone },
  );
  if (!start.isValid) return null;
  // Its own name must be this one: no partition begins on another day of the month.
  const path = Object.keys(values).map((token) => `{${token}}`);
  const name = Object.values(values).join(' ');
  // When the clocks are set back, the first of two partitions has the name they share.
  for (const moment of start.getPossibleOffsets()) {
    const containing = partitionContaining(partitioning, instantOf(moment.toMillis()));
    // A fiscal quarter begins within the calendar quarter that names it.
    const named = partitioning.fiscalYearStart === undefined ? [] : [nextPartition(partitioning, containing)];
    const found = [containing, ...named].find(
      (partition) => pathOf({ ...partitioning, path: path.join(' ') }, partition) === name,
    );
    if (found !== undefined) return found;
  }
  return null;
}

/** The path's segments without empty ones and `.`. */
export function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '' && segment !== '.');
}
