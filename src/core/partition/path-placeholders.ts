import type { Step } from '../shared/partition-step.js';

/**
 * The placeholders that a partitioning's path needs so that every partition has its own files;
 * without them, evidence about one partition would also be evidence about others. The repeated hour
 * when the clocks are set back still shares a path, because no placeholder contains the offset.
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
