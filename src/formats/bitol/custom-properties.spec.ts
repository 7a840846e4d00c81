import { describe, expect, it } from '@jest/globals';
import { customPropertiesUnder, customProperty } from './custom-properties.js';

describe('a custom property that is given twice', () => {
  const customProperties = [
    { property: 'concordat.severity', value: 'minor' },
    { property: 'other', value: 1 },
    { property: 'concordat.severity', value: 'blocker' },
    { property: 'concordat.ttl', value: null },
    { property: 'concordat.ttl', value: 'PT1H' },
  ];

  it('has its first value, by name and under its prefix', () => {
    expect(customProperty({ customProperties }, 'concordat.severity')).toBe('minor');
    expect(customPropertiesUnder({ customProperties }, 'concordat.')).toEqual({ severity: 'minor', ttl: null });
  });
});
