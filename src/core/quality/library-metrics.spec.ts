import { describe, expect, it } from '@jest/globals';
import { LIBRARY_METRIC_NAMES, LIBRARY_METRICS, libraryMetric, metricOfSynonym } from './library-metrics.js';

describe('the table of library metrics', () => {
  it('finds a metric by its own name only', () => {
    expect(libraryMetric('nullValues')).toBe(LIBRARY_METRICS.nullValues);
    expect(libraryMetric('constructor')).toBeNull();
    expect(libraryMetric(null)).toBeNull();
  });

  it('has the names of ODCS 3.0, each for one metric', () => {
    expect(metricOfSynonym('duplicateCount')).toBe('duplicateValues');
    expect(metricOfSynonym('unheardOf')).toBeNull();
    const synonyms = LIBRARY_METRIC_NAMES.flatMap((name) => LIBRARY_METRICS[name].synonyms);
    expect(new Set(synonyms).size).toBe(synonyms.length);
  });
});
