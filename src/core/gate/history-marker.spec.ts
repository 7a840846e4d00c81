import { expect, it } from '@jest/globals';
import { historyMarkers } from './history-marker.js';
import { inForceAt } from './override.js';

const OCTOBER = { from: '2023-10-01T00:00:00.000Z', to: '2023-11-01T00:00:00.000Z' };

it('marks the versions, the overrides and the windows of the interval, in order', () => {
  const versions = [
    { version: '1.0.0', lifecycle: 'ACTIVE', effectiveAt: '2023-09-30T23:59:59.999Z' },
    { version: '1.1.0', lifecycle: 'ACTIVE', effectiveAt: OCTOBER.from },
    { version: '1.2.0', lifecycle: 'DEPRECATED', effectiveAt: '2023-10-20T00:00:00.000Z' },
    { version: '2.0.0-rc.1', lifecycle: 'PROPOSED', effectiveAt: '2023-10-21T00:00:00.000Z' },
    { version: '2.0.0', lifecycle: 'ACTIVE', effectiveAt: OCTOBER.to },
  ] as const;
  const overrides = [
    { id: 'o2', verdict: 'SKIP', by: 'user:bo', consumer: 'retail/sales', createdAt: '2023-10-20T00:00:00.000Z' },
    { id: 'o1', verdict: 'PROCEED', by: 'user:ann', consumer: null, createdAt: '2023-10-10T00:00:00.000Z' },
    { id: 'o0', verdict: 'PROCEED', by: 'user:ann', consumer: null, createdAt: '2023-11-10T00:00:00.000Z' },
  ] as const;
  const windows = [
    { id: 'm1', from: '2023-10-15T00:00:00.000Z', to: '2023-10-16T00:00:00.000Z', reason: 'a new disk' },
    { id: 'm0', from: '2023-09-30T00:00:00.000Z', to: '2023-10-02T00:00:00.000Z', reason: 'before' },
  ];
  expect(historyMarkers({ versions, overrides, windows }, OCTOBER)).toEqual([
    { at: OCTOBER.from, kind: 'VERSION', label: 'version 1.1.0', ref: '1.1.0' },
    { at: '2023-10-10T00:00:00.000Z', kind: 'OVERRIDE', label: 'PROCEED by user:ann', ref: 'o1' },
    {
      ...{ at: '2023-10-15T00:00:00.000Z', kind: 'MAINTENANCE', ref: 'm1' },
      label: 'maintenance until 2023-10-16T00:00:00.000Z: a new disk',
    },
    { at: '2023-10-20T00:00:00.000Z', kind: 'VERSION', label: 'version 1.2.0', ref: '1.2.0' },
    { at: '2023-10-20T00:00:00.000Z', kind: 'OVERRIDE', label: 'SKIP for retail/sales by user:bo', ref: 'o2' },
  ]);
});

it('finds the overrides that were in force at a moment', () => {
  const at = '2023-10-10T00:00:00.000Z';
  const [before, after] = ['2023-10-09T00:00:00.000Z', '2023-10-11T00:00:00.000Z'];
  const overrides = [
    { id: 'in force', createdAt: at, expiresAt: after },
    { id: 'created later', createdAt: after, expiresAt: after },
    { id: 'expired', createdAt: before, expiresAt: at },
    { id: 'withdrawn', createdAt: before, expiresAt: after, withdrawn: { at } },
    { id: 'withdrawn later', createdAt: before, expiresAt: after, withdrawn: { at: after } },
  ];
  expect(inForceAt(overrides, at).map(({ id }) => id)).toEqual(['in force', 'withdrawn later']);
});
