import { describe, expect, it } from '@jest/globals';
import { LIBRARY_METRIC_NAMES } from '../quality/library-metrics.js';
import { EXPLAINED, explain } from './index.js';

describe('explain', () => {
  it('explains reportable codes and kinds of change alike, in any letter case', () => {
    expect(explain('no_rows')).toBe(explain('NO_ROWS'));
    expect(explain('FIELD_REMOVED')?.title).toBeDefined();
    expect(explain('constructor')).toBeUndefined();
    expect(EXPLAINED.every((code) => explain(code) !== undefined)).toBe(true);
  });

  it('lists every metric of the library for an unknown metric', () => {
    const { explanation = '' } = explain('UNKNOWN_METRIC') ?? {};
    expect(LIBRARY_METRIC_NAMES.length).toBeGreaterThan(4);
    expect(LIBRARY_METRIC_NAMES.filter((name) => !explanation.includes(name))).toEqual([]);
  });
});
