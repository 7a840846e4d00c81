import type { Step } from './step.js';

/**
 * The placeholders that a partitioning's path lacks to give every partition files of its own;
 * without them evidence about one partition would be evidence about others too. Of the hour that an
 * autumn night repeats both share a path all the same: no placeholder says the offset.
 */
export function missingPlaceholders(step: Step, path: string): readonly string[] {
  return needed(step, path).filter((name) => !path.includes(`{${name}}`));
}

function needed({ unit, count }: Step, path: string): readonly string[] {
  switch (unit) {
    case 'month':
      if (count % 12 === 0) return ['yyyy'];
      return ['yyyy', count % 3 === 0 && !path.includes('{MM}') ? 'Q' : 'MM'];
    case 'week':
    case 'day':
      return ['yyyy', 'MM', 'dd'];
    case 'hour':
      return ['yyyy', 'MM', 'dd', 'HH'];
    case 'minute':
      return count % 60 === 0 ? ['yyyy', 'MM', 'dd', 'HH'] : ['yyyy', 'MM', 'dd', 'HH', 'mm'];
  }
}
