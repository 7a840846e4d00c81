import { DateTime } from 'luxon';
import { type Instant, instantOf } from '../shared/interval.js';
import { segmentsOf } from './partition-paths.js';
import { type Partitioning, partitionContaining } from './partitioning.js';
import { matchPath, pathPattern } from './path-match.js';

/** The placeholders from the longest time to the shortest. */
const PLACEHOLDERS = ['yyyy', 'Q', 'MM', 'dd', 'HH', 'mm'];

/**
 * Whether the folders of the path name the time of their partitions, from years on, as
 * `{yyyy}/{MM}/{dd}.csv` does: then those of long ago need not be listed.
 */
export function foldersFollowTime(path: string): boolean {
  if (path.includes('**')) return false;
  const placeholdersIn = (text: string): readonly number[] =>
    [...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => PLACEHOLDERS.indexOf(name));
  const order = placeholdersIn(path);
  const folders = segmentsOf(path).slice(0, -1).join('/');
  return placeholdersIn(folders)[0] === 0 && order.every((place, index) => place >= (order[index - 1] ?? 0));
}

/**
 * Whether all partitions below a folder ended by that moment. The folder is relative to the
 * server's location, and the path is one whose folders follow time.
 */
export function endedBy(partitioning: Partitioning, since: Instant): (folder: string) => boolean {
  const segments = segmentsOf(partitioning.path ?? '');
  const patterns = segments.map((_, index) => pathPattern(segments.slice(0, index + 1).join('/')));
  return (folder) => {
    const pattern = patterns[folder.split('/').length - 1];
    const values = pattern === undefined ? null : matchPath(pattern, folder, true);
    const end = values === null ? null : endOf(values, partitioning.timezone);
    return end !== null && partitionContaining(partitioning, end).to <= since;
  };
}

/** The end of the time that the placeholders name together; null without a year. */
function endOf(values: Readonly<Record<string, string>>, zone: string): Instant | null {
  const { HH, MM, Q, dd, yyyy } = values;
  if (yyyy === undefined) return null;
  const month = MM === undefined ? (Q === undefined ? undefined : Number(Q) * 3 - 2) : Number(MM);
  const day = MM === undefined || dd === undefined ? undefined : Number(dd);
  const hour = day === undefined || HH === undefined ? undefined : Number(HH);
  const unit =
    hour !== undefined
      ? 'hours'
      : day !== undefined
        ? 'days'
        : MM !== undefined
          ? 'months'
          : Q !== undefined
            ? 'quarters'
            : 'years';
  const start = DateTime.fromObject(
    { year: Number(yyyy), month: month ?? 1, day: day ?? 1, hour: hour ?? 0 },
    { zone },
  );
  return start.isValid ? instantOf(start.plus({ [unit]: 1 }).toMillis()) : null;
}
