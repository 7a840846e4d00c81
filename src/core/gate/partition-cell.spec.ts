import { describe, expect, it } from '@jest/globals';
import { type CellFacts, cellOf, cellsOf } from './partition-cell.js';
import type { PartitionFacts } from './gate-facts.js';
import type { PartitionState } from './partition-state.js';

const NOW = '2023-10-28T06:00:00.000Z';
const DAY = { from: '2023-10-27T00:00:00.000Z', to: '2023-10-28T00:00:00.000Z' };
const DUE = '2023-10-28T02:00:00.000Z';
const LATER = '2023-10-28T09:00:00.000Z';
const CAUSE = { product: 'finance/rates', path: ['finance/ledger', 'finance/rates'], partition: '2023-10-27' };

type Changed = Partial<Omit<PartitionState, 'facts'>> & { readonly facts?: Partial<PartitionFacts> };

function state({ facts, ...rest }: Changed = {}): PartitionState {
  return {
    facts: {
      ...{ key: '2023-10-27', port: 'finance/ledger/main', server: 'lake', shownServer: null, interval: DAY },
      ...{ arrival: 'ARRIVED', dueAt: DUE, closesAt: DAY.to, firstKey: null, unproven: [], needsResults: false },
      ...{ low: 0.9, score: 0.95, high: 1, cause: null },
      ...facts,
    },
    ...{ contractId: 'ledger', product: 'finance/ledger', version: '1.0.0', upstream: 1, isTested: true },
    ...{ own: { low: 0.9, score: 0.95, high: 1, confidence: 1 }, losses: [], sla: [], rootCause: null },
    ...{ arrivedAt: '2023-10-28T01:00:00.000Z', lateFrom: DUE },
    ...{ reasons: { attempts: [], notes: [], unread: [], upstream: [] }, digest: 'd', contracts: [], owners: {} },
    ...{ nextEffectiveAt: null, ages: false, statusChangesAt: null, sameUntil: NOW },
    ...rest,
  };
}

const cell = (changed?: Changed, facts: Partial<CellFacts> = {}) =>
  cellOf([state(changed)], { asOf: NOW, overrides: [], ...facts });

const UNKNOWN = [{ code: 'NO_EVIDENCE', message: 'none' }] as const;

describe('the status of a partition', () => {
  it.each<[string, Changed]>([
    ['HEALTHY', {}],
    ['DEGRADED', { facts: { low: 0.6, score: 0.7, high: 0.8 } }],
    ['UNHEALTHY', { facts: { low: 0.1, score: 0.2, high: 0.3 } }],
    ['UNKNOWN', { facts: { unproven: UNKNOWN } }],
    ['UNKNOWN', { facts: { unproven: UNKNOWN, arrival: 'COULD_NOT_TELL' } }],
    ['OPEN', { facts: { arrival: 'OPEN', dueAt: LATER } }],
    ['NOT_ARRIVED', { arrivedAt: null, facts: { arrival: 'NOT_ARRIVED' } }],
    ['NOT_DUE', { arrivedAt: null, facts: { arrival: 'NOT_ARRIVED', dueAt: LATER } }],
    ['NOT_DUE', { arrivedAt: null, facts: { arrival: 'COULD_NOT_TELL', dueAt: LATER } }],
    ['HEALTHY', { facts: { dueAt: LATER } }],
    ['NOT_OWED', { arrivedAt: null, facts: { arrival: 'NOT_ARRIVED', firstKey: '2023-10-28' } }],
  ])('is %s', (status, changed) => {
    expect(cell(changed)?.status).toBe(status);
  });

  it('is due at its due time', () => {
    expect(cell({ facts: { arrival: 'NOT_ARRIVED', dueAt: NOW } })?.status).toBe('NOT_ARRIVED');
  });
});

describe('the numbers of a partition', () => {
  it('are those with the inputs, and the root cause', () => {
    expect(cell({ rootCause: CAUSE })).toEqual({
      ...{ key: '2023-10-27', interval: DAY, status: 'HEALTHY', low: 0.9, score: 0.95, high: 1 },
      ...{ late: false, overridden: false, rootCause: CAUSE },
    });
  });

  it('are absent where nothing was tested, unless it is unhealthy', () => {
    const untested = cell({ isTested: false, facts: { unproven: UNKNOWN, low: 0, score: 1, high: 1 } });
    expect(untested).toMatchObject({ low: null, score: null, high: null });
    expect(cell({ isTested: false, facts: { low: 0.1, score: 0.2, high: 0.3 } })).toMatchObject({ score: 0.2 });
  });

  it('have no key for current data', () => {
    expect(
      cell({ facts: { interval: null, key: 'current data', dueAt: null, arrival: 'COULD_NOT_TELL' } }),
    ).toMatchObject({
      ...{ key: null, interval: null, status: 'HEALTHY' },
    });
  });
});

describe('a late partition', () => {
  const NOT_ARRIVED: Changed = { arrivedAt: null, facts: { arrival: 'NOT_ARRIVED' } };

  it.each<[boolean, string, Changed]>([
    [false, 'arrived at its due time', { arrivedAt: DUE }],
    [true, 'arrived after it', { arrivedAt: '2023-10-28T02:00:00.001Z' }],
    [false, 'has no promised time', { arrivedAt: LATER, lateFrom: null }],
    [true, 'has not arrived by then', NOT_ARRIVED],
    [false, 'has not arrived and is not due', { ...NOT_ARRIVED, lateFrom: LATER }],
    [false, 'has not arrived and no time is promised', { ...NOT_ARRIVED, lateFrom: null }],
    [false, 'cannot be observed', { arrivedAt: null, facts: { arrival: 'COULD_NOT_TELL' } }],
    [false, 'is not owed', { arrivedAt: null, facts: { arrival: 'NOT_ARRIVED', firstKey: '2023-10-28' } }],
  ])('is %s where it %s', (late, _where, changed) => {
    expect(cell(changed)?.late).toBe(late);
  });
});

describe('an overridden partition', () => {
  it.each([
    [true, null, DAY],
    [true, DAY, DAY],
    [true, { from: '2023-10-01T00:00:00.000Z', to: '2023-11-01T00:00:00.000Z' }, DAY],
    [false, { from: '2023-10-27T06:00:00.000Z', to: '2023-11-01T00:00:00.000Z' }, DAY],
    [true, null, null],
    [false, DAY, null],
  ])('is %s for an override of %j about %j', (overridden, interval, of) => {
    expect(cell({ facts: { interval: of } }, { overrides: [{ interval }] })?.overridden).toBe(overridden);
  });
});

describe('the entries of partitions', () => {
  it('are one for each partition: the worst of its servers decides', () => {
    const next = { from: DAY.to, to: '2023-10-29T00:00:00.000Z' };
    const unhealthy = { server: 'warehouse', low: 0.1, score: 0.2, high: 0.3 };
    const states = [state(), state({ facts: unhealthy }), state({ facts: { interval: next, key: '2023-10-28' } })];
    const cells = cellsOf(states, { asOf: NOW, overrides: [] });
    expect(cells.map(({ key, score, status }) => [key, status, score])).toEqual([
      ['2023-10-27', 'UNHEALTHY', 0.2],
      ['2023-10-28', 'HEALTHY', 0.95],
    ]);
  });

  it('are none without states', () => {
    expect(cellOf([], { asOf: NOW, overrides: [] })).toBeNull();
    expect(cellsOf([], { asOf: NOW, overrides: [] })).toEqual([]);
  });
});
